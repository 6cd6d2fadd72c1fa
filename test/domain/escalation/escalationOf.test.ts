import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import { isWorkingDay } from '../../../src/domain/calendar/workingDays.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import { escalationOf } from '../../../src/domain/escalation/escalationOf.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { someDate } from '../calendar/someDate.ts';
import { gemeente, person, without } from '../example/gemeente.ts';
import { involved, klacht } from '../example/klacht.ts';

const calendar = dutchCalendar();
const complaint = klacht({ kind: 'medewerker', personId: person('mw-balie') });
const escalate = (
  behandelaar: string,
  rule: number | undefined,
  { about = complaint, organisation = gemeente, planned = '2026-04-06' } = {},
) =>
  escalationOf(
    about,
    { behandelaar: person(behandelaar), rule },
    { profile: emmen, organisation, calendar, planned: isoDate(planned) },
  ).map(({ level, person: who, on }) => `${level} ${who} ${on}`);

describe('a slow behandelaar', () => {
  /** @requirement O68 */
  it('is told of to the coordinator, two working days later to his own manager', () => {
    // Planned on Easter Monday, so Thursday 2 April is the last working day.
    expect(escalate('tl-balie', 1)).toEqual([
      'klachtencoordinator coordinator 2026-03-26',
      'leidinggevende cm-publiek 2026-03-30',
    ]);
  });

  it.each([5, 6, 7, 8, 9, 10, 11])('after rule %d is told of to the coordinator only', (rule) => {
    expect(escalate('secretaris', rule)).toEqual(['klachtencoordinator coordinator 2026-03-26']);
  });

  it('whom a person chose is told of to the coordinator only', () => {
    expect(escalate('tl-balie', undefined)).toHaveLength(1);
  });

  it.each<[string, Complaint, string]>([
    [
      'the substitute where the coordinator works under the accused',
      klacht(
        { kind: 'medewerker', personId: person('mw-balie') },
        { involved: [involved('coordinator')] },
      ),
      'plv-coordinator',
    ],
    [
      'the coordinator where both work under the accused: better than nobody',
      klacht({ kind: 'teamleider', personId: person('tl-juridisch') }),
      'coordinator',
    ],
  ])('reaches %s', (_case, about, who) => {
    expect(escalate('cm-bedrijf', 4, { about })[0]).toBe(`klachtencoordinator ${who} 2026-03-26`);
  });

  it('reaches a substitute of another team where the coordinator works under the accused', () => {
    const holders = gemeente.holders.map((row) =>
      row.office === 'plv-klachtencoordinator' ? { ...row, team: 'balie' } : row,
    );
    const about = klacht({ kind: 'teamleider', personId: person('tl-juridisch') });
    expect(escalate('cm-bedrijf', 4, { about, organisation: { ...gemeente, holders } })[0]).toBe(
      'klachtencoordinator plv-coordinator 2026-03-26',
    );
  });

  it('is not told of to himself', () => {
    const about = { ...complaint, involved: [involved('plv-coordinator')] };
    expect(escalate('coordinator', undefined, { about })).toEqual([]);
  });

  it('is told of to the next up where his manager is away', () => {
    expect(escalate('tl-balie', 1, { organisation: without('cm-publiek') })[1]).toBe(
      'leidinggevende secretaris 2026-03-30',
    );
  });

  it('is told of to the coordinator only where nobody above is left', () => {
    const organisation = without('cm-publiek', 'secretaris', 'loco-secretaris');
    expect(escalate('tl-balie', 1, { organisation })).toHaveLength(1);
  });

  it('never is told of to anybody accused, complaining or involved, and only on working days', () => {
    const names = [...new Set(gemeente.holders.map(({ person: who }) => who))];
    fc.assert(
      fc.property(
        fc.subarray(names),
        fc.constantFrom(...names),
        someDate('2026-01-01', 900),
        (mixedUp, klager, planned) => {
          const { registration } = complaint;
          const about: Complaint = {
            ...complaint,
            registration: { ...registration, klager: { ...registration.klager, personId: klager } },
            involved: mixedUp.map((name) => involved(name)),
          };
          const steps = escalationOf(
            about,
            { behandelaar: person('tl-balie'), rule: 1 },
            { profile: emmen, organisation: gemeente, calendar, planned },
          );
          for (const step of steps) {
            expect([...mixedUp, klager, 'mw-balie', 'tl-balie']).not.toContain(step.person);
            expect(isWorkingDay(step.on, calendar) && step.on < planned).toBe(true);
          }
        },
      ),
    );
  });
});
