import { describe, expect, it } from '@jest/globals';
import { act } from 'react';
import type { WorkItemView } from '../../src/contract/view.ts';
import type { Client } from '../../tabs/api/client.ts';
import type { Result } from '../../tabs/api/request.ts';
import { Reassign } from '../../tabs/pages/all/Reassign.tsx';
import { drawPage } from './support/drawPage.tsx';

const item: WorkItemView = {
  kenmerk: 'K-2026-0001',
  aanduiding: 'niet teruggebeld',
  ask: 'niets',
  stage: 'nieuw',
  volgnummer: 3,
  mayReassign: true,
} as unknown as WorkItemView;

const filledIn = { to: 'petra', name: 'Petra Lammerts', reason: 'Zij kent de zaak.' };

/** A server that keeps what was filled in before, and can be cut off. */
function cutOffServer() {
  const server = { offline: true, drafts: 1, given: 0 };
  const draft = {
    value: { command: 'made', values: filledIn },
    savedAt: '2026-03-16T08:01:00Z',
    version: 'v1',
  };
  const no: Result<never> = { ok: false, failure: { code: 'offline' } };
  const api = {
    draft: async () => ({ ok: true, value: draft }),
    saveDraft: async () => ({ ok: true, value: draft }),
    removeDraft: async () => {
      server.drafts -= 1;
      return { ok: true, value: undefined };
    },
    people: async () => ({ ok: true, value: [] }),
    step: async () => {
      if (server.offline) return no;
      server.given += 1;
      return { ok: true, value: {} };
    },
  } as unknown as Partial<Client>;
  return { server, api };
}

const press = (page: HTMLElement, name: RegExp) =>
  act(async () => {
    const found = [...page.querySelectorAll('button')].find((one) => name.test(one.textContent));
    if (!found) throw new TypeError(`No button ${String(name)}`);
    found.click();
  });

describe('who and why of several complaints at once', () => {
  it('stay kept while none of them was reached, and go once all of them were', async () => {
    const { server, api } = cutOffServer();
    const chosen = new Map([[item.kenmerk, item]]);
    const selection = { chosen, set: () => undefined, clear: () => undefined };
    const page = await drawPage(<Reassign selection={selection} />, { api, newId: () => 'batch' });
    await press(page, /^Andere behandelaar/);
    await press(page, /^Wijs toe/);
    expect([server.given, server.drafts]).toEqual([0, 1]);

    server.offline = false;
    await press(page, /opnieuw/i);
    expect([server.given, server.drafts]).toEqual([1, 0]);
  });
});
