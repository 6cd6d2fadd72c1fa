import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { belgianCalendar } from '../../../src/domain/calendar/belgianCalendar.ts';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import { readClock, runClock, type ClockRules } from '../../../src/domain/terms/clock.ts';
import type { TermEvent } from '../../../src/domain/terms/events/event.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { politie } from '../../../src/procedures/politie.ts';
import { vlaanderen } from '../../../src/procedures/vlaanderen.ts';
import { someDate } from '../calendar/someDate.ts';
import { someCourse, someEvents } from './someEvents.ts';

const dutch = dutchCalendar();
const procedures: readonly ClockRules[] = [
  { profile: emmen, calendar: dutch },
  { profile: { ...politie, retentionYears: 1 }, calendar: dutch },
  { profile: vlaanderen, calendar: belgianCalendar() },
];
const rules = fc.constantFrom(...procedures);
const start = (received: string) => ({ received: isoDate(received), accused: true });

/** @requirement K2 @requirement K3 */
describe('whatever happened', () => {
  it('no form of a term is earlier than the nominal day', () => {
    fc.assert(
      fc.property(someCourse(), rules, ({ received, events }, by) => {
        for (const term of readClock(start(received), events, by).terms) {
          if ('unknown' in term) continue;
          expect(term.atw >= term.nominaal && term.telaatNa >= term.atw).toBe(true);
          expect(term.atwKb === null || term.atwKb >= term.atw).toBe(true);
        }
      }),
    );
  });

  it('the order in which it was entered does not matter', () => {
    fc.assert(
      fc.property(
        someCourse().chain(({ received, events }) =>
          fc.record({
            received: fc.constant(received),
            events: fc.constant(events),
            shuffled: fc.shuffledSubarray([...events], {
              minLength: events.length,
              maxLength: events.length,
            }),
          }),
        ),
        rules,
        ({ received, events, shuffled }, by) => {
          const [one, other] = [events, shuffled].map((list) =>
            readClock(start(received), list, by),
          );
          expect(other?.terms).toEqual(one?.terms);
          expect(other?.status).toBe(one?.status);
          expect(new Set(other?.events)).toEqual(new Set(one?.events));
        },
      ),
    );
  });

  it('a correction is the same as it never having happened', () => {
    fc.assert(
      fc.property(someCourse(), fc.nat(6), rules, ({ received, events }, pick, by) => {
        fc.pre(events.length > 0);
        const place = pick % events.length;
        const corrected = readClock(
          start(received),
          [...events, { kind: 'vervallen', event: place }],
          by,
        );
        const without = readClock(start(received), events.toSpliced(place, 1), by);
        expect(corrected.terms).toEqual(without.terms);
        expect(corrected.status).toBe(without.status);
      }),
    );
  });

  it('an event that is refused leaves everything as it was', () => {
    fc.assert(
      fc.property(someCourse(), rules, ({ received, events }, by) => {
        const reading = readClock(start(received), events, by);
        const valid = events.filter((_, place) => reading.events[place]?.valid);
        const again = readClock(start(received), valid, by);
        expect(again.terms).toEqual(reading.terms);
        expect(again.events.every((one) => one.valid)).toBe(true);
        expect(
          reading.events.every(({ valid: counts, remark }) => counts || remark !== undefined),
        ).toBe(true);
      }),
    );
  });

  it('waiting moves no term', () => {
    fc.assert(
      fc.property(someCourse(), rules, ({ received, events }, by) => {
        const without = events.filter(({ kind }) => kind !== 'opgeschort');
        expect(readClock(start(received), events, by).terms).toEqual(
          readClock(start(received), without, by).terms,
        );
      }),
    );
  });

  it('the same key of a code is the same term', () => {
    const seen = new Map<string, unknown>();
    fc.assert(
      fc.property(someCourse(), rules, ({ received, events }, by) => {
        for (const { code, key, read } of runClock(start(received), events, by).readers) {
          const all = `${procedures.indexOf(by)} ${code} ${key}`;
          expect(read()).toEqual(seen.get(all) ?? read());
          seen.set(all, read());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nothing a parser lets through makes it throw', () => {
    fc.assert(
      fc.property(
        someDate('1900-01-01', 146_000),
        fc.option(someDate('1900-01-01', 146_000), { nil: undefined }),
        fc.boolean(),
        someEvents(),
        rules,
        (received, coordinator, accused, events: readonly TermEvent[], by) => {
          const from = {
            received,
            accused,
            ...(coordinator && { receivedByCoordinator: coordinator }),
          };
          expect(readClock(from, events, by).events).toHaveLength(events.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
