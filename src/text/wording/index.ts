import type { Wording } from '../../contract/domainTypes.ts';
import { flemish } from './flemish.ts';
import { police } from './police.ts';
import { inWords, type Lexicon } from './inWords.ts';

const lexicons: Readonly<Record<Wording, Readonly<Record<'nl' | 'en', Lexicon>>>> = {
  vlaanderen: flemish,
  politie: police,
};

/** The texts of a language in the words of a procedure. */
export const worded = <Texts>(texts: Texts, wording: Wording, language: 'nl' | 'en'): Texts =>
  inWords(texts, lexicons[wording][language]);
