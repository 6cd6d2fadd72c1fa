import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { addWeeks, isoDate } from '../../../src/domain/calendar/isoDate.ts';
import { isWorkingDay } from '../../../src/domain/calendar/workingDays.ts';
import { citationText } from '../../../src/domain/procedure/citation.ts';
import type { TermFacts } from '../../../src/domain/terms/facts.ts';
import type { Term, TermCode, TermStep } from '../../../src/domain/terms/term.ts';
import { termsOf } from '../../../src/domain/terms/termsOf.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { someDate } from '../calendar/someDate.ts';

const calendar = dutchCalendar();
const received = (date: string, rest: Partial<TermFacts> = {}): TermFacts => ({
  received: isoDate(date),
  verdagingen: [],
  ...rest,
});
const verdaagd = (date: string, ...weeks: readonly number[]): TermFacts =>
  received(date, { verdagingen: weeks.map((each) => ({ on: isoDate(date), weeks: each })) });
const term = (facts: TermFacts, code: TermCode = 'afdoening'): Term => {
  const found = termsOf(facts, emmen, calendar).find((one) => one.code === code);
  if (!found) throw new RangeError(code);
  return found;
};
const forms = ({ nominaal, atw, atwKb }: Term) => [nominaal, atw, atwKb];

describe('the term for settling (Awb 9:11 lid 1-2)', () => {
  it.each<[string, TermFacts, string, string, string | null]>([
    [
      'six weeks from a Monday end on a Monday',
      received('2026-01-05'),
      '2026-02-16',
      '2026-02-16',
      '2026-02-16',
    ],
    [
      'Easter Monday moves one day',
      received('2026-02-23'),
      '2026-04-06',
      '2026-04-07',
      '2026-04-07',
    ],
    [
      'Good Friday moves past the Easter weekend',
      received('2026-02-20'),
      '2026-04-03',
      '2026-04-07',
      '2026-04-07',
    ],
    [
      'a Saturday moves to Monday',
      received('2026-01-03'),
      '2026-02-14',
      '2026-02-16',
      '2026-02-16',
    ],
    ['a Sunday moves to Monday', received('2026-01-04'), '2026-02-15', '2026-02-16', '2026-02-16'],
    ['Koningsdag moves one day', received('2026-03-16'), '2026-04-27', '2026-04-28', '2026-04-28'],
    [
      'Koningsdag on a Saturday of 2025 moves to Monday',
      received('2025-03-15'),
      '2025-04-26',
      '2025-04-28',
      '2025-04-28',
    ],
    ['5 May moves every year', received('2026-03-24'), '2026-05-05', '2026-05-06', '2026-05-06'],
    [
      'Ascension moves one day, with the decree to Monday',
      received('2026-04-02'),
      '2026-05-14',
      '2026-05-15',
      '2026-05-18',
    ],
    [
      'a decree day moves with the decree only',
      received('2026-04-03'),
      '2026-05-15',
      '2026-05-15',
      '2026-05-18',
    ],
    ['Whit Monday moves one day', received('2026-04-13'), '2026-05-25', '2026-05-26', '2026-05-26'],
    [
      'Christmas on a Friday moves past the weekend',
      received('2026-11-13'),
      '2026-12-25',
      '2026-12-28',
      '2026-12-28',
    ],
    [
      'New Year moves past the decree day and the weekend',
      received('2025-11-20'),
      '2026-01-01',
      '2026-01-02',
      '2026-01-05',
    ],
    ['over a leap day', received('2024-01-18'), '2024-02-29', '2024-02-29', '2024-02-29'],
    ['received on a leap day', received('2024-02-29'), '2024-04-11', '2024-04-11', '2024-04-11'],
    [
      'a year that was not checked leaves the decree open',
      received('2021-01-04'),
      '2021-02-15',
      '2021-02-15',
      null,
    ],
    [
      'the one day of 2022 that is known moves into the unknown',
      received('2022-04-15'),
      '2022-05-27',
      '2022-05-27',
      null,
    ],
    [
      'a year not decreed yet leaves it open',
      received('2028-12-04'),
      '2029-01-15',
      '2029-01-15',
      null,
    ],
    [
      'four weeks more count from the nominal end',
      verdaagd('2026-02-23', 4),
      '2026-05-04',
      '2026-05-04',
      '2026-05-04',
    ],
    [
      'two weeks, then two more, count like four',
      verdaagd('2026-02-23', 2, 2),
      '2026-05-04',
      '2026-05-04',
      '2026-05-04',
    ],
    [
      'a verdaging that ends on Koningsdag moves once',
      verdaagd('2026-02-16', 4),
      '2026-04-27',
      '2026-04-28',
      '2026-04-28',
    ],
    [
      'ten weeks with an adviser',
      received('2026-02-16', { adviser: true }),
      '2026-04-27',
      '2026-04-28',
      '2026-04-28',
    ],
    [
      'ten weeks and two make twelve: Koningsdag moves',
      { ...verdaagd('2026-02-02', 2), adviser: true },
      '2026-04-27',
      '2026-04-28',
      '2026-04-28',
    ],
    [
      'ten weeks and four exceed twelve: Koningsdag stays',
      { ...verdaagd('2026-01-19', 4), adviser: true },
      '2026-04-27',
      '2026-04-27',
      '2026-04-27',
    ],
  ])('%s', (_rule, facts, nominaal, atw, atwKb) => {
    expect(forms(term(facts))).toEqual([nominaal, atw, atwKb]);
  });

  it('plans on the nominal day and is late on the extended one', () => {
    expect(term(received('2026-04-02'))).toMatchObject({
      gepland: '2026-05-14',
      telaatNa: '2026-05-18',
      fatal: true,
    });
    expect(term(received('2021-01-02'))).toMatchObject({
      gepland: '2021-02-13',
      telaatNa: '2021-02-15',
      atwKb: null,
    });
  });

  it('stays visible without and with all verdaging, whatever was granted', () => {
    const facts = verdaagd('2026-02-23', 1);
    expect(forms(term(facts))).toEqual(['2026-04-13', '2026-04-13', '2026-04-13']);
    expect(forms(term(facts, 'afdoening-zonder-verdaging'))).toEqual([
      '2026-04-06',
      '2026-04-07',
      '2026-04-07',
    ]);
    expect(forms(term(facts, 'afdoening-bij-verdaging'))).toEqual([
      '2026-05-04',
      '2026-05-04',
      '2026-05-04',
    ]);
  });

  it('never ends before its weeks are over, never on a day off, and never later than a week after', () => {
    fc.assert(
      fc.property(someDate('2023-01-01', 2000), fc.subarray([1, 1, 2]), (date, weeks) => {
        const { nominaal, atw, atwKb, telaatNa } = term(verdaagd(date, ...weeks));
        const all = 6 + weeks.reduce((sum, each) => sum + each, 0);
        expect(nominaal).toBe(addWeeks(date, all));
        expect(nominaal <= atw && atw <= telaatNa && telaatNa < addWeeks(nominaal, 1)).toBe(true);
        expect(atwKb === null || isWorkingDay(atwKb, calendar)).toBe(true);
        expect(isWorkingDay(atw, { ...calendar, isDecreeDay: () => false })).toBe(true);
      }),
    );
  });

  it('is the same after the facts were stored and read back', () => {
    const facts = verdaagd('2026-02-23', 2, 1);
    expect(termsOf(JSON.parse(JSON.stringify(facts)) as TermFacts, emmen, calendar)).toEqual(
      termsOf(facts, emmen, calendar),
    );
  });
});

describe('the other terms', () => {
  it('are all there, in the order in which they are shown', () => {
    expect(termsOf(received('2026-02-23'), emmen, calendar).map(({ code }) => code)).toEqual([
      'streef',
      'bericht-buiten-behandeling',
      'afdoening',
      'afdoening-zonder-verdaging',
      'afdoening-bij-verdaging',
      'ombudsman',
    ]);
  });

  /** @requirement E37 K2 */
  it('the aim of four weeks is policy: Easter Monday stays', () => {
    expect(term(received('2026-03-09'), 'streef')).toMatchObject({
      nominaal: '2026-04-06',
      atw: '2026-04-06',
      atwKb: '2026-04-06',
      fatal: false,
    });
  });

  it('the notice of not handling is law: Easter Monday moves (Awb 9:8 lid 3)', () => {
    expect(forms(term(received('2026-03-09'), 'bericht-buiten-behandeling'))).toEqual([
      '2026-04-06',
      '2026-04-07',
      '2026-04-07',
    ]);
  });

  it.each<[string, TermFacts, string, string]>([
    [
      'from the letter with the findings',
      received('2026-02-23', { ended: { by: 'kennisgeving', on: isoDate('2026-04-02') } }),
      '2027-04-02',
      'kennisgeving-verzonden',
    ],
    [
      'from any other end',
      received('2026-02-23', { ended: { by: 'einde', on: isoDate('2026-03-02') } }),
      '2027-03-02',
      'behandeling-geeindigd',
    ],
    [
      'without an end from the day on which the law wanted one',
      received('2026-02-23'),
      '2027-04-07',
      'uiterlijk-geeindigd',
    ],
    [
      'and from a leap day to the last of February',
      received('2024-01-02', { ended: { by: 'kennisgeving', on: isoDate('2024-02-29') } }),
      '2025-02-28',
      'kennisgeving-verzonden',
    ],
  ])('the year of the ombudsman runs %s (Awb 9:24)', (_case, facts, nominaal, code) => {
    const found = term(facts, 'ombudsman');
    expect(forms(found)).toEqual([nominaal, nominaal, nominaal]);
    expect(found.uitleg[0]?.code).toBe(code);
  });
});

describe('the explanation', () => {
  const read = (steps: readonly TermStep[]) =>
    steps.map(({ code, params, article }) =>
      [code, Object.values(params).join(' '), ...(article ? [citationText(article)] : [])].join(
        ' | ',
      ),
    );

  /** @requirement P2 */
  it('goes line by line from receipt to too late', () => {
    expect(read(term(received('2026-02-23')).uitleg)).toEqual([
      'ontvangen | 2026-02-23',
      'plus-weken | 6 2026-04-06 | Awb 9:11 lid 1',
      'vrije-dag | 2026-04-06 tweede-paasdag 2026-04-07 | Algemene termijnenwet 1 lid 1',
      'plandatum | 2026-04-06',
      'te-laat-na | 2026-04-07',
    ]);
  });

  it('tells the decree apart from the holiday', () => {
    expect(read(term(received('2026-04-02')).uitleg)).toEqual([
      'ontvangen | 2026-04-02',
      'plus-weken | 6 2026-05-14 | Awb 9:11 lid 1',
      'vrije-dag | 2026-05-14 hemelvaartsdag 2026-05-15 | Algemene termijnenwet 1 lid 1',
      'vrije-dag | 2026-05-15 koninklijk-besluit 2026-05-18 | Algemene termijnenwet 3 lid 3',
      'plandatum | 2026-05-14',
      'te-laat-na | 2026-05-18',
    ]);
  });

  it('says that a decree is not checked, or does not exist yet', () => {
    expect(read(term(received('2021-01-04')).uitleg)).toContain(
      'kb-onbekend | 2021 niet-nagegaan | Algemene termijnenwet 3 lid 3',
    );
    expect(read(term(received('2028-12-04')).uitleg)).toContain(
      'kb-onbekend | 2029 nog-niet-vastgesteld | Algemene termijnenwet 3 lid 3',
    );
  });

  it('says why a term is not extended, and that it ends on a day off', () => {
    expect(read(term(received('2026-03-09'), 'streef').uitleg)).toEqual([
      'ontvangen | 2026-03-09',
      'plus-weken | 4 2026-04-06 | Procesbeschrijving klachten Emmen 4',
      'geen-atw | beleid | Algemene termijnenwet 1',
      'eindigt-op-vrije-dag | 2026-04-06 tweede-paasdag',
      'plandatum | 2026-04-06',
      'te-laat-na | 2026-04-06',
    ]);
    expect(read(term({ ...verdaagd('2026-01-20', 4), adviser: true }).uitleg)).toContain(
      'geen-atw | meer-dan-twaalf-weken | Algemene termijnenwet 4',
    );
  });

  it('names every verdaging with its day, and the one that is still possible', () => {
    expect(
      read(term(verdaagd('2026-02-23', 1), 'afdoening-bij-verdaging').uitleg).slice(1, 4),
    ).toEqual([
      'plus-weken | 6 2026-04-06 | Awb 9:11 lid 1',
      'verdaging | 1 2026-02-23 2026-04-13 | Awb 9:11 lid 2',
      'verdaging-mogelijk | 3 2026-05-04 | Awb 9:11 lid 2',
    ]);
  });
});
