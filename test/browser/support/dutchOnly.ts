import { en as commonEn } from '../../../src/text/common/en.ts';
import { nl as commonNl } from '../../../src/text/common/nl.ts';
import { en as tabEn } from '../../../src/text/tab/en.ts';
import { nl as tabNl } from '../../../src/text/tab/nl.ts';

/** Whole texts, however deep; what is made by a function is not known before. */
const textsIn = (catalogue: object): readonly string[] =>
  Object.values(catalogue).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsIn(value) : [];
  });

const english = new Set([...textsIn(tabEn), ...textsIn(commonEn)]);
const dutch = new Set(
  [...textsIn(tabNl), ...textsIn(commonNl)].filter((text) => !english.has(text)),
);

/** Texts that stand in the Dutch catalogue only: on an English page they were left untranslated. */
export const dutchOnly = (words: readonly string[]): readonly string[] =>
  words.filter((text) => dutch.has(text)).map((text) => `untranslated: ${text}`);
