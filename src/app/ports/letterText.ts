import type { LetterFacts, LetterText } from '../../contract/letter.ts';

/** Words of a letter, in the language of the procedure; made by `src/text/letters`. */
export type LetterTextOf = (facts: LetterFacts) => LetterText;
