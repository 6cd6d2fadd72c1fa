import { describe, expect, it } from '@jest/globals';
import type { CardView, DigestLine } from '../../src/contract/card.ts';
import { cardIn } from './everyCard.ts';
import { actionsOf, render } from './render.ts';

const choose = cardIn('dagstart', 'live').lines?.[1];

const withCandidates = (count: number): CardView => {
  if (!choose?.answer?.proposal) throw new TypeError('a line that asks to choose');
  const { answer } = choose;
  const candidates = Array.from({ length: count }, (_, nth) => ({
    id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
    name: `Collega Met Een Langere Naam ${String(nth)}`,
    open: nth,
  }));
  const lines = Array.from({ length: 9 }, (_, nth): DigestLine => ({
    ...choose,
    kenmerk: `K-2026-00${String(10 + nth)}`,
    answer: {
      ...answer,
      kenmerk: `K-2026-00${String(10 + nth)}`,
      proposal: { ...answer.proposal, gap: false, open: 0, passedOver: 0, candidates },
    },
  }));
  return { ...cardIn('dagstart', 'live'), lines };
};

const size = (view: CardView): number => JSON.stringify(render(view).card).length;

describe('the lines of the message of the day', () => {
  it('choose somebody with his name in sight, never with one press', () => {
    const [first] = actionsOf(render(withCandidates(3)).card);

    expect(first).toMatchObject({ type: 'Action.ShowCard', title: 'Behandelaar kiezen' });
  });

  it('lead to the dossier where the form has no room on the card', () => {
    const [first] = actionsOf(render(withCandidates(60)).card);

    expect(first).toMatchObject({ type: 'Action.OpenUrl', title: 'Behandelaar kiezen' });
  });

  it.each([3, 12, 15, 18, 60])('fit in a message with %i people to choose from', (count) => {
    expect(size(withCandidates(count))).toBeLessThan(24 * 1024);
  });

  it('have a button as far as six actions stand on the card, what still asks first', () => {
    const done = { step: 'toewijzen', by: 'Rikus Ottenhof', at: '2026-03-16T13:02:00Z' } as const;
    const { lines = [], ...rest } = withCandidates(3);
    const over: DigestLine = {
      ...{ kenmerk: 'K-2026-0001', aanduiding: 'heg', ask: 'niets' },
      done: { ...done, undo: 'toewijzing-ongedaan' },
    };
    const titles = (shown: readonly DigestLine[]) =>
      actionsOf(render({ ...rest, lines: shown }).card).map(({ title }) => title);

    expect(titles([over, ...lines])).not.toContain('Ongedaan maken');
    expect(titles([over, ...lines.slice(0, 4)])).toContain('Ongedaan maken');
  });

  it('say above them that nothing is left once all of it was done', () => {
    const { lines: _lines, ...rest } = cardIn('dagstart', 'live');
    const done = { step: 'toewijzen', by: 'Rikus Ottenhof', at: '2026-03-16T13:02:00Z' } as const;
    const over = { kenmerk: 'K-2026-0001', aanduiding: 'heg', ask: 'niets', done } as const;
    const said = JSON.stringify(render({ ...rest, lines: [over] }).card);

    expect(said).toContain('Er ligt niets bij jou.');
  });

  it('say for whom a complaint waits and for what, where others have the turn; never on a lock screen', () => {
    const { card, summary } = render(cardIn('dagstart', 'of others'));

    expect(JSON.stringify(card.body)).toMatch(/Wacht op Sanne.Dijkhoek: het oordeel/);
    expect(JSON.stringify(card.body)).toMatch(/al 6 werkdagen stil/);
    expect(summary).toBe('Goedemorgen');
  });
});
