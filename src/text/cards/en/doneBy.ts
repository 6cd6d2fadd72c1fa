import { dates } from '../../common/en/dates.ts';
import type { CardSentence } from '../cardText.ts';

/** By when all of it must be done, for who is asked to do it. */
export const doneBySentence: CardSentence = ({ doneBy, today }) => {
  if (doneBy === undefined) return undefined;
  return doneBy < today
    ? `All of it should have been done by ${dates.day(doneBy)}.`
    : `All of it must be done by ${dates.day(doneBy)}.`;
};
