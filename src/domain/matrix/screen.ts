import type { IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { absenceOf } from '../organisation/absence.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';
import type { Bar } from './barred.ts';
import type { PassedOverReason } from './proposal.ts';
import type { Declined } from './question.ts';

/** What keeps somebody from handling it now; `until` is the last day of absence, `null` when that is open. */
export interface Hindrance {
  readonly reason: Exclude<PassedOverReason, 'niet-bezet'>;
  readonly until?: IsoDate | null;
}

/** What is asked of every person who comes into view. */
export interface Screening {
  readonly barred: ReadonlyMap<PersonId, Bar>;
  readonly declined: readonly Declined[];
  readonly organisation: OrganisationToday;
}

/** What keeps the person from handling it today; having to do with it counts before being away, being away before declining. */
export function hindranceOf(
  person: PersonId,
  { barred, declined, organisation }: Screening,
): Hindrance | undefined {
  const bar = barred.get(person);
  if (bar) return { reason: bar };

  const absence = absenceOf(person, organisation);
  if (absence) return { reason: 'afwezig', until: absence.to ?? null };

  const refusals = declined.filter((refusal) => refusal.person === person);
  const away = refusals.find(({ until }) => until !== undefined && organisation.today <= until);
  if (away?.until) return { reason: 'afwezig', until: away.until };
  return refusals.some((refusal) => isLasting(refusal, organisation))
    ? { reason: 'weigerde' }
    : undefined;
}

// Whoever was away when it went to somebody else may have it back.
const isLasting = ({ person, code, on }: Declined, organisation: OrganisationToday): boolean =>
  code === 'anders' ||
  (on !== undefined && absenceOf(person, { ...organisation, today: on }) === undefined);
