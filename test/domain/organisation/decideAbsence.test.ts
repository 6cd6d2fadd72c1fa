import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import { decideAbsence, endedAbsence } from '../../../src/domain/organisation/decideAbsence.ts';
import type { Absence } from '../../../src/domain/organisation/office.ts';
import { person } from '../example/gemeente.ts';

const today = isoDate('2026-03-16');
const away = (from: string, to?: string): Absence => ({
  person: person('tl-balie'),
  from: isoDate(from),
  ...(to !== undefined && { to: isoDate(to) }),
});
const said = (absence: Absence, ...absences: readonly Absence[]): unknown =>
  decideAbsence(absence, { absences, today });

describe('saying that somebody is away', () => {
  it.each([
    ['for one day, today', away('2026-03-16', '2026-03-16')],
    ['from today, nobody knows until when', away('2026-03-16')],
    ['from a day to come', away('2026-04-01', '2026-04-10')],
  ])('%s', (_case, absence) => {
    expect(said(absence)).toEqual({ ok: true, value: absence });
  });

  it('is refused for days that are over, and for an end before the beginning', () => {
    const refused = (field: string, code: string) => ({ ok: false, refusal: { field, code } });
    expect(said(away('2026-03-15', '2026-03-20'))).toEqual(refused('from', 'date-in-past'));
    expect(said(away('2026-03-10', '2026-03-15'))).toEqual(refused('to', 'date-in-past'));
    expect(said(away('2026-03-20', '2026-03-19'))).toEqual(refused('to', 'to-before-from'));
  });

  it('may give a stretch that runs another end', () => {
    expect(said(away('2026-03-10', '2026-03-20'), away('2026-03-10'))).toMatchObject({ ok: true });
    expect(said(away('2026-03-10'), away('2026-03-11'))).toMatchObject({ ok: false });
  });
});

describe('saying that who is away now will be away', () => {
  const holiday = away('2026-04-13', '2026-04-17');

  it.each([
    ['within that time: he stays away as long as was said', '2026-04-30', '2026-04-30'],
    ['until after it: he is away until then', '2026-04-14', '2026-04-17'],
    ['from its last day on: he is away until then', '2026-04-13', '2026-04-17'],
  ])('%s', (_case, until, end) => {
    expect(said(holiday, away('2026-03-02', until))).toEqual({
      ok: true,
      value: away('2026-03-02', end),
    });
  });

  it('told in the other order: who is away from now stays away through a holiday that meets it', () => {
    expect(said(away('2026-03-16', '2026-04-14'), holiday)).toEqual({
      ok: true,
      value: away('2026-03-16', '2026-04-17'),
    });
    expect(said(away('2026-03-16', '2026-04-01'), holiday)).toEqual({
      ok: true,
      value: away('2026-03-16', '2026-04-01'),
    });
  });

  it('while nobody knows until when: nobody knows', () => {
    const open = away('2026-03-16');
    expect(said(holiday, open)).toEqual({ ok: true, value: open });
    expect(said(away('2026-04-13'), away('2026-03-16', '2026-04-30'))).toEqual({
      ok: true,
      value: open,
    });
  });

  it('after he is back, or in a stretch to come that moves, is a stretch as it is said', () => {
    const value = { ok: true, value: holiday };
    expect(said(holiday, away('2026-03-02', '2026-04-12'))).toEqual(value);
    expect(said(holiday, away('2026-04-10', '2026-04-15'))).toEqual(value);
    expect(said(holiday, { ...away('2026-03-02'), person: person('tl-beheer') })).toEqual(value);
  });

  it('from today on gives the stretch that runs another end', () => {
    const until = away('2026-03-16', '2026-03-18');
    expect(said(until, away('2026-03-02', '2026-04-30'))).toEqual({ ok: true, value: until });
  });
});

describe('being back', () => {
  const back = (from: string | undefined, ...absences: readonly Absence[]): unknown =>
    endedAbsence(person('tl-balie'), from === undefined ? undefined : isoDate(from), {
      absences,
      today,
    });

  it('makes yesterday the last day of the stretch that runs', () => {
    expect(back(undefined, away('2026-03-10'))).toEqual(away('2026-03-10', '2026-03-15'));
    expect(back('2026-03-10', away('2026-03-10', '2026-03-31'))).toEqual(
      away('2026-03-10', '2026-03-15'),
    );
  });

  it('undoes a stretch that began today or has not begun', () => {
    expect(back(undefined, away('2026-03-16'))).toEqual(away('2026-03-16', '2026-03-15'));
    expect(back('2026-04-01', away('2026-04-01'))).toEqual(away('2026-04-01', '2026-03-31'));
  });

  it('is nothing where nobody is away, or no more', () => {
    expect(back(undefined)).toBeUndefined();
    expect(back('2026-03-02', away('2026-03-02', '2026-03-15'))).toBeUndefined();
    expect(back('2026-03-03', away('2026-03-02'))).toBeUndefined();
  });
});
