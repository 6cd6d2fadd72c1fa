import { beforeEach, describe, expect, it } from '@jest/globals';
import { act } from 'react';
import type { AgendaEntryView, AgendaView } from '../../src/contract/agenda.ts';
import type { Language } from '../../src/text/index.ts';
import AgendaPage from '../../tabs/pages/agenda/AgendaPage.tsx';
import { placeAfter } from '../../tabs/pages/agenda/placeAfter.ts';
import { drawPage } from './support/drawPage.tsx';

const entry = (change: Partial<AgendaEntryView>): AgendaEntryView => ({
  ...{ kind: 'afdoening', kenmerk: 'K-2026-0003', aanduiding: 'niet teruggebeld' },
  ...{ own: false, late: false, opens: 'dossier' },
  ...change,
});
const entries: Readonly<Record<string, readonly AgendaEntryView[]>> = {
  '2026-03-17': [
    entry({ kind: 'hoorgesprek', time: '10:00', sides: ['klager'], own: true }),
    entry({ kind: 'nu', ask: 'bel-eerst', kenmerk: 'K-2026-0009' }),
  ],
  '2026-03-18': [entry({ kind: 'vraag', id: 'v1', opens: 'gevraagd', own: true })],
  '2026-03-10': [entry({ kind: 'hoorgesprek', held: true })],
  '2026-03-16': [entry({ late: true })],
  '2026-03-20': ['1', '2', '3', '4', '5'].map((one) => entry({ kenmerk: `K-2026-001${one}` })),
};
const week = (from: number): AgendaView['days'] =>
  Array.from({ length: 7 }, (_none, at) => {
    const date = `2026-03-${String(from + at).padStart(2, '0')}`;
    return {
      date,
      ...(at === 5 && { off: 'zaterdag' as const }),
      ...(at === 0 && from === 23 && { off: 'koningsdag' as const }),
      entries: entries[date] ?? [],
    };
  });
const view: AgendaView = {
  ...{ today: '2026-03-17', span: 'maand', day: '2026-03-17' },
  days: [...week(16), ...week(23)],
  ...{ previous: '2026-02-01', next: '2026-04-01', decreesUnknown: false },
};

let asked: string[] = [];
beforeEach(() => {
  asked = [];
  document.body.replaceChildren();
});
const drawn = async (shown: Partial<AgendaView> = {}, how: object = {}) =>
  drawPage(<AgendaPage />, {
    api: {
      agenda: async (question) => {
        asked.push(new URLSearchParams(question).toString());
        return { ok: true, value: { ...view, ...shown } };
      },
    },
    ...how,
  });
const press = (key: string) =>
  act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
const click = (found: Element | undefined) => act(async () => (found as HTMLElement).click());
const button = (name: string): Element | undefined =>
  [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
const chosen = (): string | undefined => (document.activeElement as HTMLElement).dataset['day'];

describe('the calendar', () => {
  it('is a grid of weeks in which one day is in the tab order, with what is on it', async () => {
    const page = await drawn();
    expect(page.querySelector('[role="grid"]')?.querySelectorAll('tbody tr')).toHaveLength(2);
    const inOrder = [...page.querySelectorAll<HTMLElement>('[role="grid"] [tabindex="0"]')];
    expect(inOrder.map(({ tagName }) => tagName)).toEqual(['TD', 'A', 'A']);
    expect(page.querySelector('[aria-current="date"]')?.textContent).toContain(
      'dinsdag 17 maart 2026, vandaag',
    );
  });

  it('is walked through by arrow keys, day by day and week by week', async () => {
    const page = await drawn();
    page.querySelector<HTMLElement>('[data-day="2026-03-17"]')?.focus();
    for (const [key, day] of [
      ['ArrowRight', '18'],
      ['ArrowDown', '25'],
      ['ArrowLeft', '24'],
      ['ArrowUp', '17'],
      ['End', '22'],
      ['Home', '16'],
      ['ArrowLeft', '16'],
      ['a', '16'],
    ] as const) {
      await press(key);
      expect(chosen()).toBe(`2026-03-${day}`);
    }
  });

  it('leafs by Page Down and by its buttons, and comes back to today', async () => {
    const page = await drawn();
    page.querySelector<HTMLElement>('[data-day="2026-03-17"]')?.focus();
    await press('PageDown');
    await press('PageUp');
    await click(button('Volgende maand'));
    await click(button('Week'));
    await click(button('Vandaag'));
    expect(asked).toEqual([
      'span=maand',
      'span=maand&day=2026-04-01',
      'span=maand&day=2026-02-01',
      // Asked anew when it is looked at again.
      'span=maand&day=2026-04-01',
      'span=week&day=2026-04-01',
      'span=week',
    ]);
  });

  it('leads from each thing on a day to its page, and says what is late', async () => {
    const page = await drawn();
    const links = [...page.querySelectorAll('td a')];
    expect(links.map((one) => one.getAttribute('href')).slice(0, 4)).toEqual([
      '#dossier/K-2026-0003',
      '#dossier/K-2026-0003',
      '#dossier/K-2026-0009',
      '#gevraagd/K-2026-0003/v1',
    ]);
    expect(links[0]?.textContent).toContain('te laat');
    expect(links[1]?.textContent).toContain('10.00 uur Hoorgesprek');
    expect(links[2]?.textContent).toContain('Bel eerst');
  });

  it('marks days off, those of the law with their name', async () => {
    const page = await drawn();
    expect(page.querySelector('[data-day="2026-03-23"]')?.textContent).toContain('Koningsdag');
    expect(page.querySelector('[data-day="2026-03-21"]')?.textContent).not.toContain('een zat');
  });

  it('shows three of many, and the week for the others', async () => {
    const page = await drawn();
    expect(page.querySelectorAll('[data-day="2026-03-20"] a')).toHaveLength(3);
    await click(page.querySelector('[data-day="2026-03-20"] button') ?? undefined);
    expect(asked.at(-1)).toBe('span=week&day=2026-03-20');
  });

  it('shows only what is with me when asked to, and says so when that is nothing', async () => {
    const page = await drawn();
    await click(page.querySelector('input[type="checkbox"]') ?? undefined);
    expect(page.querySelectorAll('td a')).toHaveLength(2);
    const none = await drawn({ days: view.days.map((day) => ({ ...day, entries: [] })) });
    expect(none.textContent).toContain('Hier staat niets in deze periode.');
  });

  it.each<[Language, string]>([
    ['nl', 'Dinsdag 17 maart 2026, vandaag'],
    ['en', 'Tuesday 17 March 2026, today'],
  ])('is a list of days in a narrow window, in %s', async (language, today) => {
    const page = await drawn(
      { decreesUnknown: true, days: [...week(9), ...view.days] },
      { language, narrow: true },
    );
    expect(page.querySelector('table')).toBeNull();
    const days = [...page.querySelectorAll('h3')].map(({ textContent }) => textContent);
    // Late ones, today and what is to come; the other days before today are folded away.
    expect(days).toHaveLength(6);
    expect(days[0]).toMatch(/Eerder|Earlier/);
    expect(days[2]).toBe(today);
    expect(page.textContent).toMatch(/koninklijk besluit|royal decree/);
  });

  it('says what went wrong and offers to try again', async () => {
    const page = await drawPage(<AgendaPage />, {
      api: { agenda: async () => ({ ok: false, failure: { code: 'unavailable' } }) },
    });
    expect(page.querySelector('[role="alert"]')).not.toBeNull();
    expect(button('Probeer opnieuw')).toBeDefined();
  });
});

it('a key that moves nothing, and one that would leave the calendar, lead nowhere', () => {
  expect(placeAfter('x', 3)).toBeUndefined();
  expect(placeAfter('ArrowUp', 3)).toBeUndefined();
  expect(placeAfter('Home', 9)).toBe(7);
});
