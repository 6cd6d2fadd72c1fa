import type { Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Profile } from '../procedure/profile.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { isAtRest } from '../steps/atRest.ts';
import { termFactsOf } from '../terms/facts.ts';
import { readRetention } from '../terms/readTerm.ts';
import { termsOf } from '../terms/termsOf.ts';

/** Why a file must still be kept. */
export type RetentionRefusal =
  /** The organisation has not set how long; none is invented (requirement K21). */
  | { readonly code: 'retention-unset' }
  /** Or a letter still has to leave. */
  | { readonly code: 'not-closed' }
  | { readonly code: 'retention-runs'; readonly params: { readonly until: IsoDate } }
  /** The complainant can still go to the ombudsman. */
  | { readonly code: 'ombudsman-runs'; readonly params: { readonly until: IsoDate } };

/**
 * Whether the file of a complaint may be destroyed by now, and since which day it need not be kept.
 *
 * @param rules - `today`: the last day of a term is still within it.
 * @see law.md §6; requirements K21, P37
 */
export function mayBeDestroyed(
  complaint: Complaint,
  rules: { readonly today: IsoDate; readonly profile: Profile; readonly calendar: Calendar },
): Outcome<{ readonly keptUntil: IsoDate }, RetentionRefusal> {
  const { today, profile, calendar } = rules;
  if (profile.retentionYears === undefined) return refuse({ code: 'retention-unset' });
  const facts = termFactsOf(complaint, { profile, calendar });
  const retention = readRetention(facts, { profile, calendar });
  if (!isAtRest(complaint) || !('gepland' in retention)) return refuse({ code: 'not-closed' });

  const keptUntil = retention.telaatNa;
  if (today <= keptUntil) return refuse({ code: 'retention-runs', params: { until: keptUntil } });
  const ombudsman = termsOf(facts, profile, calendar).find(({ code }) => code === 'ombudsman');
  if (ombudsman && today <= ombudsman.telaatNa)
    return refuse({ code: 'ombudsman-runs', params: { until: ombudsman.telaatNa } });
  return accept({ keptUntil });
}
