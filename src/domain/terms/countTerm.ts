import { addDays, addWeeks, addYears, type IsoDate } from '../calendar/isoDate.ts';
import type { TermLength, TermRule } from '../procedure/terms.ts';
import type { NoExtension, TermStep } from './term.ts';

/** A date reached by counting, and the lines that led there. */
export interface Reached {
  readonly date: IsoDate;
  readonly steps: readonly TermStep[];
}

/** Counts the length of a term from its event; the day of the event itself is not counted. */
export function countTerm({ length, basis }: TermRule, from: Reached): Reached {
  const step: TermStep = { ...lengthStep(length, from.date), article: basis };
  return { date: step.params.date, steps: [...from.steps, step] };
}

const lengthStep = (
  length: TermLength,
  from: IsoDate,
): Extract<TermStep, { code: 'plus-weken' | 'plus-dagen' | 'plus-jaren' }> => {
  if ('weeks' in length) {
    return { code: 'plus-weken', params: { ...length, date: addWeeks(from, length.weeks) } };
  }
  if ('days' in length) {
    return { code: 'plus-dagen', params: { ...length, date: addDays(from, length.days) } };
  }
  return { code: 'plus-jaren', params: { ...length, date: addYears(from, length.years) } };
};

const MOST_WEEKS = 12;

/**
 * Why the Algemene termijnenwet does not extend a term; `undefined` where it does.
 *
 * @param weeksAdded - of verdaging, on top of the rule's own length; twelve weeks in all still are extended.
 * @see Algemene termijnenwet art. 1 lid 1, art. 4 onder a
 */
export function whyNotExtended(rule: TermRule, weeksAdded: number): NoExtension | undefined {
  if (rule.nature !== 'wet') return rule.nature;
  if ('years' in rule.length) return 'een-jaar-of-langer';
  return rule.length.weeks + weeksAdded > MOST_WEEKS ? 'meer-dan-twaalf-weken' : undefined;
}
