import { en as commonEn } from './common/en.ts';
import { nl as commonNl, type CommonTexts } from './common/nl.ts';

export type Language = 'nl' | 'en';

/** All words of one language. */
export interface Texts {
  readonly common: CommonTexts;
}

const languages: Record<Language, Texts> = {
  nl: { common: commonNl },
  en: { common: commonEn },
};

/** The words of one language; both hold the same sentences. */
export const texts = (language: Language): Texts => languages[language];
