import type { CardSentence } from '../cardText.ts';

const counted = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : `${count} ${more}`];

/** From whom it is taken over, and what comes along. */
export const takesOverSentence: CardSentence = ({ takesOver }) => {
  if (takesOver === undefined) return undefined;
  const { from, hearings, promises, letters } = takesOver;
  const along = [
    ...counted(hearings, '1 hoorgesprek', 'hoorgesprekken'),
    ...counted(promises, '1 toezegging', 'toezeggingen'),
    ...counted(letters, '1 brief', 'brieven'),
  ];
  return `Je neemt het over van ${from}. ${along.length === 0 ? 'Er staat niets open.' : `Dit gaat mee: ${along.join(', ')}.`}`;
};
