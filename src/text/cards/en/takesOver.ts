import type { CardSentence } from '../cardText.ts';

const counted = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : `${count} ${more}`];

/** From whom it is taken over, and what comes along. */
export const takesOverSentence: CardSentence = ({ takesOver }) => {
  if (takesOver === undefined) return undefined;
  const { from, hearings, promises, letters } = takesOver;
  const along = [
    ...counted(hearings, '1 hearing', 'hearings'),
    ...counted(promises, '1 promise', 'promises'),
    ...counted(letters, '1 letter', 'letters'),
  ];
  return `You take over from ${from}. ${along.length === 0 ? 'Nothing is open.' : `This comes along: ${along.join(', ')}.`}`;
};
