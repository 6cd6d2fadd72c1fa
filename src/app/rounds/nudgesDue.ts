import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { isClosed } from '../../domain/steps/facts/cycle.ts';
import type { Nudge } from '../ports/delivery.ts';
import { dueOf, type Due } from './due.ts';
import { reminders } from './reminders.ts';
import { termReminders } from './termReminders.ts';

/**
 * Reminders that are due today, computed from nothing but facts, profile and calendar: every instance finds
 * the same ones, and their keys make each happen once. Per complaint and person the one that fell due
 * last, so that nobody gets two cards at once about the same complaint.
 *
 * @see experience.md §3; protocol.md §3 (nudge keys)
 */
export function nudgesDue(complaint: Complaint, circumstances: Circumstances): readonly Nudge[] {
  const letters = dueOf(reminders.letters, complaint, circumstances);
  if (isClosed(complaint)) return lastPerPerson(letters).map(nudgeOf(complaint));
  const due = [
    ...letters,
    ...Object.entries(reminders)
      .filter(([name]) => name !== 'letters')
      .flatMap(([, reminder]) => dueOf(reminder, complaint, circumstances)),
    ...termReminders(complaint, circumstances),
  ];
  return lastPerPerson(due).map(nudgeOf(complaint));
}

const lastPerPerson = (due: readonly Due[]): readonly Due[] => {
  const last = new Map<string, Due>();
  for (const one of due.toSorted((a, b) => a.on.localeCompare(b.on))) last.set(one.to, one);
  return [...last.values()];
};

const nudgeOf =
  ({ kenmerk }: Complaint) =>
  ({ code, nominal, kind, to }: Due): Nudge => ({
    key: `${kenmerk}/${code}/${nominal}/${to}`,
    kind,
    to,
    kenmerk,
  });
