import { afterEach, describe, expect, it } from '@jest/globals';
import { act } from 'react';
import type { DossierView } from '../../src/contract/dossierView.ts';
import TalkPage from '../../tabs/pages/talk/TalkPage.tsx';
import { drawPage } from './support/drawPage.tsx';

const people = [
  { id: 'u1', name: 'Aziz Karimi' },
  { id: 'u2', name: 'Wouter Slagter' },
];
const planned = (change: object) => ({
  ...{ id: 'h1', sides: ['klager'], form: 'samen', plannedFor: '2026-03-16', time: '10:00' },
  ...{ planned: { at: '2026-03-02T09:00:00Z', by: 'u9' } },
  ...change,
});
/** As much of a dossier as a hearing needs. */
const dossier = (hearing: DossierView['choices']['hearing'], hearings: readonly object[]) =>
  ({
    kenmerk: 'K-2026-0001',
    volgnummer: 4,
    aanduiding: 'brief bleef liggen',
    stage: 'in-behandeling',
    today: '2026-03-16',
    me: { id: 'u9', name: 'Joost Vaandrager' },
    permitted: ['hoorgesprek-vastleggen'],
    terms: [],
    people: { u1: people[0], u2: people[1] },
    behandelaar: { id: 'u9', name: 'Joost Vaandrager' },
    drafts: [],
    registration: {
      klager: { kind: 'burger', name: 'Vera Zandstra', contact: {}, replyChannel: 'brief' },
      accused: { kind: 'griffier', name: 'Frouke Meinders' },
      aanduiding: 'brief bleef liggen',
    },
    facts: { hearings, others: [], contacts: [] },
    choices: { outcomes: [], grounds: [], steps: [], report: false, ...(hearing && { hearing }) },
  }) as unknown as DossierView;

const drawn = async (...of: Parameters<typeof dossier>) =>
  drawPage(<TalkPage kenmerk="K-2026-0001" />, {
    api: {
      dossier: async () => ({ ok: true, value: dossier(...of) }),
      me: async () => ({
        ok: true,
        value: { id: 'u9', name: 'Joost Vaandrager', today: '2026-03-16' } as never,
      }),
      draft: async () => ({ ok: true, value: undefined }),
      // On a slow machine it is kept before the test ends.
      saveDraft: async (_key, value) => ({
        ok: true,
        value: { value, savedAt: '2026-03-16T09:02:00Z', version: 'v' },
      }),
    },
    newId: () => 'id',
  });
const present = (page: HTMLElement): HTMLTextAreaElement => {
  const label = [...page.querySelectorAll('label')].find((one) =>
    one.textContent.startsWith('Wie waren erbij?'),
  );
  return page.ownerDocument.getElementById(label?.htmlFor ?? '') as HTMLTextAreaElement;
};
const choose = (page: HTMLElement, hearing: string) =>
  act(async () => {
    const select = [...page.querySelectorAll('select')].find((one) =>
      [...one.options].some(({ value }) => value === hearing),
    );
    if (select === undefined) throw new Error('no hearing to choose');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(
      select,
      hearing,
    );
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const type = (field: HTMLTextAreaElement, text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

afterEach(() => {
  document.body.replaceChildren();
});

describe('the page of a hearing', () => {
  /** @requirement P22 */
  it.each([
    [2, 'Tel eerst: er moeten minstens 2 leden van de commissie bij zijn.'],
    [1, 'Tel eerst: er moet minstens 1 lid van de commissie bij zijn.'],
  ])('says first that %i of the members must be there, and asks who was', async (quorum, said) => {
    const page = await drawn({ quorum, hearers: people }, [planned({ hearers: ['u2'] })]);
    expect(page.textContent).toContain(said);
    const group = [...page.querySelectorAll('fieldset')].find((one) =>
      one.textContent.includes('Wie van de commissie waren erbij?'),
    );
    expect(group?.textContent).toContain('Aziz Karimi');
    expect(group?.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('counts nobody where one person hears', async () => {
    const page = await drawn(undefined, [planned({})]);
    expect(page.textContent).not.toContain('Tel eerst');
    expect(page.textContent).not.toContain('Wie van de commissie');
  });

  it('begins with who was invited, and says that it still has to be checked', async () => {
    const page = await drawn({ quorum: 1, hearers: people }, [planned({ hearers: ['u2'] })]);
    expect(present(page).value).toBe(
      'Vera Zandstra, de klager; Wouter Slagter, lid van de commissie',
    );
    expect(page.textContent).toContain('Hier staat wie is uitgenodigd. Kijk of het klopt');
    await type(present(page), 'Alleen mevrouw Zandstra');
    expect(page.textContent).not.toContain('Hier staat wie is uitgenodigd.');
  });

  it('follows the hearing that is chosen, and never what somebody wrote himself', async () => {
    const second = planned({ id: 'h2', sides: ['beklaagde'], plannedFor: '2026-03-18' });
    const page = await drawn(undefined, [planned({}), second]);
    await choose(page, 'h2');
    expect(present(page).value).toBe(
      'Frouke Meinders, de medewerker over wie het gaat; Joost Vaandrager, leidt het gesprek',
    );
    await choose(page, '');
    expect(present(page).value).toBe('');
    await choose(page, 'h1');
    await type(present(page), 'Alleen mevrouw Zandstra');
    await choose(page, 'h2');
    expect(present(page).value).toBe('Alleen mevrouw Zandstra');
  });

  it('has nobody to begin with where nothing was planned', async () => {
    const page = await drawn(undefined, []);
    expect(present(page).value).toBe('');
    expect(page.textContent).toContain('Namen en rol. Haal weg wie er niet was.');
  });
});
