import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { contactsOf } from '../../domain/steps/facts/contacts.ts';
import { isClosed } from '../../domain/steps/facts/cycle.ts';
import type { Nudge } from '../ports/delivery.ts';
import { away } from './absenceReminders.ts';
import { dueOf, type Due } from './due.ts';
import { insteadOf } from './insteadOf.ts';
import { reminders } from './reminders.ts';
import { returned } from './returnReminders.ts';
import { termReminders } from './termReminders.ts';
import { urgencyOf } from './urgencyOf.ts';

/**
 * Reminders that are due today, computed from nothing but facts, profile and calendar: every instance finds
 * the same ones, and their keys make each happen once. Per complaint and person the one that fell due
 * last, so that nobody gets two cards at once about the same complaint.
 *
 * @see experience.md §3; protocol.md §3 (nudge keys)
 */
export function nudgesDue(complaint: Complaint, circumstances: Circumstances): readonly Nudge[] {
  const due = allDue(complaint, circumstances);
  // What stands on his card takes the place of no message.
  return [
    ...lastPerPerson(due.filter((one) => !one.onCard)),
    ...due.filter((one) => one.onCard),
  ].map((one) => nudgeOf(one, complaint, circumstances));
}

/**
 * What somebody is told now about others who do not get on with this complaint; `undefined` when nothing,
 * or when he asked them already.
 */
export function escalationFor(
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): Due | undefined {
  return lastPerPerson(
    allDue(complaint, circumstances).filter(
      ({ kind, to }) => kind === 'termijn-escalatie' && to === person,
    ),
  )[0];
}

const allDue = (complaint: Complaint, circumstances: Circumstances): readonly Due[] => {
  const names = isClosed(complaint)
    ? (['letters', 'referral', 'recheck', 'promises', 'lesson'] as const)
    : (Object.keys(reminders) as readonly (keyof typeof reminders)[]);
  return [
    ...names.flatMap((name) => dueOf(reminders[name], complaint, circumstances)),
    ...(isClosed(complaint)
      ? []
      : [
          ...termReminders(complaint, circumstances),
          ...dueOf(away, complaint, circumstances),
          ...dueOf(returned, complaint, circumstances),
        ]),
  ]
    .map((due) => insteadOf(due, complaint, circumstances))
    .filter((due) => !isAnswered(due, complaint));
};

// He asked his colleagues since, and kept what they said.
const isAnswered = ({ kind, on, to }: Due, complaint: Complaint): boolean =>
  kind === 'termijn-escalatie' &&
  contactsOf(complaint).some((one) => one.with === 'team' && one.by === to && one.on >= on);

const lastPerPerson = (due: readonly Due[]): readonly Due[] => {
  const last = new Map<string, Due>();
  for (const one of due.toSorted((a, b) => weight(a).localeCompare(weight(b))))
    last.set(one.to, one);
  return [...last.values()];
};

// A letter that anybody may send hides nothing else.
const weight = ({ kind, on }: Due): string => (kind === 'brief-versturen' ? '' : on);

const nudgeOf = (due: Due, complaint: Complaint, circumstances: Circumstances): Nudge => {
  const { code, nominal, kind, to, unlessSince, why, onCard } = due;
  return {
    key: `${complaint.kenmerk}/${code}/${nominal}/${to}`,
    kind,
    to,
    kenmerk: complaint.kenmerk,
    ...(unlessSince && { unlessSince }),
    ...(why && { why }),
    ...(onCard && { onCard }),
    ...urgencyOf(due, complaint, circumstances),
  };
};
