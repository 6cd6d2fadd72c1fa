import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import {
  decideOffices,
  type OfficesNow,
  type RowChange,
} from '../../../src/domain/organisation/decideOffices.ts';
import { emptyFrom } from '../../../src/domain/organisation/emptyFrom.ts';
import type { OfficeCode, OfficeHolder } from '../../../src/domain/organisation/office.ts';
import { officesOf } from '../../../src/domain/organisation/officesOf.ts';
import { overlaps } from '../../../src/domain/organisation/overlaps.ts';
import { placeOf } from '../../../src/domain/organisation/seats.ts';
import { profiles } from '../../../src/procedures/all.ts';

const today = isoDate('2026-03-16');
const row = (
  office: OfficeCode,
  person: string,
  {
    from = '2024-01-01',
    to,
    ...place
  }: { from?: string; to?: string; team?: string; line?: string } = {},
): OfficeHolder => ({
  office,
  person: person as PersonId,
  ...place,
  from: isoDate(from),
  ...(to !== undefined && { to: isoDate(to) }),
});

const griffier = row('griffier', 'frouke');
const coordinator = row('klachtencoordinator', 'marijke');
const substitute = row('plv-klachtencoordinator', 'yusuf');
const teamleider = row('teamleider', 'nadia', { team: 'Balie', line: 'Dienst' });
const holders = [griffier, coordinator, substitute, teamleider];

const decide = (rows: readonly RowChange[], now: Partial<OfficesNow> = {}) =>
  decideOffices(rows, {
    ...{ holders, today, by: 'iemand' as PersonId, leaveEmpty: false },
    ...now,
  });
const refused = (rows: readonly RowChange[], now: Partial<OfficesNow> = {}): unknown => {
  const decision = decide(rows, now);
  return decision.ok ? 'accepted' : decision.refusal;
};

describe('an office', () => {
  it('is given to somebody, also from a day in the past that nobody wrote down', () => {
    expect(refused([{ becomes: row('jurist', 'tarik', { from: '2020-01-01' }) }])).toBe('accepted');
  });

  it('gets a successor in one go: the one ends, the other begins', () => {
    const rows = [
      { was: griffier, becomes: row('griffier', 'frouke', { to: '2026-04-30' }) },
      { becomes: row('griffier', 'olaf', { from: '2026-05-01' }) },
    ];
    expect(decide(rows)).toEqual({ ok: true, value: rows });
  });

  it('ends no earlier than it begins', () => {
    const becomes = row('jurist', 'tarik', { from: '2026-04-02', to: '2026-04-01' });
    expect(refused([{ becomes }])).toEqual({ code: 'to-before-from' });
    expect(refused([{ becomes: { ...becomes, to: becomes.from } }])).toBe('accepted');
  });

  it('of which one exists is held by one person at a time', () => {
    const second = row('griffier', 'olaf', { from: '2026-05-01' });
    expect(refused([{ becomes: second }])).toEqual({ code: 'seat-taken', by: 'frouke' });
    const other = row('teamleider', 'olaf', { team: 'Vergunningen', line: 'Dienst' });
    expect(refused([{ becomes: other }])).toBe('accepted');
    expect(refused([{ becomes: { ...other, team: 'Balie' } }])).toEqual({
      ...{ code: 'seat-taken', by: 'nadia' },
    });
    const manager = row('concernmanager', 'petra', { line: 'Dienst' });
    expect(
      refused([{ becomes: { ...manager, person: 'arjen' as PersonId } }], {
        holders: [...holders, manager],
      }),
    ).toEqual({ code: 'seat-taken', by: 'petra' });
    expect(refused([{ becomes: row('jurist', 'olaf') }])).toBe('accepted');
  });

  it('is held once by one person at a time', () => {
    const jurist = row('jurist', 'tarik');
    expect(refused([{ becomes: jurist }], { holders: [...holders, jurist] })).toEqual({
      code: 'already-holds',
    });
  });

  it('of a team or a line says which', () => {
    expect(refused([{ becomes: row('teamleider', 'olaf') }])).toEqual({
      ...{ code: 'place-required', field: 'team' },
    });
    expect(refused([{ becomes: row('ondersteuner', 'olaf') }])).toEqual({
      ...{ code: 'place-required', field: 'team' },
    });
    expect(refused([{ becomes: row('concernmanager', 'olaf') }])).toEqual({
      ...{ code: 'place-required', field: 'line' },
    });
  });

  it.each([
    ['plv-griffier', 'frouke', undefined],
    ['plv-klachtencoordinator', 'marijke', undefined],
    ['ondersteuner', 'frouke', 'griffier'],
    ['ondersteuner', 'nadia', 'Balie'],
  ] as const)('%s: nobody stands in for himself', (office, person, team) => {
    const becomes = row(office, person, team === undefined ? {} : { team });
    expect(refused([{ becomes }])).toEqual({ code: 'for-himself' });
    expect(refused([{ becomes: { ...becomes, to: isoDate('2023-12-31') } }])).toEqual({
      code: 'to-before-from',
    });
    const before = { ...becomes, from: isoDate('2023-01-01'), to: isoDate('2023-12-31') };
    expect(refused([{ becomes: before }])).toBe('accepted');
    expect(refused([{ becomes: { ...becomes, person: 'een ander' as PersonId } }])).toBe(
      'accepted',
    );
  });

  it('is not given to who substitutes in it', () => {
    const now = { holders: [row('plv-griffier', 'olaf')] };
    expect(refused([{ becomes: row('griffier', 'olaf') }], now)).toEqual({ code: 'for-himself' });
  });

  it('is not left empty unless that is meant', () => {
    const rows = [{ was: griffier, becomes: { ...griffier, to: isoDate('2026-04-30') } }];
    expect(refused(rows)).toEqual({ code: 'left-empty', from: '2026-05-01' });
    expect(refused(rows, { leaveEmpty: true })).toBe('accepted');
    expect(refused([{ was: griffier }])).toEqual({ code: 'left-empty', from: '2026-03-16' });
    const leaves = [{ was: teamleider, becomes: { ...teamleider, to: isoDate('2026-03-31') } }];
    expect(refused(leaves)).toEqual({ code: 'left-empty', from: '2026-04-01' });
  });

  it('that was to be empty already may be empty later', () => {
    const ends = { ...griffier, to: isoDate('2026-04-30') };
    const rows = [{ was: ends, becomes: { ...ends, to: isoDate('2026-06-30') } }];
    expect(refused(rows, { holders: [ends, coordinator] })).toBe('accepted');
  });

  it('of no team or line, as somebody wrote it by hand, can be taken away', () => {
    for (const office of ['teamleider', 'concernmanager'] as const) {
      const was = row(office, 'olaf');
      const now = { holders: [...holders, was] };
      expect(refused([{ was }], now)).toEqual({ code: 'left-empty', from: '2026-03-16' });
      expect(refused([{ was }], { ...now, leaveEmpty: true })).toBe('accepted');
    }
  });

  it('that many hold may lose one of them', () => {
    const jurist = row('jurist', 'tarik');
    expect(refused([{ was: jurist }], { holders: [...holders, jurist] })).toBe('accepted');
  });

  it('of coordinator always has somebody, the substitute if need be', () => {
    expect(refused([{ was: coordinator }], { leaveEmpty: true })).toBe('accepted');
    expect(refused([{ was: coordinator }])).toEqual({ code: 'left-empty', from: '2026-03-16' });
    expect(
      refused([{ was: coordinator }], { leaveEmpty: true, holders: [griffier, coordinator] }),
    ).toEqual({ code: 'nobody-coordinates', from: '2026-03-16' });
  });

  it('is changed only as it was seen, and only where something changes', () => {
    const seen = { ...griffier, to: isoDate('2026-12-31') };
    expect(refused([{ was: seen, becomes: griffier }])).toEqual({ code: 'changed-since' });
    expect(refused([{ was: griffier, becomes: { ...griffier } }])).toEqual({
      code: 'nothing-changed',
    });
  });

  it('of his own nobody changes', () => {
    const by = 'yusuf' as PersonId;
    expect(refused([{ was: substitute }], { by })).toEqual({ code: 'own-office' });
    expect(refused([{ becomes: row('jurist', 'yusuf') }], { by })).toEqual({ code: 'own-office' });
  });
});

describe('whatever is accepted', () => {
  const people = ['a', 'b', 'c'] as const;
  const offices = ['griffier', 'plv-griffier', 'jurist', 'klachtencoordinator'] as const;
  const anyRow = fc
    .record({
      office: fc.constantFrom(...offices),
      person: fc.constantFrom(...people),
      from: fc.integer({ min: -60, max: 60 }),
      days: fc.option(fc.integer({ min: -5, max: 90 }), { nil: undefined }),
    })
    .map(({ office, person, from, days }): OfficeHolder => {
      const first = addDays(today, from);
      return {
        office,
        person: person as PersonId,
        from: first,
        ...(days !== undefined && { to: addDays(first, days) }),
      };
    });

  it('leaves no chair with two people, and is undone by its reverse', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (wanted) => {
        let now: readonly OfficeHolder[] = [];
        for (const becomes of wanted) {
          const change = [{ becomes }];
          if (!decide(change, { holders: now }).ok) continue;
          const after = [...now, becomes];
          const back = decide([{ was: becomes }], { holders: after, leaveEmpty: true });
          expect(back.ok || back.refusal.code === 'nobody-coordinates').toBe(true);
          now = after;
        }
        for (const [index, one] of now.entries()) {
          const twice = now
            .slice(index + 1)
            .filter((other) => placeOf(other) === placeOf(one) && overlaps(one, other));
          if (one.office === 'griffier') expect(twice).toEqual([]);
          expect(twice.filter(({ person }) => person === one.person)).toEqual([]);
        }
      }),
    );
  });
});

describe('the first day without anybody', () => {
  it.each([
    ['today where nobody holds it', [], '2026-03-16'],
    ['none where somebody stays', [['2024-01-01']], undefined],
    [
      'after the last of several',
      [
        ['2024-01-01', '2026-03-20'],
        ['2026-03-18', '2026-03-31'],
      ],
      '2026-04-01',
    ],
    ['in a gap', [['2024-01-01', '2026-03-20'], ['2026-03-22']], '2026-03-21'],
    [
      'none where one ends and the other goes on',
      [['2024-01-01', '2026-03-20'], ['2026-03-01']],
      undefined,
    ],
  ] as const)('is %s', (_, stretches, expected) => {
    const rows = stretches.map(([from, to]) => ({
      from: isoDate(from),
      ...(to !== undefined && { to: isoDate(to) }),
    }));
    expect(emptyFrom(rows, today)).toBe(expected);
  });
});

it('a procedure counts on the offices it names', () => {
  expect(officesOf(profiles.emmen).has('loco-gemeentesecretaris')).toBe(true);
  expect(officesOf(profiles.emmen).has('wethouder-hrm')).toBe(true);
  expect(officesOf(profiles.politie).has('secretaris-klachtencommissie')).toBe(true);
  expect(officesOf(profiles.politie).has('politiechef')).toBe(true);
  expect(officesOf(profiles.vlaanderen).has('griffier')).toBe(false);
});
