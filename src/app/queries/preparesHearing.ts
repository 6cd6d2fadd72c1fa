import { workingDaysBetween } from '../../domain/calendar/workingDays.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import type { Row } from './workItem.ts';

/** Leads a talk that is today or on the next working day: nothing to press, and something to prepare. */
export const preparesHearing = ({ asking, person, complaint, circumstances }: Row): boolean =>
  asking.ask === 'hoorgesprek-komt' &&
  asking.of.includes(person) &&
  workingDaysBetween(circumstances.time.today, asking.date, circumstances.calendar) <= 1 &&
  openHearings(complaint).some(
    ({ plannedFor, form }) => plannedFor === asking.date && form !== 'schriftelijk',
  );
