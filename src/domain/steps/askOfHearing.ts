import { addWorkingDays } from '../calendar/workingDays.ts';
import { timeIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Hearing } from '../complaint/hearing.ts';
import type { NextThing } from './askOfBehandelaar.ts';
import type { Circumstances } from './context.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { maySpeak } from './facts/contactRule.ts';
import { declinedHearing, openHearings, sidesToHear } from './facts/hearings.ts';

/**
 * What the hearings ask of whoever holds them; nothing once both sides were heard. A side that is still to be invited
 * comes before the record of what was held: that can be written while the next one is awaited.
 */
export const askOfHearing = (
  complaint: Complaint,
  circumstances: Circumstances,
): NextThing | undefined => {
  const { time, profile } = circumstances;
  const planned = openHearings(complaint).flatMap(({ sides }) => sides);
  const open = sidesToHear(complaint, circumstances).find((side) => !planned.includes(side));
  const speaks = maySpeak(complaint, behandelaarOf(complaint), time.today);
  // He is heard all the same, in another form: a rule on contact takes away no right (O59).
  if (open === 'klager' && !speaks) {
    return { ask: 'bied-schriftelijk-horen', primary: 'hoorgesprek-plannen' };
  }
  if (open) return { ask: `hoor-${open}`, primary: 'hoorgesprek-plannen' };
  const [next] = openHearings(complaint);
  if (next && wasHeld(next, circumstances)) {
    return {
      ask: 'leg-hoorgesprek-vast',
      primary: 'hoorgesprek-vastleggen',
      // Writing it up takes a day or two; the day of the hearing itself is no day to be late on.
      date: addWorkingDays(
        next.plannedFor,
        profile.nudges.unanswered.workingDays,
        circumstances.calendar,
      ),
    };
  }
  // The employee said that he cannot at that time: that one comes before those that stand.
  const moved = declinedHearing(complaint);
  if (moved) {
    return { ask: 'hoorgesprek-komt', primary: 'hoorgesprek-verzetten', date: moved.plannedFor };
  }
  return next && { ask: 'hoorgesprek-komt', date: next.plannedFor };
};

/** Whether its hour has come, so that there is a record to make. */
export const wasHeld = (
  { plannedFor, time: at }: Pick<Hearing, 'plannedFor' | 'time'>,
  { time, profile }: Pick<Circumstances, 'time' | 'profile'>,
): boolean => `${plannedFor} ${at}` <= `${time.today} ${timeIn(profile.zone, time.now)}`;
