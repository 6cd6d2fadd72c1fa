import { afterEach, expect, it } from '@jest/globals';
import { act } from 'react';
import type { DossierView, LogLineView } from '../../src/contract/dossierView.ts';
import { Log } from '../../tabs/pages/dossier/Log.tsx';
import { drawPage } from './support/drawPage.tsx';

afterEach(() => document.body.replaceChildren());

const at = '2026-03-16T08:01:00Z';
const lines = (looks: boolean): readonly LogLineView[] => [
  { at, by: 'Anouk ter Horst', action: 'accepteren', volgnummer: 3 },
  ...(looks ? [{ at, by: 'Ineke Schuurman', action: 'kijk', volgnummer: 0 }] : []),
];

it('the log of a dossier tells who looked at it to whom wants to know', async () => {
  const view = { kenmerk: 'K-2026-0001', volgnummer: 3 } as unknown as DossierView;
  const api = {
    log: async (_: string, looks: boolean) => ({ ok: true as const, value: lines(looks) }),
  };
  const page = await drawPage(<Log view={view} />, { api });
  await act(async () => page.querySelector('button')?.click());
  expect(page.textContent).not.toContain('Ineke Schuurman');

  const box = page.querySelector<HTMLInputElement>('input[type="checkbox"]');
  await act(async () => box?.click());
  expect(page.textContent).toContain('Ineke Schuurman heeft het dossier bekeken');
  expect(page.querySelector('input[type="checkbox"]')).toBe(box);
});
