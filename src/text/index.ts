import type { Wording } from '../contract/domainTypes.ts';
import { worded } from './wording/index.ts';
import { en as cardsEn } from './cards/en.ts';
import { nl as cardsNl } from './cards/nl.ts';
import type { CardText } from './cards/cardText.ts';
import { en as commonEn } from './common/en.ts';
import { nl as commonNl, type CommonTexts } from './common/nl.ts';
import { mail as mailEn } from './mail/en.ts';
import { mail as mailNl, type MailText } from './mail/nl.ts';
import { en as tabEn } from './tab/en.ts';
import { nl as tabNl, type TabTexts } from './tab/nl.ts';

export type Language = 'nl' | 'en';

/** All words of one language. */
export interface Texts {
  readonly common: CommonTexts;
  readonly cards: CardText;
  readonly tab: TabTexts;
  readonly mail: MailText;
}

const languages: Record<Language, Texts> = {
  nl: { common: commonNl, cards: cardsNl, tab: tabNl, mail: mailNl },
  en: { common: commonEn, cards: cardsEn, tab: tabEn, mail: mailEn },
};

/** The words of one language; both hold the same sentences. */
export const texts = (language: Language): Texts => languages[language];

/** The words of a procedure in any language, made once for each. */
export function textsIn(wording: Wording | undefined): TextsOf {
  if (wording === undefined) return texts;
  const made = new Map<Language, Texts>();
  return (language) => {
    const known = made.get(language) ?? worded(languages[language], wording, language);
    made.set(language, known);
    return known;
  };
}

/** Words by language. */
export type TextsOf = (language: Language) => Texts;
