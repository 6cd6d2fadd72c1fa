import { beforeEach, describe, expect, it } from '@jest/globals';
import { act } from 'react';
import type { MeView } from '../../src/contract/pageViews.ts';
import type { WorkRole } from '../../src/contract/workRole.ts';
import { texts, type Language } from '../../src/text/index.ts';
import type { Client } from '../../tabs/api/client.ts';
import FirstTimePage from '../../tabs/pages/first/FirstTimePage.tsx';
import FirstVisit from '../../tabs/pages/work/FirstVisit.tsx';
import { drawPage } from './support/drawPage.tsx';

let asked: string[] = [];
beforeEach(() => {
  asked = [];
  document.body.replaceChildren();
});

/** A server that answers what it is told, and remembers what it was asked. */
const server = (answers: Readonly<Record<string, unknown>>): Client =>
  new Proxy({} as Client, {
    get: (_none, name) => async () => {
      asked.push(String(name));
      return { ok: true, value: answers[String(name)] };
    },
  });
const open = (me: Partial<MeView>, language: Language = 'nl') =>
  drawPage(<FirstTimePage />, {
    api: server({
      me,
      selfCheck: {
        checkedAt: '2026-03-16T08:00:00Z',
        checks: [
          { check: 'grant', state: 'right' },
          { check: 'indexes', state: 'wrong', reason: 'indexes-missing' },
        ],
      },
    }),
    language,
  });
const press = (title: string) =>
  act(async () => {
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === title)
      ?.click();
  });
const roles: readonly WorkRole[] = [
  'coordinator',
  'ondersteuning',
  'leidinggevende',
  'behandelaar',
  'medewerker',
];

describe('how it works', () => {
  it.each(roles.flatMap((role) => [[role, 'nl'] as const, [role, 'en'] as const]))(
    'tells a %s in three lines what he does here, in %s',
    async (role, language) => {
      const page = await open({ workRole: role, mayCheck: false }, language);
      expect(page.querySelectorAll('ol li')).toHaveLength(3);
      expect(page.textContent).toContain(texts(language).tab.firstTime.forWhom[role]);
    },
  );

  it.each([
    [true, 'De app staat klaar.'],
    [false, 'De app staat nog niet klaar.'],
    [undefined, 'wordt nog nagekeken'],
  ])('says whether the app is ready (%s), and no more than that', async (ready, words) => {
    const page = await open({
      ...{ workRole: 'behandelaar', mayCheck: false },
      ...(ready !== undefined && { ready }),
    });
    expect(page.textContent).toContain(words);
    expect(asked).not.toContain('selfCheck');
  });

  it('shows who looks after the app consent and set-up apart', async () => {
    const page = await open({ workRole: 'coordinator', mayCheck: true });
    expect(page.textContent).toContain('Toestemming van de beheerder: in orde');
    expect(page.textContent).toContain('Inrichting: nog niet in orde');
    expect(page.querySelector('a[href="#zelfcontrole"]')).not.toBeNull();
  });

  it('remembers that somebody was here', async () => {
    await open({ workRole: 'medewerker', mayCheck: false });
    expect(asked).toContain('saveDraft');
  });
});

describe('the example to practise with', () => {
  it.each(roles)(
    'is walked through by a %s to its end, and asks the server nothing',
    async (role) => {
      const page = await open({ workRole: role, mayCheck: false });
      const { examples, notice } = texts('nl').tab.firstTime;
      expect(page.textContent).toContain(notice);
      expect(page.textContent).toContain('VOORBEELD');
      asked = [];
      for (const { asks, choices } of examples[role].steps) {
        expect(page.textContent).toContain(asks);
        expect(choices.filter(({ right }) => right)).toHaveLength(1);
        for (const { label, answer } of choices.toSorted((one) => (one.right ? 1 : -1))) {
          await press(label);
          expect(page.querySelector('[role="status"]')?.textContent).toContain(answer);
        }
        await press('Verder');
      }
      expect(page.textContent).toContain('Klaar.');
      await press('Nog een keer');
      expect(page.textContent).toContain(examples[role].steps[0]?.asks);
      expect(asked).toEqual([]);
    },
  );

  it('does not go on by what can be done better', async () => {
    const page = await open({ workRole: 'behandelaar', mayCheck: false });
    await press('De app');
    expect(page.textContent).toContain('Het kan beter');
    expect([...page.querySelectorAll('button')].map((one) => one.textContent)).not.toContain(
      'Verder',
    );
  });
});

describe('the way there on Mijn werk', () => {
  it('is shown to who was never there, until he sends it away', async () => {
    const page = await drawPage(<FirstVisit />, { api: server({}) });
    expect(page.querySelector('a[href="#eerste-keer"]')).not.toBeNull();
    await press('Niet meer tonen');
    expect(page.querySelector('a')).toBeNull();
    expect(asked).toEqual(['draft', 'saveDraft']);
  });

  it('is not shown to who was, nor when nobody knows', async () => {
    const seen = await drawPage(<FirstVisit />, { api: server({ draft: { value: {} } }) });
    expect(seen.querySelector('a')).toBeNull();
    const offline = await drawPage(<FirstVisit />, {
      api: { draft: async () => ({ ok: false, failure: { code: 'unavailable' } }) },
    });
    expect(offline.querySelector('a')).toBeNull();
  });
});
