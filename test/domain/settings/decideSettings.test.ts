import { describe, expect, it } from '@jest/globals';
import { decreePeriodsIn } from '../../../src/domain/calendar/calendarIn.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { decideSettings, type SettingsNow } from '../../../src/domain/settings/decideSettings.ts';
import { putBack } from '../../../src/domain/settings/putBack.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import type { LoadedDecree, SettingsChange } from '../../../src/domain/settings/settings.ts';
import { settingsAfter } from '../../../src/domain/settings/settingsAfter.ts';
import { touchesSame } from '../../../src/domain/settings/touchesSame.ts';

const decree: LoadedDecree = {
  from: isoDate('2029-01-01'),
  to: isoDate('2031-12-31'),
  days: [isoDate('2029-05-11'), isoDate('2029-04-30')],
  source: 'Stb. 2028, 1',
};
const nothing = { decrees: [] };
const griffier = {
  office: 'griffier',
  person: 'frouke' as PersonId,
  from: isoDate('2024-01-01'),
} as const;

const refused = (
  change: SettingsChange,
  settings: SettingsNow['settings'] = nothing,
  builtIn = decreePeriodsIn('Europe/Amsterdam'),
): unknown => {
  const decision = decideSettings(change, {
    ...{ settings, holders: [griffier], today: isoDate('2026-03-16'), leaveEmpty: false },
    written: emmen,
    by: 'marijke' as PersonId,
    ...(builtIn && { builtIn }),
  });
  return decision.ok ? 'accepted' : decision.refusal.code;
};
const keep = (becomes: number | undefined, was?: number): SettingsChange => ({
  kind: 'bewaartermijn',
  ...(was !== undefined && { was }),
  ...(becomes !== undefined && { becomes }),
});
const load = (becomes?: LoadedDecree, was?: LoadedDecree): SettingsChange => ({
  kind: 'koninklijk-besluit',
  ...(was && { was }),
  ...(becomes && { becomes }),
});

describe('the retention term', () => {
  it('is chosen, and another one only by who saw what it was', () => {
    expect(refused(keep(5))).toBe('accepted');
    const chosen = { ...nothing, retentionYears: 5 };
    expect(refused(keep(7), chosen)).toBe('changed-since');
    expect(refused(keep(7, 5), chosen)).toBe('accepted');
    expect(refused(keep(5, 5), chosen)).toBe('nothing-changed');
    expect(refused(keep(undefined, 5), chosen)).toBe('accepted');
  });
});

describe('the address of the privacy statement', () => {
  const at = (becomes?: string, was?: string): SettingsChange => ({
    kind: 'privacyverklaring',
    ...(was !== undefined && { was }),
    ...(becomes !== undefined && { becomes }),
  });
  const [one, other] = ['https://gemeente.example/privacy', 'https://gemeente.example/avg'];

  it('is given, changed and taken away by who saw what it was', () => {
    const chosen = { ...nothing, retentionYears: 5, privacyStatement: one };
    expect(refused(at(one))).toBe('accepted');
    expect(refused(at(other), chosen)).toBe('changed-since');
    expect(refused(at(other, one), chosen)).toBe('accepted');
    expect(refused(at(one, one), chosen)).toBe('nothing-changed');
    expect(settingsAfter(chosen, at(undefined, one))).toEqual({ ...nothing, retentionYears: 5 });
    expect(settingsAfter(chosen, putBack(at(other, one)))).toEqual(chosen);
    expect(settingsAfter(nothing, at(other))).toEqual({ ...nothing, privacyStatement: other });
  });
});

describe('a royal decree', () => {
  it('is added for a time of which nothing is known yet', () => {
    expect(refused(load(decree))).toBe('accepted');
    expect(refused(load({ ...decree, from: isoDate('2028-12-31') }))).toBe('decree-overlap');
    expect(refused(load({ ...decree, source: 'nog een' }), { decrees: [decree] })).toBe(
      'decree-overlap',
    );
  });

  it('has days within its period, and a period that begins before it ends', () => {
    const days = [isoDate('2032-01-01')];
    expect(refused(load({ ...decree, days }))).toBe('decree-day-outside');
    expect(refused(load({ ...decree, days: [isoDate('2028-12-31')] }))).toBe('decree-day-outside');
    expect(refused(load({ ...decree, to: isoDate('2028-12-31') }))).toBe('to-before-from');
  });

  it('is mended or taken away only as it was seen', () => {
    const mended = { ...decree, source: 'Stb. 2028, 2' };
    expect(refused(load(mended, decree), { decrees: [decree] })).toBe('accepted');
    expect(refused(load(undefined, decree), { decrees: [decree] })).toBe('accepted');
    expect(refused(load(mended, decree))).toBe('changed-since');
    const turned = { ...decree, days: decree.days.toReversed() };
    expect(refused(load(turned, decree), { decrees: [decree] })).toBe('nothing-changed');
    expect(refused(load())).toBe('nothing-changed');
  });

  it('exists in the Netherlands only', () => {
    expect(decreePeriodsIn('Europe/Brussels')).toBeUndefined();
    const decision = decideSettings(load(decree), {
      ...{ settings: nothing, holders: [], today: isoDate('2026-03-16'), leaveEmpty: false },
      written: emmen,
      by: 'marijke' as PersonId,
    });
    expect(decision).toEqual({ ok: false, refusal: { code: 'no-decrees-here' } });
  });
});

it('an office is decided as offices are', () => {
  expect(refused({ kind: 'functie', rows: [{ was: griffier }] })).toBe('left-empty');
  const becomes = { ...griffier, office: 'jurist' } as const;
  expect(refused({ kind: 'functie', rows: [{ becomes }] })).toBe('accepted');
});

describe('putting back', () => {
  const rows = [
    { was: griffier, becomes: { ...griffier, to: isoDate('2026-04-30') } },
    { becomes: { ...griffier, person: 'olaf' as PersonId, from: isoDate('2026-05-01') } },
  ];

  it('turns every kind of change round, and twice is the change itself', () => {
    expect(putBack({ kind: 'functie', rows })).toEqual({
      kind: 'functie',
      rows: [{ was: rows[1]?.becomes }, { was: rows[0]?.becomes, becomes: griffier }],
    });
    expect(putBack(keep(5))).toEqual(keep(undefined, 5));
    expect(putBack(load(decree))).toEqual(load(undefined, decree));
    for (const change of [{ kind: 'functie', rows } as const, keep(7, 5), load(decree)])
      expect(putBack(putBack(change))).toEqual(change);
  });

  it('gives what was set before', () => {
    for (const change of [keep(5), load(decree), { kind: 'functie', rows } as const]) {
      const after = settingsAfter(nothing, change);
      expect(settingsAfter(after, putBack(change))).toEqual(nothing);
    }
    const mended = load({ ...decree, source: 'Stb. 2028, 2' }, decree);
    expect(settingsAfter({ decrees: [decree] }, mended).decrees).toMatchObject([
      { source: 'Stb. 2028, 2' },
    ]);
  });
});

it('changes of one office, or of one setting, are about the same', () => {
  const office = (of: 'griffier' | 'jurist'): SettingsChange => ({
    kind: 'functie',
    rows: [{ was: { ...griffier, office: of } }],
  });
  expect(touchesSame(office('griffier'), office('griffier'))).toBe(true);
  expect(touchesSame(office('griffier'), office('jurist'))).toBe(false);
  expect(touchesSame(office('griffier'), keep(5))).toBe(false);
  expect(touchesSame(keep(5), keep(7))).toBe(true);
});
