import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { Contact } from '../../complaint/contact.ts';
import type { ContactRule } from '../../complaint/contactRule.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';

/** The rule that holds on that day: the last one, once it began and until it was lifted. */
export function presentContactRule(
  { contactRules = [] }: Complaint,
  today: IsoDate,
): ContactRule | undefined {
  const last = contactRules.at(-1);
  return last && !last.ended && last.from <= today ? last : undefined;
}

/**
 * Whether somebody may speak with the complainant or invite him.
 *
 * @see requirement E30; experience.md §2, never 3
 */
export function maySpeak(
  complaint: Complaint,
  person: PersonId | undefined,
  today: IsoDate,
): boolean {
  const rule = presentContactRule(complaint, today);
  return rule === undefined || (rule.rule === 'vaste-persoon' && rule.person === person);
}

/** Written contact is always possible: the complainant may keep writing (O59). */
export const isWritten = (how: Contact['how']): boolean => how === 'brief' || how === 'e-mail';
