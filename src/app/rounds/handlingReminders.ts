import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { lastContactOn } from '../../domain/steps/facts/contacts.ts';
import { maySpeak } from '../../domain/steps/facts/contactRule.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import { wordIsReady } from '../../domain/steps/facts/letters.ts';
import { presentWait } from '../../domain/steps/facts/waiting.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { silentSince } from '../../domain/steps/silentSince.ts';
import { standInFor } from '../../domain/steps/standInFor.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { after, every, type Reminder } from './due.ts';
import { preparing } from './supporterReminders.ts';
import { hasJustBeenAsked } from './justAsked.ts';

/** Working days in which who handles it did nothing, after which he is asked again. */
const LIES_FOR = 4;

/** Nobody spoke with the complainant for too long. */
export const contact: Reminder = (complaint, circumstances) => {
  const behandelaar = behandelaarOf(complaint);
  if (stageOf(complaint) !== 'in-behandeling' || behandelaar === undefined) return [];
  if (hasJustBeenAsked(complaint, behandelaar, circumstances)) return [];
  if (wordIsReady(complaint)) return [];
  // Waiting parks what concerns contact, and nothing that concerns a term.
  const { today } = circumstances.time;
  // At a hearing they will speak.
  if (openHearings(complaint).some(({ plannedFor }) => plannedFor >= today)) return [];
  if (presentWait(complaint, today) || !maySpeak(complaint, behandelaar, today)) return [];
  const { workingDays } = circumstances.profile.nudges.noContact;
  // Who lies still hears in that message, and on his card, how long nobody spoke with the complainant.
  const onCard = stillSince(complaint, circumstances) !== undefined;
  return [
    {
      code: 'contact',
      on: after(lastContactOn(complaint), workingDays, circumstances),
      kind: 'stilte',
      of: [behandelaar],
      ...(onCard && { onCard }),
    },
  ];
};

/**
 * Who handles it did nothing in it for too long, while nobody else keeps it waiting. Each time he does something
 * it begins anew.
 *
 * @see experience.md §3 (a message only when the receiver must do something)
 */
export const lying: Reminder = (complaint, circumstances) => {
  const since = stillSince(complaint, circumstances);
  if (since === undefined) return [];
  const { today } = circumstances.time;
  // From here on the nearness of the term is told.
  const near = Math.max(0, ...circumstances.profile.nudges.termNear.workingDaysBefore);
  if (after(settleBefore(complaint, circumstances), -near, circumstances) <= today) return [];
  return [
    {
      code: 'ligt',
      on: every(LIES_FOR, after(since, LIES_FOR, circumstances), circumstances),
      kind: 'wat-nu',
      of: [behandelaarOf(complaint), ...preparing(complaint, circumstances)],
    },
  ];
};

/**
 * Two reminders and still nothing: whoever coordinates phones, or gives it to somebody else.
 *
 * @see experience.md §1 (escalation is its own table: somebody slow)
 */
export const silent: Reminder = (complaint, circumstances) => {
  const since = stillSince(complaint, circumstances);
  if (since === undefined) return [];
  return [
    {
      code: 'zwijgt',
      on: every(LIES_FOR, after(since, 2 * LIES_FOR + 1, circumstances), circumstances),
      kind: 'termijn-escalatie',
      of: [coordinatorFor(complaint, circumstances), standInFor(complaint, circumstances)],
      why: 'zwijgt',
    },
  ];
};

// Who was asked to handle it has not taken it up: that is asked otherwise.
const stillSince = (complaint: Complaint, circumstances: Circumstances): IsoDate | undefined =>
  behandelaarOf(complaint) === undefined ? undefined : silentSince(complaint, circumstances);
