import type { DraftChange } from '../../contract/draftChange.ts';
import type { Failure } from '../../contract/failure.ts';
import type { FormDraft } from '../../contract/registrationDraft.ts';
import { withEdits } from '../../contract/textEdit.ts';
import { refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Actor } from '../command.ts';
import type { StoredDraft } from '../ports/drafts.ts';
import type { Deps } from './deps.ts';
import { saveDraft } from './drafts.ts';

/** So often what stands there may be another one meanwhile. */
const MOST = 3;

/**
 * Puts what changed in a form into what was kept of it, or keeps it alone where nothing was. A text that is no
 * longer the one that was changed refuses it: the window that wrote there stands open and has both.
 */
export const amendDraft =
  (deps: Deps) =>
  async (
    by: Actor,
    { key, change }: { readonly key: string; readonly change: DraftChange },
  ): Promise<Outcome<StoredDraft, Failure>> => {
    let last: Outcome<StoredDraft, Failure> = refuse({ code: 'superseded' });
    for (let attempt = 0; attempt < MOST; attempt += 1) {
      const stands = await deps.drafts.load(by.id, key);
      const value = amended(stands?.value, change);
      if (!value) return refuse({ code: 'superseded' });
      last = await saveDraft(deps)(by, { key, value, seen: stands?.version ?? 'none' });
      if (last.ok || last.refusal.code !== 'superseded') return last;
    }
    return last;
  };

function amended(
  kept: unknown,
  { command, fields, base, theirs }: DraftChange,
): FormDraft | undefined {
  const form = (kept ?? { values: {} }) as Partial<FormDraft>;
  const values: Record<string, string | boolean> = { ...form.values };
  for (const [field, change] of Object.entries(fields)) {
    const { [field]: was = '' } = values;
    const next = Array.isArray(change) ? withEdits(String(was), change) : change;
    if (next === undefined) return undefined;
    values[field] = next;
  }
  return {
    ...form,
    command,
    values,
    ...(base && { base: { ...form.base, ...base } }),
    ...(theirs && { theirs }),
  };
}
