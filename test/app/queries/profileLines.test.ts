import { describe, expect, it } from '@jest/globals';
import { profileLines } from '../../../src/app/queries/settings/profileLines.ts';
import { whoHandles } from '../../../src/app/queries/settings/whoHandles.ts';
import { weekOf } from '../../../src/domain/calendar/workingTime.ts';
import { withReminders } from '../../../src/domain/settings/reminders.ts';
import type { Profile } from '../../../src/domain/procedure/profile.ts';
import { profiles } from '../../../src/procedures/all.ts';

const lineOf = (profile: Profile, item: string, written = profile) =>
  profileLines(profile, written).find((line) => line.item === item);

describe('what a procedure sets', () => {
  it('comes with the law, the rules or the choice behind it', () => {
    expect(lineOf(profiles.emmen, 'afdoening')).toMatchObject({
      ...{ value: { unit: 'weken', count: 6 } },
      source: { kind: 'wet', citation: 'Awb 9:11 lid 1' },
    });
    expect(lineOf(profiles.emmen, 'streef')?.source).toEqual({
      ...{ kind: 'regeling', citation: 'Procesbeschrijving klachten Emmen 4' },
    });
    expect(lineOf(profiles.vlaanderen, 'afdoening')).toMatchObject({
      ...{ value: { unit: 'dagen', count: 45 }, source: { kind: 'regeling' } },
    });
    expect(lineOf(profiles.politie, 'commissie')).toMatchObject({
      ...{ value: { count: 2 }, source: { kind: 'wet', citation: 'Politiewet 2012 67a' } },
    });
    expect(lineOf(profiles.politie, 'besluit')?.source).toEqual({ kind: 'organisatie' });
  });

  it('is a proposal of the product only as long as it is as the product proposes it', () => {
    const { emmen } = profiles;
    expect(lineOf(emmen, 'geen-contact')?.source).toEqual({ kind: 'standaard' });
    const own = { ...emmen, nudges: { ...emmen.nudges, noContact: { workingDays: 8 } } };
    expect(lineOf(own, 'geen-contact')).toMatchObject({
      ...{ value: { count: 8 }, source: { kind: 'organisatie' } },
    });
    expect(lineOf(own, 'nazorg')?.source).toEqual({ kind: 'standaard' });
  });

  /** @requirement E10 */
  it('names for each rule who handles, who else, and where that stands', () => {
    const [first] = whoHandles(profiles.emmen);
    expect(first).toEqual({
      ...{ rule: 1, accused: ['medewerker', 'extern-ingehuurd'] },
      seat: { office: 'teamleider', reach: 'eigen' },
      fallback: { office: 'teamleider', reach: 'andere' },
      source: { kind: 'regeling', citation: 'Procesbeschrijving klachten Emmen 3.2 lid 1' },
    });
    expect(whoHandles(profiles.emmen).filter(({ gap }) => gap !== undefined)).not.toEqual([]);
    expect(whoHandles(profiles.vlaanderen)).toMatchObject([
      { accused: [], gap: 'coordinator-kiest', source: { kind: 'wet' } },
    ]);
  });

  it('names the secretary through whom members decide together, and by which law', () => {
    expect(lineOf(profiles.emmen, 'samen-beslissen')).toMatchObject({
      value: { unit: 'functies', offices: ['secretaris-werkgeverscommissie'] },
      source: { kind: 'wet', citation: 'Gemeentewet 29 lid 1' },
    });
    expect(lineOf(profiles.politie, 'samen-beslissen')).toBeUndefined();
  });

  it('says which values were chosen on the page itself', () => {
    const { emmen } = profiles;
    const own = withReminders(emmen, { nazorg: 8, 'naar-coordinator': 6 });
    expect(lineOf(own, 'nazorg', emmen)).toMatchObject({
      ...{ value: { count: 8 }, source: { kind: 'hier' } },
    });
    expect(lineOf(own, 'naar-coordinator', emmen)?.source.kind).toBe('hier');
    expect(lineOf(own, 'geen-contact', emmen)?.source.kind).toBe('standaard');
    expect(lineOf(emmen, 'naar-coordinator')?.source.kind).toBe('organisatie');
    const { hours } = emmen.hold;
    const week = weekOf(hours);
    const short = { ...emmen, hold: { ...emmen.hold, hours: { ...hours, week } } };
    expect(lineOf(short, 'kantooruren', emmen)).toMatchObject({
      ...{ value: { unit: 'week', hours: week }, source: { kind: 'hier' } },
    });
  });

  it('leaves out what a procedure does not know', () => {
    expect(lineOf(profiles.vlaanderen, 'verlengen')).toBeUndefined();
    expect(lineOf(profiles.vlaanderen, 'kopie-voor-uitnodiging')).toBeUndefined();
    expect(lineOf(profiles.emmen, 'commissie')).toBeUndefined();
  });
});
