import type { CardView } from '../../../contract/card.ts';
import { dates } from '../../common/en/dates.ts';
import { forms } from './forms.ts';

/** Whom the rules propose, or that they have no answer; never why somebody was passed over. */
export const proposalSentence = ({ proposal }: CardView): string | undefined => {
  if (proposal === undefined) return undefined;
  const { person, gap, absentUntil, open, passedOver, body } = proposal;
  if (gap || person === undefined) {
    const suggested = person === undefined ? '' : ` We suggest ${person.name}.`;
    return `The rules do not say who.${suggested}${skipped(passedOver)} You choose who handles the complaint and write briefly why.`;
  }
  const away =
    absentUntil === undefined ? '' : ` Away up to and including ${dates.day(absentUntil)}.`;
  const together = body ? ' A committee decides together. This is the secretary.' : '';
  return `Proposal: ${person.name}, ${forms.openCount(open)}.${together}${away}${skipped(passedOver)}`;
};

const skipped = (count: number): string => {
  if (count === 0) return '';
  return count === 1
    ? ' 1 person passed over, see file.'
    : ` ${count} people passed over, see file.`;
};
