import type { FieldFailure } from '../../src/contract/failure.ts';
import type { DraftValues } from '../../src/contract/registrationDraft.ts';

/** What is typed, by the path of the field (`klager.contact.email`). */
export type Values = DraftValues;

export interface FormStore {
  readonly values: () => Values;
  readonly text: (name: string) => string;
  readonly flag: (name: string) => boolean;
  readonly set: (name: string, value: string | boolean) => void;
  /** Puts back what was saved; what it does not name stays. */
  readonly restore: (saved: Values) => void;
  readonly failures: () => readonly FieldFailure[];
  readonly failureOf: (name: string) => FieldFailure | undefined;
  readonly fail: (failures: readonly FieldFailure[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** What a field is called, for the summary of what is wrong. */
  readonly name: (field: string, label: string) => void;
  readonly labelOf: (field: string) => string | undefined;
}

/** A form outside React, so that a key pressed in one field draws only that field. */
export function createFormStore(initial: Values): FormStore {
  const listeners = new Set<() => void>();
  const labels = new Map<string, string>();
  let values = initial;
  let failures: readonly FieldFailure[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };

  return {
    values: () => values,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : '';
    },
    flag: (name) => values[name] === true,
    set: (name, value) => {
      values = { ...values, [name]: value };
      failures = failures.filter(({ field }) => field !== name);
      tell();
    },
    restore: (saved) => {
      values = { ...values, ...saved };
      tell();
    },
    failures: () => failures,
    failureOf: (name) => failures.find(({ field }) => field === name),
    fail: (next) => {
      failures = next;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    name: (field, label) => labels.set(field, label),
    labelOf: (field) => labels.get(field),
  };
}

/** What a person typed, or nothing when he left it empty. */
export const optional = (text: string): string | undefined => text.trim() || undefined;
