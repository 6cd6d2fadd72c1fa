import { createContext, use, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { FieldFailure } from '../../src/contract/failure.ts';
import type { Conflict, FormStore } from './formStore.ts';

export interface FormPlace {
  readonly store: FormStore;
  /** Unique on the page; a field's id is this and its name. */
  readonly id: string;
  /** A field was left: time to save what was typed. */
  readonly onLeave?: () => void;
}

export const FormContext = createContext<FormPlace | undefined>(undefined);

export function useForm(): FormPlace {
  const place = use(FormContext);
  if (!place) throw new TypeError('A field was drawn outside a form.');
  return place;
}

/** The same object as long as the form stands: with a new one every field would be drawn anew. */
export const useFormPlace = ({ store, id, onLeave }: Required<FormPlace>): FormPlace =>
  useMemo(() => ({ store, id, onLeave }), [store, id, onLeave]);

/** Id of a field's control, to which the summary of errors leads. */
export const fieldId = (formId: string, name: string): string => `${formId}-${name}`;

/** The text in one field, of which another part of the form must know. */
export function useText(name: string): string {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.text(name));
}

export function useFlag(name: string): boolean {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.flag(name));
}

export function useFieldFailure(name: string): FieldFailure | undefined {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.failureOf(name));
}

/** What stands elsewhere in a field that is filled in here. */
export function useConflict(name: string): Conflict | undefined {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.conflicts()[name]);
}

/** Tells the form what a field is called. */
export function useFieldName(name: string, label: string): void {
  const { store } = useForm();
  useEffect(() => {
    store.name(name, label);
  }, [store, name, label]);
}
