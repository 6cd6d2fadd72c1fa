import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import { leavesSoon } from '../../../src/domain/organisation/leavesSoon.ts';
import { person } from '../example/gemeente.ts';

const today = isoDate('2026-03-02');
const teamleider = person('tl-balie');

/** Whether she leaves soon, who is away from the one day to the other. */
const leaves = (from: string, to?: string, whose = teamleider): boolean => {
  const until = to === undefined ? {} : { to: isoDate(to) };
  const absences = [{ person: whose, from: isoDate(from), ...until }];
  return leavesSoon(teamleider, { absences, today });
};

describe('who is about to leave', () => {
  it.each([
    ['a week that begins tomorrow', '2026-03-03', '2026-03-07', true],
    ['a week that begins after two weeks', '2026-03-16', '2026-03-20', true],
    ['a week that begins a day later', '2026-03-17', '2026-03-21', false],
    ['a day less than a working week', '2026-03-09', '2026-03-12', false],
    ['until nobody knows when', '2026-03-09', undefined, true],
    ['who is away already', '2026-03-02', '2026-03-31', false],
  ])('%s', (_what, from, to, answer) => {
    expect(leaves(from, to)).toBe(answer);
  });

  it('is not she when a colleague leaves', () => {
    expect(leaves('2026-03-03', '2026-03-31', person('tl-beheer'))).toBe(false);
  });
});
