import { addDays, isoDate, type Instant } from '../../domain/calendar/isoDate.ts';
import { instantOf } from '../../domain/calendar/zone.ts';
import { isWorkingDay } from '../../domain/calendar/workingDays.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { Moment, Story } from './story.ts';

const ZONE = 'Europe/Amsterdam';
/** Monday morning at which somebody opens the page for the first time. */
const LAST_DAY = isoDate('2026-03-16');

/** What happens at one moment of business time: somebody does something, or the app makes its round. */
export type Event =
  | { readonly at: Instant; readonly kind: 'round' }
  | {
      readonly at: Instant;
      readonly kind: 'moment';
      readonly story: Story;
      readonly index: number;
      readonly moment: Moment;
    };

/**
 * Everything that happens in the stories, by time, with the rounds of the app between: on working days from the first
 * registration on, as the local tenant makes them when its clock moves. On the last day there is one when the day begins,
 * before the first new complaint, and one at the end.
 */
export const timelineOf = (stories: readonly Story[], calendar: Calendar): readonly Event[] => {
  const moments = stories.flatMap((story) =>
    story.moments.map((moment, index) => ({
      at: momentOf(moment.at),
      kind: 'moment' as const,
      story,
      index,
      moment,
    })),
  );
  const first = moments.reduce(
    (least, { at }) => (at < least ? at : least),
    momentOf(`${LAST_DAY}T08:55`),
  );
  const all = [...moments, ...rounds(calendar).filter(({ at }) => at >= first)];
  return all.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
};

const momentOf = (local: string): Instant =>
  instantOf(ZONE, isoDate(local.slice(0, 10)), local.slice(11));

function rounds(calendar: Calendar): readonly Event[] {
  const all: Event[] = [];
  for (let day = isoDate('2026-01-05'); day <= LAST_DAY; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    const times = day === LAST_DAY ? ['08:30', '08:55'] : ['09:00', '16:30'];
    for (const time of times) all.push({ at: instantOf(ZONE, day, time), kind: 'round' });
  }
  return all;
}
