import { addWorkingDays } from '../../../domain/calendar/workingDays.ts';
import { comingTo } from '../../../domain/steps/facts/appointments.ts';
import { openHearings } from '../../../domain/steps/facts/hearings.ts';
import { dateView } from '../views.ts';
import type { OwnOf } from './card.ts';

/** To a colleague who comes to a hearing of the next working day: day and time, and nothing to press. */
export const hearingTomorrow: OwnOf = (_deps, { complaint, person, circumstances }) => {
  const { time, calendar } = circumstances;
  const next = openHearings(complaint).find(
    (hearing) =>
      hearing.plannedFor >= time.today &&
      hearing.plannedFor <= addWorkingDays(time.today, 1, calendar) &&
      comingTo(hearing, complaint, circumstances).includes(person),
  );
  return (
    next && {
      ask: 'niets',
      date: dateView(next.plannedFor, circumstances),
      hearing: { date: next.plannedFor, time: next.time },
      buttons: [],
    }
  );
};
