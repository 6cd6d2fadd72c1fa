import { differenceInDays, type IsoDate } from '../calendar/isoDate.ts';
import { compared, overall } from '../outcome/outcomeOf.ts';
import type { ReportedAs } from '../procedure/handling.ts';
import type { Profile } from '../procedure/profile.ts';
import { courseThrough } from '../terms/clock.ts';
import { furtherTerm } from '../terms/furtherTerm.ts';
import type { TermRules } from '../terms/rules.ts';
import { afdoening } from '../terms/verdaging.ts';
import { reportedParts } from '../verdict/countedAs.ts';
import type { CaseDates, CaseFacts } from './caseFacts.ts';
import type { Dimension } from './dimension.ts';

/** How an end lies to the terms: within the aim, the term as it began, as it was extended, or too late. */
export type Timeliness = 'binnen-streef' | 'binnen-termijn' | 'na-verlenging' | 'te-laat';

/** One complaint as it counts, by its value in each dimension; what does not apply to it has none. */
export interface CountedCase {
  readonly received: IsoDate;
  /** When it was put away, and how many days passed from receipt to the end of the handling. */
  readonly closed?: { readonly on: IsoDate; readonly days: number };
  readonly values: Readonly<Partial<Record<Exclude<Dimension, 'delen'>, string>>>;
  readonly parts: readonly ReportedAs[];
}

/** What complaints without a known team are counted under. */
export const NO_TEAM = 'onbekend';

interface Counting {
  readonly profile: TermRules['profile'] & Pick<Profile, 'outcomes'>;
  readonly timely: (facts: CaseFacts, dates: Ended) => Timeliness;
}
type Ended = CaseDates & { readonly ended: IsoDate };

/**
 * What a complaint counts as.
 *
 * @param team - of the employee where the registration names none.
 * @see requirements C7, C8, K12, E7
 */
export function countedCase(
  facts: CaseFacts,
  dates: CaseDates,
  { profile, timely, team }: Counting & { readonly team: string | undefined },
): CountedCase {
  const cameIn = { kanaal: facts.channel, categorie: facts.category, team: team ?? NO_TEAM };
  const { received, ended, closed } = dates;
  if (!facts.ended || !ended || !closed) return { received, values: cameIn, parts: [] };
  const parts = reportedParts(facts.ended, profile);
  const outcome = overall(parts);
  const judged = facts.ended.as === 'afgehandeld';
  const tijdigheid = timely(facts, { ...dates, ended });
  return {
    received,
    closed: { on: closed, days: differenceInDays(received, ended) },
    parts: judged ? parts : [],
    values: {
      ...cameIn,
      afdoening: `${wayTo(facts, outcome)}:${outcome}`,
      tijdigheid,
      ...(tijdigheid === 'te-laat' && facts.heldUp && { vertraging: facts.heldUp }),
      trede: `${facts.rung}:${compared(outcome, facts.outside) ?? 'geen'}`,
      ...(judged && { tevredenheid: facts.satisfaction ?? 'niet-gevraagd' }),
      ...(outcome === 'niet-behandeld' && { grond: facts.ground ?? 'onbekend' }),
    },
  };
}

const wayTo = ({ way, ended }: CaseFacts, outcome: ReportedAs): string => {
  if (outcome === 'niet-behandeld' || ended?.as === 'geen-contact') return 'geen';
  return way;
};

/** Judges ends by the terms of the procedure; remembers terms that many complaints share. */
export function timelinessBy(rules: TermRules): Counting['timely'] {
  const known = new Map<string, Limits>();
  return ({ delays = [] }, { received, ended }) => {
    const key = delays.length === 0 ? received : JSON.stringify([received, delays]);
    const limits = known.get(key) ?? limitsOf({ received, delays }, rules);
    known.set(key, limits);
    if (limits.aim !== undefined && ended <= limits.aim) return 'binnen-streef';
    if (ended <= limits.before) return 'binnen-termijn';
    return ended <= limits.after ? 'na-verlenging' : 'te-laat';
  };
}

interface Limits {
  readonly aim?: IsoDate;
  readonly before: IsoDate;
  readonly after: IsoDate;
}

const limitsOf = (
  { received, delays }: Pick<Required<CaseFacts>, 'delays'> & Pick<CaseDates, 'received'>,
  rules: TermRules,
): Limits => {
  const plain = courseThrough({ received, accused: false }, [], rules);
  const facts = courseThrough({ received, accused: false }, delays, rules);
  const settle = afdoening(plain, rules);
  const aim = furtherTerm('streef', { facts: plain, settle }, rules)?.telaatNa;
  // A committee does not extend the term, it has a longer one.
  const before = afdoening({ ...plain, ...(facts.adviser && { adviser: true }) }, rules);
  return { ...(aim && { aim }), before: before.telaatNa, after: afdoening(facts, rules).telaatNa };
};
