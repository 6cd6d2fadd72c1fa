import type { Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import { addWorkingDays, lastWorkingDayOnOrBefore } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { worksUnderAccused } from '../matrix/coordinatorFlags.ts';
import { holdersOf } from '../organisation/holders.ts';
import { officesAbove } from '../organisation/manager.ts';
import type { Profile } from '../procedure/profile.ts';
import type { ApprovalRules, Handling } from './approverOf.ts';
import { coordinatorOf } from './coordinatorOf.ts';
import { firstFree, type Acting } from './firstFree.ts';
import { screeningOf } from './screeningOf.ts';

/** Who hears on which day that a complaint stays lying with its behandelaar. */
export interface EscalationStep extends Acting {
  readonly level: 'klachtencoordinator' | 'leidinggevende';
  /** Working day, of the organisation. */
  readonly on: IsoDate;
}

/** What escalation is decided by. */
export interface EscalationRules extends ApprovalRules {
  readonly profile: Pick<Profile, 'hierarchy' | 'approval' | 'escalation'>;
  readonly calendar: Calendar;
}

/**
 * Who is told when a behandelaar is slow: first the coordinator, then, after some rules only, the behandelaar's own manager.
 * It is no second matrix: nobody is replaced. Nobody accused, complaining or involved is ever in it.
 *
 * @param handling - present assignment; also one that nobody has answered yet.
 * @param rules - with the planned date from which the days count back.
 * @see experience.md §1 "Escalation is its own table"
 */
export function escalationOf(
  complaint: Complaint,
  handling: Handling,
  rules: EscalationRules & { readonly planned: IsoDate },
): readonly EscalationStep[] {
  const { escalation } = rules.profile;
  const last = lastWorkingDayOnOrBefore(rules.planned, rules.calendar);
  const before = escalation.coordinator.workingDaysBefore;
  const coordinatorOn = addWorkingDays(last, -before, rules.calendar);
  const managerOn = addWorkingDays(
    coordinatorOn,
    escalation.manager.workingDaysAfterCoordinator,
    rules.calendar,
  );
  const coordinator = coordinatorFor(complaint, handling, rules);
  const manager = managerFor(complaint, handling, rules);
  return [
    ...(coordinator
      ? [{ level: 'klachtencoordinator', on: coordinatorOn, ...coordinator } as const]
      : []),
    ...(manager ? [{ level: 'leidinggevende', on: managerOn, ...manager } as const] : []),
  ];
}

// A coordinator who works under the accused is spared this: the substitute, where there is one.
const coordinatorFor = (
  complaint: Complaint,
  { behandelaar }: Handling,
  { profile, organisation }: EscalationRules,
): Acting | undefined => {
  const { acting } = coordinatorOf(complaint, organisation);
  const screening = screeningOf(complaint, organisation);
  const free = [
    ...holdersOf('klachtencoordinator', organisation),
    ...holdersOf('plv-klachtencoordinator', organisation),
  ].filter(
    ({ person }) =>
      !worksUnderAccused(person, screening.barred, { organisation, hierarchy: profile.hierarchy }),
  );
  const chosen = firstFree(free, behandelaar, screening).first ?? acting;
  return chosen?.person === behandelaar ? undefined : chosen;
};

const managerFor = (
  complaint: Complaint,
  { behandelaar, rule }: Handling,
  { profile, organisation }: EscalationRules,
): Acting | undefined => {
  if (rule === undefined || !profile.escalation.manager.afterRules.includes(rule)) return undefined;
  const above = officesAbove(behandelaar, organisation, profile.hierarchy);
  const rows = above.flatMap(({ holders, deputies }) => [...holders, ...deputies]);
  return firstFree(rows, behandelaar, screeningOf(complaint, organisation)).first;
};
