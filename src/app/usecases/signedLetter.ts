import type { LetterFacts, SignedLetter } from '../../contract/letter.ts';
import type { Deps } from './deps.ts';

/** The words of a letter with who signs it: the same on the screen and on paper. */
export const signedLetter =
  ({ letterText }: Pick<Deps, 'letterText'>) =>
  (facts: LetterFacts): SignedLetter => {
    const { subject, sections, inNameOf = '' } = letterText(facts);
    const { name, function: office } = facts.sender;
    const signature = [inNameOf, name, office].filter((line) => line !== '');
    return { subject, sections, signature };
  };
