import type { FormDraft } from '../../src/contract/registrationDraft.ts';
import type { FormStore, Values } from './formStore.ts';
import { alike, mergeValues, type Theirs } from './mergeValues.ts';

/** What is kept of a form; with what it began from where others may save the same meanwhile. */
export function draftOf(
  store: FormStore,
  { command, beginning }: { readonly command: string; readonly beginning: Values | undefined },
): FormDraft {
  const values = store.values();
  const theirs = Object.entries(store.conflicts()).map(
    ([field, { text }]) => [field, text] as const,
  );
  return {
    command,
    values,
    ...(beginning && { base: changedOf(beginning, values) }),
    ...(theirs.length > 0 && { theirs: Object.fromEntries(theirs) }),
  };
}

/** What the changed fields held before; of the others it stands in the values. */
const changedOf = (beginning: Values, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([field, value]) => !alike(beginning[field], value))
      .map(([field]) => [field, beginning[field] ?? '']),
  );

/**
 * The form in what was kept; nothing where something else is kept under its key. A draft that the server made,
 * as from a chat message, names only what it knows: the other fields stand as the form begins.
 */
export function formOf(value: unknown, beginning: Values): FormDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { command, values, ...others } = value as Partial<FormDraft>;
  return typeof command === 'string' && typeof values === 'object'
    ? { ...others, command, values: { ...beginning, ...values } }
    : undefined;
}

interface Here {
  /** What this window knew to be saved. */
  readonly known: Values;
  readonly mine: Values;
  /** What the form begins with now. */
  readonly beginning: Values;
}

/** What was kept elsewhere together with what stands here, and by whom the other text of a field is. */
export function combined(
  form: FormDraft,
  { known, mine, beginning }: Here,
): { readonly values: Values; readonly window: Theirs; readonly colleague: Theirs } {
  const there = form.base
    ? mergeValues({ ...form.values, ...form.base }, form.values, beginning)
    : { values: form.values, conflicts: {} };
  const { values, conflicts } = mergeValues(known, mine, there.values);
  return { values, window: { ...form.theirs, ...conflicts }, colleague: there.conflicts };
}
