import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { TermFacts } from '../../../src/domain/terms/facts.ts';
import { decideVerdaging, weeksLeft, whatIfVerdaagd } from '../../../src/domain/terms/verdaging.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { someDate } from '../calendar/someDate.ts';

const rules = { profile: emmen, calendar: dutchCalendar() };
const facts: TermFacts = { received: isoDate('2026-02-23'), verdagingen: [] };
const decide = (on: string, weeks: number, from = facts) =>
  decideVerdaging(from, { on: isoDate(on), weeks }, rules);
const granted = (on: string, weeks: number): TermFacts => {
  const decision = decide(on, weeks);
  if (!decision.ok) throw new RangeError(decision.refusal.code);
  return decision.value.facts;
};

describe('verdaging (Awb 9:11 lid 2)', () => {
  it.each([
    ['on the planned day', '2026-04-06', 4, '2026-05-04'],
    ['on the day the term runs on to, after Easter', '2026-04-07', 4, '2026-05-04'],
    ['for one week', '2026-03-02', 1, '2026-04-13'],
  ] as const)('is granted %s, counted from the nominal end', (_case, on, weeks, nominaal) => {
    expect(decide(on, weeks)).toMatchObject({
      ok: true,
      value: { term: { code: 'afdoening', nominaal } },
    });
  });

  it('is granted until the end that known decrees give', () => {
    const ascension: TermFacts = { received: isoDate('2026-04-02'), verdagingen: [] };
    expect(decide('2026-05-18', 4, ascension).ok).toBe(true);
    expect(decide('2026-05-19', 4, ascension)).toEqual({
      ok: false,
      refusal: { code: 'term-passed', lastDay: '2026-05-18' },
    });
  });

  it.each([
    ['the day after the term', '2026-04-08', 4, { code: 'term-passed', lastDay: '2026-04-07' }],
    ['for five weeks', '2026-04-01', 5, { code: 'verdaging-spent', weeksLeft: 4 }],
    ['for no weeks', '2026-04-01', 0, { code: 'whole-weeks-only' }],
    ['for a week taken back', '2026-04-01', -1, { code: 'whole-weeks-only' }],
    ['for a week and a half', '2026-04-01', 1.5, { code: 'whole-weeks-only' }],
  ] as const)('is refused %s', (_case, on, weeks, refusal) => {
    expect(decide(on, weeks)).toEqual({ ok: false, refusal });
  });

  it('counts an earlier verdaging also after the record was stored and read back', () => {
    const stored = JSON.parse(JSON.stringify(granted('2026-04-07', 3))) as TermFacts;
    expect(decide('2026-04-20', 2, stored)).toEqual({
      ok: false,
      refusal: { code: 'verdaging-spent', weeksLeft: 1 },
    });
    expect(decide('2026-04-20', 1, stored)).toMatchObject({
      ok: true,
      value: { term: { nominaal: '2026-05-04' } },
    });
  });

  it('does not come back once all weeks are used', () => {
    const all = granted('2026-04-07', 4);
    expect(weeksLeft(all, rules)).toBe(0);
    expect(decide('2026-04-20', 1, all)).toEqual({
      ok: false,
      refusal: { code: 'verdaging-spent', weeksLeft: 0 },
    });
  });

  /** @requirement K2 */
  it('does not exist in a procedure without it', () => {
    const { verdaging: _none, ...terms } = emmen.terms;
    const without = { ...rules, profile: { terms } };
    expect(decideVerdaging(facts, { on: facts.received, weeks: 1 }, without)).toEqual({
      ok: false,
      refusal: { code: 'verdaging-spent', weeksLeft: 0 },
    });
    expect(
      whatIfVerdaagd(facts, 1, without).uitleg.find(({ code }) => code === 'verdaging-mogelijk')
        ?.article,
    ).toBeUndefined();
  });

  it('gives what was foretold', () => {
    fc.assert(
      fc.property(
        someDate('2023-01-01', 1800),
        fc.integer({ min: 1, max: 4 }),
        (received, weeks) => {
          const decision = decideVerdaging(
            { received, verdagingen: [] },
            { on: received, weeks },
            rules,
          );
          const foretold = whatIfVerdaagd({ received, verdagingen: [] }, weeks, rules);
          expect(decision.ok && decision.value.term.telaatNa).toBe(foretold.telaatNa);
        },
      ),
    );
  });
});
