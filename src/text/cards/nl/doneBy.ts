import { dates } from '../../common/nl/dates.ts';
import type { CardSentence } from '../cardText.ts';

/** By when all of it must be done, for who is asked to do it. */
export const doneBySentence: CardSentence = ({ doneBy, today }) => {
  if (doneBy === undefined) return undefined;
  return doneBy < today
    ? `Alles had uiterlijk ${dates.day(doneBy)} klaar moeten zijn.`
    : `Uiterlijk ${dates.day(doneBy)} moet alles klaar zijn.`;
};
