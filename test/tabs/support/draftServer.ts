import { jest } from '@jest/globals';
import type { DraftChange } from '../../../src/contract/draftChange.ts';
import type { FormDraft } from '../../../src/contract/registrationDraft.ts';
import { withEdits } from '../../../src/contract/textEdit.ts';
import type { SavedDraft, SavingDraft } from '../../../tabs/api/client.ts';
import type { Result, TabFailure } from '../../../tabs/api/request.ts';
import { createDraft } from '../../../tabs/form/draft.ts';
import { createFormStore, type Values } from '../../../tabs/form/formStore.ts';
import { createSentWords } from '../../../tabs/form/sentWords.ts';

/** One draft on a server that can be cut off; `saved` is everything that was ever stored there. */
export function draftServer(first?: FormDraft) {
  const saved: unknown[] = [];
  let stands: SavedDraft | undefined;
  let versions = 0;
  const store = (value: unknown): SavedDraft => {
    versions += 1;
    return (stands = { value, savedAt: '2026-03-16T08:01:00Z', version: `v${String(versions)}` });
  };
  if (first) store(first);
  const server = {
    saved,
    fails: undefined as TabFailure['code'] | undefined,
    asked: 0,
    amended: [] as DraftChange[],
    /** What stands there now. */
    now: () => stands?.value as FormDraft | undefined,
    /** An answer to a question waits for this. */
    held: Promise.resolve(),
    /** A save arrives after this. */
    slow: undefined as Promise<void> | undefined,
    draft: async (): Promise<Result<SavedDraft | undefined>> => {
      const value = stands;
      await server.held;
      return server.fails ? no(server.fails) : { ok: true, value };
    },
    saveDraft: async (
      _key: string,
      value: unknown,
      { seen }: SavingDraft = {},
    ): Promise<Result<SavedDraft>> => {
      server.asked += 1;
      if (server.slow) await server.slow;
      if (server.fails) return no(server.fails);
      if (seen !== undefined && seen !== (stands?.version ?? 'none')) return no('superseded');
      saved.push(value);
      return { ok: true, value: store(JSON.parse(JSON.stringify(value))) };
    },
    amendDraft: async (_key: string, change: DraftChange): Promise<Result<SavedDraft>> => {
      server.amended.push(change);
      const kept = (stands?.value ?? { values: {} }) as FormDraft;
      const values = Object.entries(change.fields).map(([field, to]) => [
        field,
        Array.isArray(to) ? withEdits(String(kept.values[field] ?? ''), to) : to,
      ]);
      const next = { ...kept, values: { ...kept.values, ...Object.fromEntries(values) } };
      return { ok: true, value: store({ ...next, command: change.command }) };
    },
    removeDraft: async (): Promise<Result<undefined>> => {
      if (server.fails) return no(server.fails);
      stands = undefined;
      return { ok: true, value: undefined };
    },
  };
  return server;
}

const no = (code: TabFailure['code']): Result<never> => ({ ok: false, failure: { code } });

let ids = 0;

/** One window in which the form is open. */
export async function openWindow(
  api: ReturnType<typeof draftServer>,
  {
    initial = { what: '', why: '' },
    shared = false,
    again,
  }: {
    initial?: Values;
    shared?: boolean;
    /** What the form begins with, told once more as soon as it is drawn. */
    again?: Values;
  } = {},
) {
  const store = createFormStore(initial);
  const sent = createSentWords();
  const draft = createDraft('registreren', {
    ...{ api, store, sent, shared },
    newId: () => `made-${String((ids += 1))}`,
  });
  const close = draft.start();
  if (again) draft.rebase(again);
  await jest.advanceTimersByTimeAsync(0);
  return { store, draft, sent, close };
}
