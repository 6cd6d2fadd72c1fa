import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import { addWorkingMinutes } from '../calendar/workingTime.ts';
import { dateIn } from '../calendar/zone.ts';
import type { StepContext } from './context.ts';

/**
 * First moment at which a letter decided now may leave: after the working minutes of the profile's hold. Where
 * that would be past its last day it may leave at once: a hold may cost nobody his term.
 *
 * @param lastDay - inclusive; absent where the letter has none.
 * @see experience.md §3 (approval sends nothing)
 */
export function holdUntil({ profile, calendar, time }: StepContext, lastDay?: IsoDate): Instant {
  const { workingMinutes, hours } = profile.hold;
  const ends = addWorkingMinutes(time.now, workingMinutes, { hours, calendar });
  return lastDay !== undefined && dateIn(profile.zone, ends) > lastDay ? time.now : ends;
}
