import { describe, expect, it } from '@jest/globals';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import fc from 'fast-check';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { FiguresView } from '../../src/contract/figures.ts';
import { texts, type Language } from '../../src/text/index.ts';
import { csvOf } from '../../tabs/pages/figures/csv.ts';
import FiguresPage from '../../tabs/pages/figures/FiguresPage.tsx';
import { SessionContext, type Session } from '../../tabs/session.ts';

const view: FiguresView = {
  today: '2026-03-16',
  year: 2026,
  procedure: 'emmen',
  procedures: ['emmen'],
  hasAim: true,
  years: [{ year: 2026, received: 31, closed: 14 }, { year: 2025 }],
  quarters: [
    { code: 'k1', months: [1, 2, 3] },
    { code: 'k2-k3', months: [4, 5, 6, 7, 8, 9] },
  ],
  months: [],
  totals: { received: 31, closed: 14, meanDays: 18 },
  open: { before: 0, after: 17 },
  tables: [
    {
      of: 'categorie',
      rows: [
        { values: ['bereikbaarheid'], count: 20 },
        { values: ['bejegening', 'privacy'], count: 11 },
      ],
    },
    { of: 'tijdigheid', rows: [{ values: ['binnen-streef', 'te-laat'], count: 14 }] },
    { of: 'vertraging', rows: [{ values: ['horen'], count: 6 }] },
    { of: 'tevredenheid', rows: [] },
  ],
  teams: [],
};

const drawn = async (shown: FiguresView, language: Language = 'nl'): Promise<HTMLElement> => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const container = document.body.appendChild(document.createElement('div'));
  const { tab: text, common } = texts(language);
  const live = {
    open: () => ({
      subscribe: () => () => undefined,
      snapshot: () => ({ value: shown }),
      reload: () => Promise.resolve({ value: shown }),
    }),
  };
  // One snapshot for as long as the page stands, as the store gives it.
  const kept = live.open();
  const snapshot = kept.snapshot();
  const session = {
    ...{ text, common, language },
    live: { open: () => ({ ...kept, snapshot: () => snapshot }) },
  } as unknown as Session;
  window.scrollTo = () => undefined;
  await act(async () => {
    createRoot(container).render(
      <FluentProvider theme={teamsLightTheme}>
        <SessionContext value={session}>
          <FiguresPage />
        </SessionContext>
      </FluentProvider>,
    );
  });
  return container;
};

describe('the page with figures', () => {
  /** @requirement O65 O13 E7 */
  it('shows each number in a table, with what is only shown together named together', async () => {
    const page = await drawn(view);
    const rows = [...page.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Bereikbaarheid2065%',
      'Samen: Bejegening, Privacy1135%',
      'Samen: Binnen ons streven, Te laat14100%',
      'Tot iedereen was gehoord6100%',
    ]);
    expect(page.querySelectorAll('svg[aria-hidden] rect')).toHaveLength(8);
    expect(page.textContent).toContain('Te weinig om uit te splitsen.');
    expect(page.textContent).toContain(
      'Geteld: klachten die in deze periode te laat zijn afgesloten.',
    );
  });

  it('offers only periods that have enough, several of them as one where they must', async () => {
    const page = await drawn(view);
    const choices = [...page.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(choices).toEqual([
      '2026',
      '2025',
      'Het hele jaar',
      '1e kwartaal',
      '2e tot en met 3e kwartaal',
    ]);
  });

  /** @requirement K23 */
  it.each(['nl', 'en'] as const)(
    'draws no arrow and praises no small number, in %s',
    async (language) => {
      const page = await drawn(view, language);
      expect(page.textContent).not.toMatch(
        /[↑↓▲▼]|minder klachten|fewer complaints (?:is|are)|daling|stijging/i,
      );
      const { meaning } = texts(language).tab.figures;
      expect(page.textContent).toContain(meaning);
    },
  );

  it('says so where there is too little to show, and what to do', async () => {
    const { totals: _, open: _open, ...few } = view;
    expect((await drawn({ ...few, tables: [] })).textContent).toContain(
      'Kies een langere periode.',
    );
  });

  /** @requirement C3 */
  it('makes a text for the annual report of the same numbers', async () => {
    const page = await drawn(view);
    const fold = [...page.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('jaarverslag'),
    );
    await act(async () => fold?.click());
    expect(page.textContent).toContain('In 2026 kwamen 31 klachten binnen. We sloten er 14 af.');
    expect(page.textContent).toContain('Aan het begin liepen er 0, aan het eind 17.');
  });
});

describe('the table as a file', () => {
  it('opens with its letters right, and lets no text become a formula', () => {
    expect(csvOf([['Één "team"', '=1+1', 5]])).toBe('\ufeff"Één ""team""";"\'=1+1";5\r\n');
  });

  it('begins no cell with a sign that a spreadsheet works out', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvOf([[text]]).slice(1)).not.toMatch(/^"[=+\-@\t\r\n]/);
      }),
    );
  });
});
