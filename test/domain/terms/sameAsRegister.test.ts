import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoDate, type IsoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import { readClock } from '../../../src/domain/terms/clock.ts';
import { whatIf } from '../../../src/domain/terms/clock.ts';
import type { TermEvent } from '../../../src/domain/terms/events/event.ts';
import { termFactsOf } from '../../../src/domain/terms/facts.ts';
import { termEventsOf } from '../../../src/domain/terms/termEvents.ts';
import { afdoening } from '../../../src/domain/terms/verdaging.ts';
import { termsOf } from '../../../src/domain/terms/termsOf.ts';
import { contextAt, day, handled, id, sent, type Story } from '../steps/support/story.ts';

const rules = contextAt('coordinator');

interface Press {
  readonly days: number;
  readonly what: number;
}
const somePresses: fc.Arbitrary<readonly Press[]> = fc.array(
  fc.record({ days: fc.nat(20), what: fc.nat(8) }),
  { maxLength: 8 },
);

const pressed = (presses: readonly Press[], begin = handled()): Story => {
  const story = begin;
  let today = day(story.moment.slice(0, 10));
  for (const { days, what } of presses) {
    today = addDays(today, days);
    story.at(`${today} 10:00`);
    press(story, today, what);
  }
  return story;
};

const press = (story: Story, on: IsoDate, what: number): void => {
  const by = 'coordinator';
  const mistake = { place: 0, reason: 'Vergissing.' };
  const acts = [
    () => story.take(by, 'termijn-verlengen', { weeks: 2, reason: 'Ziekte.' }),
    () => story.take(by, 'verder-uitstel', { on, until: addDays(on, 40), how: 'brief' }),
    () => story.take(by, 'wachten', { on, reason: 'Een stuk komt nog.' }),
    () => story.take(by, 'hervatten', {}),
    () => story.take(by, 'buiten-behandeling', { ground: 'bezwaar-mogelijk', reason: 'Bezwaar.' }),
    () => story.take(by, 'heropenen', { reason: 'Toch niet.' }),
    () =>
      story.take(by, 'ontvangst-corrigeren', { received: isoDate('2026-02-23'), reason: 'Post.' }),
    () => story.take(by, 'gebeurtenis-vervallen', { kind: 'verlenging', ...mistake }),
    () => story.take(by, 'verlenging-ongedaan', {}),
  ];
  acts[what]?.();
};

/** The events as somebody would type them in a register: what was taken back stands there with its correction. */
const typed = ({ complaint }: Story): readonly TermEvent[] => {
  const { events } = termEventsOf(complaint);
  const struck = complaint.verdagingen.filter((one) => one.struck);
  return [
    ...events,
    ...struck.flatMap(({ on, weeks }, index): readonly TermEvent[] => [
      { kind: 'verdaging', on, weeks, told: ['klager', 'beklaagde'] },
      { kind: 'vervallen', event: events.length + index * 2 },
    ]),
  ];
};

const datesOf = (terms: readonly object[]) =>
  terms.flatMap((term) => {
    const { code, nominaal, atwKb, telaatNa } = term as Record<string, unknown>;
    const counted = String(code).startsWith('afdoening-') || code === 'bewaren-tot-en-met';
    return nominaal === undefined || counted ? [] : [{ code, nominaal, atwKb, telaatNa }];
  });

describe('a complaint and its events in a register (K2, K3)', () => {
  /** @requirement K2 */
  it('have the same terms, whatever was pressed', () => {
    fc.assert(
      fc.property(somePresses, (presses) => {
        const story = pressed(presses);
        const facts = termFactsOf(story.complaint, rules);
        const own = termsOf(facts, rules.profile, rules.calendar);
        const { registration } = story.complaint;
        const start = { received: registration.received, accused: true };
        const read = readClock(start, typed(story), rules);
        expect(datesOf(own)).toEqual(datesOf(read.terms));
      }),
      { numRuns: 150 },
    );
  });

  // A correction may take the ground from under what came after it; the clock then says so.
  it('say the same of every event that counts, as long as nothing is corrected: none that the app took is refused by the clock', () => {
    fc.assert(
      fc.property(somePresses, (presses) => {
        const story = pressed(presses.filter(({ what }) => what < 6));
        const { start, events } = termEventsOf(story.complaint);
        // A verdaging of the same day may reach further than what was agreed just before it.
        const refused = readClock(start, events, rules).events.filter(
          ({ valid, remark }) => !valid && remark?.code !== 'verlengt-niet',
        );
        expect(refused).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('end with the letter, and run again after reopening', () => {
    const story = sent();
    const ended = () => termFactsOf(story.complaint, rules).ended;
    expect(ended()).toEqual({ by: 'kennisgeving', on: '2026-03-09' });
    story.must('coordinator', 'heropenen', { reason: 'Toch niet.' });
    expect(ended()).toBeUndefined();
    expect(id('coordinator')).toBe(story.complaint.reopenings[0]?.by);
  });

  it('extend on the day on which it was opened again', () => {
    const story = handled()
      .must('coordinator', 'buiten-behandeling', { ground: 'bezwaar-mogelijk', reason: 'Bezwaar.' })
      .at('2026-03-05 10:00')
      .must('coordinator', 'heropenen', { reason: 'Toch behandelen.' })
      .must('tl-balie', 'termijn-verlengen', { weeks: 2, reason: 'Ziekte.' });
    expect(termFactsOf(story.complaint, rules).verdagingen).toEqual([
      { on: '2026-03-05', weeks: 2 },
    ]);
  });

  it('answer what a committee, engaged today, would give', () => {
    const { start, events } = termEventsOf(handled().complaint);
    const then = { kind: 'commissie', on: day('2026-03-10') } as const;
    const { judged, term } = whatIf(start, { events, then }, rules);
    expect(judged.valid).toBe(true);
    expect(term.nominaal).toBe('2026-05-11');
  });
});

/** What a complaint holds that is no event of the clock changes no term. */
describe('a complaint that waits', () => {
  it('has the day and the reason in the explanation, with the day until which it waits', () => {
    const story = handled().must('tl-balie', 'wachten', {
      on: day('2026-03-02'),
      until: day('2026-03-20'),
      reason: 'Vakantie.',
    });
    const complaint: Complaint = story.complaint;
    expect(afdoening(termFactsOf(complaint, rules), rules).uitleg.at(-1)?.params).toEqual({
      date: '2026-03-02',
      reason: 'Vakantie.',
    });
  });
});
