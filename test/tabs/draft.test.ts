import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SavedDraft } from '../../tabs/api/client.ts';
import type { Result } from '../../tabs/api/request.ts';
import { createDraft } from '../../tabs/form/draft.ts';
import { createFormStore } from '../../tabs/form/formStore.ts';

/** Drafts on a server that can be cut off. */
function draftServer(found?: unknown) {
  const saved: unknown[] = [];
  const offline: Result<never> = { ok: false, failure: { code: 'offline' } };
  const server = {
    saved,
    online: true,
    removed: false,
    draft: async (): Promise<Result<SavedDraft | undefined>> => ({
      ok: true,
      value: found === undefined ? undefined : { value: found, savedAt: '2026-03-16T08:00:00Z' },
    }),
    saveDraft: async (_key: string, value: unknown): Promise<Result<SavedDraft>> => {
      if (!server.online) return offline;
      saved.push(value);
      return { ok: true, value: { value, savedAt: '2026-03-16T08:01:00Z' } };
    },
    removeDraft: async (): Promise<Result<undefined>> => {
      server.removed = true;
      return { ok: true, value: undefined };
    },
  };
  return server;
}

async function openForm(server: ReturnType<typeof draftServer>) {
  const store = createFormStore({ what: '' });
  const draft = createDraft('registreren', { api: server, store, newId: () => 'made-now' });
  const close = draft.start();
  await jest.advanceTimersByTimeAsync(0);
  return { store, draft, close };
}

describe('a form that is kept', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is saved when the person rests, once', async () => {
    const server = draftServer();
    const { store } = await openForm(server);

    store.set('what', 'De deur');
    store.set('what', 'De deur was dicht');
    await jest.advanceTimersByTimeAsync(2_000);

    expect(server.saved).toEqual([{ command: 'made-now', values: { what: 'De deur was dicht' } }]);
  });

  it('comes back with what was typed, and with the id under which it will be sent', async () => {
    const { store, draft } = await openForm(
      draftServer({ command: 'made-before', values: { what: 'De deur' } }),
    );

    expect(store.text('what')).toBe('De deur');
    expect(draft.state().command).toBe('made-before');
  });

  it('is tried again until the network is back', async () => {
    const server = draftServer();
    const { store, draft } = await openForm(server);
    server.online = false;
    store.set('what', 'De deur');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(draft.state().unsaved).toBe(true);

    server.online = true;
    await jest.advanceTimersByTimeAsync(6_000);

    expect(server.saved).toHaveLength(1);
    expect(draft.state().unsaved).toBe(false);
  });

  it('is saved at once when the page is left', async () => {
    const server = draftServer();
    const { store, close } = await openForm(server);

    store.set('what', 'De deur');
    close();
    await jest.advanceTimersByTimeAsync(0);

    expect(server.saved).toHaveLength(1);
  });

  it('is gone after it was sent, also when a save was still waiting', async () => {
    const server = draftServer();
    const { store, draft } = await openForm(server);

    store.set('what', 'De deur');
    await draft.remove();
    await jest.advanceTimersByTimeAsync(10_000);

    expect(server.removed).toBe(true);
    expect(server.saved).toEqual([]);
  });
});
