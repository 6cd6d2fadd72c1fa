import type { IsoDate } from '../calendar/isoDate.ts';
import { addWorkingDays, lastWorkingDayOnOrBefore } from '../calendar/workingDays.ts';
import { dateIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Round } from '../complaint/wederhoor.ts';
import { termFactsOf } from '../terms/facts.ts';
import { furtherTerm, type FurtherCode } from '../terms/furtherTerm.ts';
import { afdoening } from '../terms/verdaging.ts';
import type { Circumstances } from './context.ts';
import { presentAssignment } from './facts/assignment.ts';

/** Last working day on or before the planned end of the settling term. */
export function settleBefore(complaint: Complaint, { profile, calendar }: Circumstances): IsoDate {
  const rules = { profile, calendar };
  const { gepland } = afdoening(termFactsOf(complaint, rules), rules);
  return lastWorkingDayOnOrBefore(gepland, calendar);
}

/** Last day of the promised first call: working days of the profile after it was registered, as nobody can call earlier. */
export function callBefore(
  { registration }: Complaint,
  { profile, calendar }: Pick<Circumstances, 'profile' | 'calendar'>,
): IsoDate {
  const { workingDays } = profile.nudges.firstCall;
  return addWorkingDays(dateIn(profile.zone, registration.at), workingDays, calendar);
}

/** Last day on which whoever was asked to handle it can answer; absent where nobody was asked. */
export const answerBefore = (
  complaint: Complaint,
  { profile, calendar }: Circumstances,
): IsoDate | undefined => {
  const asked = presentAssignment(complaint)?.on;
  return asked && addWorkingDays(asked, profile.nudges.unanswered.workingDays, calendar);
};

/** Last day of the after-care call; absent as long as the closing letter has not left. */
export const aftercareBefore = (
  complaint: Complaint,
  { profile, calendar }: Circumstances,
): IsoDate | undefined => {
  const left = complaint.letters.findLast(({ kind, sent }) => kind === 'afdoening' && sent)?.sent;
  return left && addWorkingDays(left.on, profile.nudges.aftercare.workingDays, calendar);
};

/** Last working day on or before that of the written answer on admissibility; absent where the procedure has none. */
export const noticeBefore = (
  complaint: Complaint,
  circumstances: Circumstances,
): IsoDate | undefined => furtherBefore('antwoord', complaint, circumstances);

/** The same for handing report and letter back, or for doing it again once it was found not to be neutral. */
export const handBackBefore = (
  complaint: Complaint,
  circumstances: Circumstances,
): IsoDate | undefined =>
  furtherBefore('herbehandeling', complaint, circumstances) ??
  furtherBefore('rapport', complaint, circumstances);

const furtherBefore = (
  code: FurtherCode,
  complaint: Complaint,
  { profile, calendar }: Circumstances,
): IsoDate | undefined => {
  const rules = { profile, calendar };
  const facts = termFactsOf(complaint, rules);
  const term = furtherTerm(code, { facts, settle: afdoening(facts, rules) }, rules);
  return term && lastWorkingDayOnOrBefore(term.gepland, calendar);
};

/** Day by which a reaction to a record is asked. */
export const reactionAskedAgainOn = (
  { put }: Round,
  { profile, calendar }: Circumstances,
): IsoDate => addWorkingDays(put.on, profile.nudges.unanswered.workingDays, calendar);

/** Working days after which what lies still is asked again: half of those in which the complainant may hear nothing. */
export const quietDays = ({ nudges }: Circumstances['profile']): number =>
  Math.ceil(nudges.noContact.workingDays / 2);
