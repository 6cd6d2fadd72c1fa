import { describe, expect, it } from '@jest/globals';
import {
  belgianCalendar,
  belgianHolidaysOf,
} from '../../../src/domain/calendar/belgianCalendar.ts';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import { proposeBehandelaar } from '../../../src/domain/matrix/proposeBehandelaar.ts';
import type { TermFacts } from '../../../src/domain/terms/facts.ts';
import type { Term } from '../../../src/domain/terms/term.ts';
import { termsOf } from '../../../src/domain/terms/termsOf.ts';
import { politie } from '../../../src/procedures/politie.ts';
import { vlaanderen } from '../../../src/procedures/vlaanderen.ts';
import { gemeente, person } from '../example/gemeente.ts';
import { about } from '../matrix/ask.ts';

const facts = (received: string, rest: Partial<TermFacts> = {}): TermFacts => ({
  received: isoDate(received),
  verdagingen: [],
  ...rest,
});
const forms = (terms: readonly Term[]) =>
  terms.map(({ code, nominaal, telaatNa }) => `${code} ${nominaal} ${telaatNa}`);
const weeks = (...all: readonly number[]) =>
  all.map((each) => ({ on: isoDate('2026-03-02'), weeks: each }));

/** @requirement P34 K2 */
describe('police (Politiewet 2012 art. 72)', () => {
  const settle = (rest: TermFacts) =>
    forms(termsOf(rest, politie, dutchCalendar())).find((line) => line.startsWith('afdoening '));

  it.each<[string, TermFacts, string]>([
    ['ten weeks, rolled past Koningsdag', facts('2026-02-16'), 'afdoening 2026-04-27 2026-04-28'],
    [
      'fourteen with a committee, not rolled',
      facts('2026-01-19', { adviser: true }),
      'afdoening 2026-04-27 2026-04-27',
    ],
    [
      'ten and four of verdaging, not rolled',
      facts('2026-01-19', { verdagingen: weeks(4) }),
      'afdoening 2026-04-27 2026-04-27',
    ],
    [
      'fourteen and four of verdaging',
      facts('2026-01-19', { adviser: true, verdagingen: weeks(4) }),
      'afdoening 2026-05-25 2026-05-25',
    ],
  ])('has %s', (_case, rest, line) => {
    expect(settle(rest)).toBe(line);
  });
});

describe('Flemish local government (calendar days, never rolled)', () => {
  const all = (rest: TermFacts) => forms(termsOf(rest, vlaanderen, belgianCalendar()));

  /** @requirement F11 F25 K2 K20 */
  it('answers in ten days and settles in forty-five, also on a day off', () => {
    expect(all(facts('2026-04-11'))).toEqual([
      'antwoord 2026-04-21 2026-04-21',
      'afdoening 2026-05-26 2026-05-26',
    ]);
    const [antwoord] = termsOf(facts('2026-04-21'), vlaanderen, belgianCalendar());
    expect(antwoord?.uitleg).toContainEqual({
      code: 'eindigt-op-vrije-dag',
      params: { date: '2026-05-01', day: 'dag-van-de-arbeid' },
    });
    expect(antwoord).toMatchObject({
      nominaal: '2026-05-01',
      atw: '2026-05-01',
      atwKb: '2026-05-01',
    });
  });

  /** @requirement F22 K3 */
  it('counts thirty days for the report from the day on which the coordinator had it', () => {
    expect(all(facts('2026-04-11', { receivedByCoordinator: isoDate('2026-04-15') }))[1]).toBe(
      'rapport 2026-05-15 2026-05-15',
    );
  });

  it.each([
    ['gives a week for a second look', '2026-05-11', 'herbehandeling 2026-05-18 2026-05-18'],
    ['but never past the forty-fifth day', '2026-05-21', 'herbehandeling 2026-05-26 2026-05-26'],
  ])('%s', (_case, notNeutral, line) => {
    expect(all(facts('2026-04-11', { notNeutral: isoDate(notNeutral) })).at(-1)).toBe(line);
  });

  /** @requirement K20 */
  it('knows ten Belgian holidays', () => {
    expect([...belgianHolidaysOf(2026)].sort().map(([date]) => date)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
    const calendar = belgianCalendar();
    expect(calendar.isHoliday(isoDate('2026-04-27'))).toBe(false);
    expect(calendar.isDecreeDay(isoDate('2026-05-15'))).toBe(false);
    expect(calendar.decreeKnown(isoDate('2029-05-11'))).toBe(true);
  });
});

/** Who handles complaints at the police (P4). */
const pool = ['kb-1', 'kb-2'].map((name) => ({
  office: 'klachtbehandelaar' as const,
  person: person(name),
  team: 'vik',
  from: isoDate('2020-01-01'),
}));

it.each([
  [politie, ['kb-1', 'kb-2']],
  [vlaanderen, ['tl-belastingen', 'tl-beheer', 'tl-juridisch']],
] as const)('has the coordinator pick, from everybody who may: $code', (profile, candidates) => {
  const proposal = proposeBehandelaar(
    about({ kind: 'teamleider', personId: person('tl-balie') }),
    { ...gemeente, holders: [...gemeente.holders, ...pool] },
    profile,
  );
  expect(proposal).toMatchObject({
    kind: 'mens',
    reasons: ['coordinator-kiest'],
    never: ['tl-balie'],
  });
  expect(proposal.candidates.map(({ person: who }) => who)).toEqual(candidates);
});
