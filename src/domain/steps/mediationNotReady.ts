import type { Complaint } from '../complaint/complaint.ts';
import type { Contact } from '../complaint/contact.ts';
import type { Circumstances } from './context.ts';
import { isAboutAPerson } from './facts/accused.ts';
import type { StepRefusal } from './refusal.ts';

/**
 * Why complainant and employee cannot be brought together yet: each is spoken with alone first, the
 * complainant before the employee. `undefined` when nothing stands in the way.
 *
 * @see requirement P13
 */
export function mediationNotReady(
  complaint: Complaint,
  known: Pick<Circumstances, 'organisation'>,
): StepRefusal | undefined {
  if (!hasSpokenWith(complaint, 'klager')) return { code: 'talk-klager-first' };
  if (!isAboutAPerson(complaint, known)) return undefined;
  if (complaint.told === undefined) return { code: 'not-told-yet' };
  return hasSpokenWith(complaint, 'medewerker') ? undefined : { code: 'talk-medewerker-first' };
}

/** Somebody of the organisation spoke with that side. */
export const hasSpokenWith = ({ contacts }: Complaint, whom: Contact['with']): boolean =>
  contacts.some((contact) => contact.with === whom && contact.reached);
