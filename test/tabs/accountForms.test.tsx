import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DossierView } from '../../src/contract/dossierView.ts';
import { CaseContext, type Case } from '../../tabs/steps/caseContext.ts';
import { PutRecordForm, ReactionForm } from '../../tabs/steps/ombudsman/accountForms.tsx';
import { drawPage } from './support/drawPage.tsx';

beforeEach(() => {
  document.body.replaceChildren();
});

const round = (id: string, side: 'klager' | 'beklaagde', answered: boolean) => ({
  ...{ id, side, put: { on: '2026-03-12', at: '2026-03-12T09:00:00Z', by: 'u1' } },
  ...(answered && { answer: { as: 'andere-lezing', on: '2026-03-13' } }),
});
/** A form of a complaint in which these records were put. */
const drawn = (Form: typeof ReactionForm, rounds: readonly object[]) => {
  const of = {
    ...{ kenmerk: 'K-2026-0001', volgnummer: 4, today: '2026-03-16', permitted: [] },
    ...{ me: { id: 'u1', name: 'Anna' }, reload: async () => ({}) },
    dossier: { facts: { rounds } } as unknown as DossierView,
  } as Case;
  return drawPage(
    <CaseContext value={of}>
      <Form onClose={() => undefined} />
    </CaseContext>,
    {
      api: {
        draft: async () => ({ ok: true, value: undefined }),
        saveDraft: async (_key, value) => ({
          ok: true,
          value: { value, savedAt: '2026-03-16T09:02:00Z', version: 'v' },
        }),
      },
      newId: () => 'id',
    },
  );
};

/** @requirement O41 */
describe('a record that is put to one side and the other', () => {
  it('is put to the complainant first, and then to the other side', async () => {
    const side = (page: HTMLElement) => page.querySelector('select')?.value;
    expect(side(await drawn(PutRecordForm, []))).toBe('klager');
    document.body.replaceChildren();
    expect(side(await drawn(PutRecordForm, [round('r1', 'klager', true)]))).toBe('beklaagde');
  });

  it('says at the reaction whose it is, and since when the record is there', async () => {
    const rounds = [round('r1', 'klager', true), round('r2', 'beklaagde', false)];
    expect((await drawn(ReactionForm, rounds)).textContent).toContain(
      'Dit is de reactie van: De medewerker over wie het gaat. Het verslag is voorgelegd op do 12 maart.',
    );
  });
});
