import { afterEach, expect, it } from '@jest/globals';
import { act } from 'react';
import { DecideBar } from '../../tabs/pages/lees/DecideBar.tsx';
import { CaseContext, type Case } from '../../tabs/steps/caseContext.ts';
import { drawPage } from './support/drawPage.tsx';

afterEach(() => document.body.replaceChildren());

const of = {
  ...{ kenmerk: 'K-2026-0001', volgnummer: 4, permitted: ['akkoord', 'terugsturen'] },
  ...{ today: '2026-03-16', me: { id: 'u1', name: 'Anna' }, reload: async () => ({}) },
  dossier: { drafts: [{ version: 1 }], approval: { openedByMe: true, blocking: [] } },
} as unknown as Case;

it('gives the focus back to the decision that was begun and left', async () => {
  const page = await drawPage(
    <CaseContext value={of}>
      <DecideBar />
    </CaseContext>,
    { api: { draft: async () => ({ ok: true, value: undefined }) }, newId: () => 'id' },
  );
  const press = (title: string) =>
    act(async () => {
      [...page.querySelectorAll('button')].find((one) => one.textContent === title)?.click();
    });
  await press('Terugsturen');
  expect(document.activeElement?.textContent).toBe('Terugsturen');
  expect(document.activeElement?.tagName).not.toBe('BUTTON');
  await press('Annuleren');
  expect(document.activeElement?.textContent).toBe('Terugsturen');
  expect(document.activeElement?.tagName).toBe('BUTTON');
});
