import { describe, expect, it } from '@jest/globals';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import { heldUpBy } from '../../../src/domain/figures/heldUpBy.ts';
import { day, newStory, sent } from '../steps/support/story.ts';

/** Received on 2 March; what else happened stands in the change. */
const late = (change: object): Complaint => ({ ...newStory().complaint, ...change });
const taken = (on: string) => ({ assignments: [{ to: 'tl', accepted: { on: day(on) } }] });
const held = (...days: readonly string[]) => ({
  hearings: [{ cancelled: {} }, ...days.map((on) => ({ held: { on: day(on) } }))],
});
const written = (on: string) => ({
  verdict: { drafts: [{ version: 1 }, { version: 2, submitted: { at: `${on}T09:00:00Z` } }] },
});
const ended = day('2026-05-11');

/** @requirement O65 */
describe('what most days of a complaint went to', () => {
  it.each([
    ['until somebody took it up', '2026-04-13', '2026-04-20', '2026-05-04', 'oppakken'],
    ['until the last of both was heard', '2026-03-04', '2026-04-20', '2026-05-04', 'horen'],
    ['until the verdict was written', '2026-03-04', '2026-03-10', '2026-05-04', 'oordeel'],
    ['until it was approved and sent', '2026-03-04', '2026-03-10', '2026-03-16', 'akkoord'],
  ])('%s', (_, takenOn, heardOn, writtenOn, expected) => {
    const facts = { ...taken(takenOn), ...held('2026-03-09', heardOn), ...written(writtenOn) };
    expect(heldUpBy(late(facts), ended)).toBe(expected);
  });

  it('until there was a solution, where no verdict was needed', () => {
    expect(heldUpBy(late({}), ended)).toBe('oplossing');
    expect(heldUpBy(late(taken('2026-03-10')), ended)).toBe('oplossing');
  });

  it('is waiting where that took more days than anything else, once it went on no longer', () => {
    const waits = [{ on: day('2026-03-12'), until: day('2026-04-30') }];
    expect(heldUpBy(late({ ...taken('2026-03-10'), ...written('2026-05-01'), waits }), ended)).toBe(
      'oordeel',
    );
    const facts = { ...taken('2026-03-10'), ...held('2026-04-06'), ...written('2026-05-01') };
    expect(heldUpBy(late({ ...facts, waits }), ended)).toBe('wachten');
    const resumed = [{ ...waits[0], ended: { on: day('2026-03-13') } }];
    expect(heldUpBy(late({ ...facts, waits: resumed }), ended)).toBe('horen');
    expect(heldUpBy(late({ ...facts, waits: [{ on: day('2026-03-12') }] }), ended)).toBe('wachten');
    const longer = [{ on: day('2026-05-30'), until: day('2026-12-30') }];
    expect(heldUpBy(late({ ...facts, waits: longer }), ended)).toBe('horen');
  });

  it('counts nothing after the end, and nothing twice where it went in another order', () => {
    expect(heldUpBy(late({ ...taken('2026-06-30'), ...held('2026-03-05') }), ended)).toBe(
      'oppakken',
    );
    expect(
      heldUpBy(
        late({ ...taken('2026-03-10'), ...held('2026-03-05'), ...written('2026-03-12') }),
        ended,
      ),
    ).toBe('akkoord');
  });

  it('reads the days of a complaint as it really went', () => {
    expect(heldUpBy(sent().complaint, day('2026-03-09'))).toMatch(/^(?:horen|oordeel|akkoord)$/);
  });
});
