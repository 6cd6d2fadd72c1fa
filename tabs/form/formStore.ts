import type { FieldFailure } from '../../src/contract/failure.ts';
import type { DraftValues } from '../../src/contract/registrationDraft.ts';
import type { Theirs } from './mergeValues.ts';

/** What is typed, by the path of the field (`klager.contact.email`). */
export type Values = DraftValues;

export interface FormStore {
  readonly values: () => Values;
  readonly text: (name: string) => string;
  readonly flag: (name: string) => boolean;
  readonly set: (name: string, value: string | boolean) => void;
  /** Puts back what was saved; what it does not name stays. */
  readonly restore: (saved: Values) => void;
  /** Begins again with these values, and with nothing else. */
  readonly replace: (values: Values) => void;
  /** What was written elsewhere in a field that is filled in here: both stand until one is chosen. */
  readonly conflicts: () => Conflicts;
  readonly dispute: (fields: Theirs, from: Conflict['from']) => void;
  /** One of the two was chosen. */
  readonly settle: (field: string) => void;
  readonly failures: () => readonly FieldFailure[];
  readonly failureOf: (name: string) => FieldFailure | undefined;
  readonly fail: (failures: readonly FieldFailure[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** What a field is called, for the summary of what is wrong. */
  readonly name: (field: string, label: string) => void;
  readonly labelOf: (field: string) => string | undefined;
}

/** The other text of a field, from another window of the same person or as a colleague saved it. */
export interface Conflict {
  readonly text: string;
  readonly from: 'window' | 'colleague';
}
type Conflicts = Readonly<Record<string, Conflict>>;

/** A form outside React, so that a key pressed in one field draws only that field. */
export function createFormStore(initial: Values): FormStore {
  const listeners = new Set<() => void>();
  const labels = new Map<string, string>();
  let values = initial;
  let failures: readonly FieldFailure[] = [];
  let conflicts: Conflicts = {};
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
      if (failures.length > 0) failures = failures.filter(({ field }) => field !== name);
      tell();
    },
    restore: (saved) => {
      values = { ...values, ...saved };
      tell();
    },
    replace: (next) => {
      values = next;
      conflicts = {};
      failures = [];
      tell();
    },
    conflicts: () => conflicts,
    dispute: (fields, from) => {
      if (Object.keys(fields).length === 0) return;
      const added = Object.entries(fields).map(([field, text]) => [field, { text, from }] as const);
      conflicts = { ...conflicts, ...Object.fromEntries(added) };
      tell();
    },
    settle: (field) => {
      const { [field]: _, ...others } = conflicts;
      conflicts = others;
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
