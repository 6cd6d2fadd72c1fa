import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Nudge } from '../ports/delivery.ts';
import { LATER_KEYS } from '../ports/drafts.ts';
import type { Deps } from '../usecases/deps.ts';

/** Key, among what a person is keeping, of his "later" for a complaint. */
export const laterKey = (kenmerk: string): string => `${LATER_KEYS}${kenmerk}`;

/**
 * Without the reminders that their receivers put off to a day that has not come. What is due today is never put
 * off, so nothing goes beyond a term.
 *
 * @see experience.md §3 (Herinner me later)
 */
export async function notPutOff(
  { drafts }: Pick<Deps, 'drafts'>,
  nudges: readonly Nudge[],
  today: IsoDate,
): Promise<readonly Nudge[]> {
  const asked = await Promise.all(
    nudges.map(async (nudge) => {
      if (nudge.pressing === true || nudge.kenmerk === undefined) return true;
      const draft = await drafts.load(nudge.to, laterKey(nudge.kenmerk));
      return untilOf(draft?.value) <= today;
    }),
  );
  return nudges.filter((_, at) => asked[at]);
}

const untilOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'until' in value ? String(value.until) : '';
