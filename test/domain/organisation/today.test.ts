import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import { absenceOf } from '../../../src/domain/organisation/absence.ts';
import { holdersOf, holds } from '../../../src/domain/organisation/holders.ts';
import type { OrganisationToday } from '../../../src/domain/organisation/organisation.ts';
import { person } from '../example/gemeente.ts';

const anna = person('anna');
const on = (today: string, rest: Partial<OrganisationToday> = {}): OrganisationToday => ({
  today: isoDate(today),
  holders: [
    { office: 'griffier', person: anna, from: isoDate('2026-01-01'), to: isoDate('2026-03-31') },
    { office: 'griffier', person: person('bea'), from: isoDate('2026-04-01') },
  ],
  absences: [],
  ...rest,
});

describe('an office', () => {
  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['anna']],
    ['2026-03-31', ['anna']],
    ['2026-04-01', ['bea']],
  ])('is held on %s by %j', (today, names) => {
    expect(holdersOf('griffier', on(today)).map(({ person: who }) => who)).toEqual(names);
    expect(holds(anna, 'griffier', on(today))).toBe(names.includes('anna'));
  });
});

describe('an absence', () => {
  const away = (from: string, to?: string) => ({
    person: anna,
    from: isoDate(from),
    ...(to !== undefined && { to: isoDate(to) }),
  });

  it.each([
    ['from its first day', '2026-03-02', [away('2026-03-02', '2026-03-06')], '2026-03-06'],
    ['to its last', '2026-03-06', [away('2026-03-02', '2026-03-06')], '2026-03-06'],
    ['not before', '2026-03-01', [away('2026-03-02', '2026-03-06')], 'there'],
    ['not after', '2026-03-07', [away('2026-03-02', '2026-03-06')], 'there'],
    [
      'of two the longest',
      '2026-03-03',
      [
        away('2026-03-02', '2026-03-06'),
        away('2026-03-03', '2026-03-20'),
        away('2026-03-03', '2026-03-04'),
      ],
      '2026-03-20',
    ],
    [
      'of several the one without end',
      '2026-03-03',
      [away('2026-03-02', '2026-03-06'), away('2026-03-01')],
      'open',
    ],
    ['of nobody else', '2026-03-03', [{ ...away('2026-03-02'), person: person('bea') }], 'there'],
  ])('holds %s', (_case, today, absences, until) => {
    const absence = absenceOf(anna, on(today, { absences }));
    expect(absence ? (absence.to ?? 'open') : 'there').toBe(until);
  });
});
