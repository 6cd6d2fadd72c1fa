import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import { approverOf } from '../../../src/domain/escalation/approverOf.ts';
import { readersOf } from '../../../src/domain/escalation/readersOf.ts';
import { managerOf } from '../../../src/domain/organisation/manager.ts';
import type { OrganisationToday } from '../../../src/domain/organisation/organisation.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { gemeente, person, vacant, without } from '../example/gemeente.ts';
import { involved, klacht } from '../example/klacht.ts';

const complaint = klacht({ kind: 'medewerker', personId: person('mw-balie') });
const approver = (
  behandelaar: string,
  rule: number | undefined,
  organisation: OrganisationToday = gemeente,
  about: Complaint = complaint,
) =>
  approverOf(about, { behandelaar: person(behandelaar), rule }, { profile: emmen, organisation });

describe('approval (experience.md §1)', () => {
  it.each([
    ['a teamleider: the concernmanager of his line', 'tl-balie', 1, gemeente, 'cm-publiek'],
    ['a concernmanager: the gemeentesecretaris', 'cm-publiek', 4, gemeente, 'secretaris'],
    [
      'the same while the secretaris is away: his deputy',
      'cm-publiek',
      4,
      without('secretaris'),
      'loco-secretaris',
    ],
    [
      'a teamleider while his concernmanager is away: next up',
      'tl-balie',
      1,
      without('cm-publiek'),
      'secretaris',
    ],
    [
      'a teamleider whose concernmanager has left: next up',
      'tl-balie',
      1,
      vacant('cm-publiek'),
      'secretaris',
    ],
    ['a line that stands in the column team', 'tl-juridisch', 2, gemeente, 'cm-bedrijf'],
    ['whom a person chose, with somebody above', 'tl-beheer', undefined, gemeente, 'cm-ruimte'],
    [
      'nobody left: a person decides',
      'cm-publiek',
      4,
      without('secretaris', 'loco-secretaris'),
      undefined,
    ],
  ])('is obligatory for %s', (_case, behandelaar, rule, organisation, who) => {
    const { mode, approver: found } = approver(behandelaar, rule, organisation);
    expect([mode, found?.person]).toEqual(['verplicht', who]);
  });

  it.each([
    ['after rule 5', 'secretaris', 5],
    ['after rule 7', 'burgemeester', 7],
    ['after rule 3, with no office above the griffier', 'griffier', 3],
    ['where a person chose somebody with nobody above', 'secretaris', undefined],
  ])('is not needed %s: reading along is enough', (_case, behandelaar, rule) => {
    expect(approver(behandelaar, rule)).toEqual({ mode: 'alleen-meelezen', passedOver: [] });
  });

  /** @requirement O27 */
  it('passes over who is involved, and says so', () => {
    const found = approver('tl-balie', 1, gemeente, {
      ...complaint,
      involved: [involved('cm-publiek')],
    });
    expect(found.approver?.person).toBe('secretaris');
    expect(found.passedOver).toEqual([
      { person: 'cm-publiek', office: 'concernmanager', reason: 'zelf-betrokken' },
    ]);
  });

  it('says until when somebody is away', () => {
    const away = {
      ...gemeente,
      absences: [{ person: person('cm-publiek'), from: gemeente.today, to: isoDate('2026-03-13') }],
    };
    expect(approver('tl-balie', 1, away).passedOver).toEqual([
      { person: 'cm-publiek', office: 'concernmanager', reason: 'afwezig', until: '2026-03-13' },
    ]);
  });

  /** @requirement K17 */
  it('is never given by the behandelaar himself', () => {
    const deputy = {
      office: 'loco-gemeentesecretaris' as const,
      person: person('cm-publiek'),
      from: gemeente.today,
    };
    const organisation = {
      ...without('secretaris'),
      holders: [deputy, ...vacant('loco-secretaris').holders],
    };
    const found = approver('cm-publiek', 4, organisation);
    expect(found.approver).toBeUndefined();
    expect(found.passedOver.at(-1)).toMatchObject({
      person: 'cm-publiek',
      reason: 'is-behandelaar',
    });
  });
});

describe('reading along (E39)', () => {
  const readers = (behandelaar: string, rule: number, organisation = gemeente, about = complaint) =>
    readersOf(about, { behandelaar: person(behandelaar), rule }, { profile: emmen, organisation });

  /** @requirement E39 K17 */
  it('is by coordinator or jurist before approval, by both where nobody approves', () => {
    const both = [
      { person: 'coordinator', office: 'klachtencoordinator' },
      { person: 'jurist', office: 'jurist' },
    ];
    expect(readers('tl-balie', 1)).toEqual({ needed: 'any', readers: both });
    expect(readers('secretaris', 5)).toEqual({ needed: 'each-office', readers: both });
  });

  it('is by the substitute coordinator where the coordinator is involved', () => {
    const about = { ...complaint, involved: [involved('coordinator')] };
    expect(readers('tl-balie', 1, gemeente, about).readers.map(({ person: who }) => who)).toEqual([
      'plv-coordinator',
      'jurist',
    ]);
  });

  it('is never by somebody who is away, or the approver', () => {
    expect(readers('tl-balie', 1, without('jurist')).readers.map(({ person: who }) => who)).toEqual(
      ['coordinator'],
    );
    const twoHats = {
      ...gemeente,
      holders: [
        ...gemeente.holders,
        { office: 'jurist' as const, person: person('cm-publiek'), from: gemeente.today },
      ],
    };
    expect(readers('tl-balie', 1, twoHats).readers.map(({ person: who }) => who)).toEqual([
      'coordinator',
      'jurist',
    ]);
  });

  it('is by nobody of an office that is vacant', () => {
    expect(
      readers('tl-balie', 1, vacant('coordinator', 'plv-coordinator', 'jurist')).readers,
    ).toEqual([]);
  });
});

describe('manager', () => {
  it.each([
    ['of an employee', 'mw-balie', gemeente, 'tl-balie'],
    ['of a teamleider', 'tl-beheer', gemeente, 'cm-ruimte'],
    ['of a concernmanager', 'cm-ruimte', gemeente, 'secretaris'],
    ['of griffie staff', 'mw-griffie', gemeente, 'griffier'],
    ['of the coordinator', 'coordinator', gemeente, 'tl-juridisch'],
    ['of the gemeentesecretaris: nobody', 'secretaris', gemeente, undefined],
    ['of the mayor: nobody', 'burgemeester', gemeente, undefined],
    ['of an employee whose teamleider has left: vacant', 'mw-balie', vacant('tl-balie'), undefined],
  ])('%s', (_case, who, organisation, manager) => {
    expect(managerOf(person(who), organisation, emmen.hierarchy)).toBe(manager);
  });

  it('of an employee without team is unknown', () => {
    const holders = [
      ...gemeente.holders,
      { office: 'medewerker' as const, person: person('zonder-team'), from: gemeente.today },
    ];
    expect(
      managerOf(person('zonder-team'), { ...gemeente, holders }, emmen.hierarchy),
    ).toBeUndefined();
  });
});
