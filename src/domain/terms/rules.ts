import type { Calendar } from '../calendar/calendar.ts';
import type { Profile } from '../procedure/profile.ts';

/** What a term is counted by. */
export interface TermRules {
  readonly profile: Pick<Profile, 'terms'>;
  readonly calendar: Calendar;
}
