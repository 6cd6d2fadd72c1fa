import type { LetterFacts } from '../../../contract/letter.ts';

type Draft = NonNullable<LetterFacts['draft']>;

/** What is offered: in words, an apology with who and to whom, and compensation (O54, O55). */
export const offeredWords = ({ offer, apology, compensation }: Draft): readonly string[] => [
  ...(offer === undefined ? [] : [offer]),
  ...(apology === undefined
    ? []
    : [`Excuses van ${apology.who} aan ${apology.whom}, ${apologies[apology.how]}.`]),
  ...(compensation === undefined ? [] : [`Dit vergoeden of herstellen wij: ${compensation}`]),
];

const apologies: Readonly<Record<NonNullable<Draft['apology']>['how'], string>> = {
  mondeling: 'in een gesprek',
  schriftelijk: 'met deze brief',
  beide: 'met deze brief en in een gesprek',
};
