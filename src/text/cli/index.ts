import { en as commonEn } from '../common/en.ts';
import { nl as commonNl, type CommonTexts } from '../common/nl.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { CliTexts } from './types.ts';

/** All words the command line needs; those of cards and tab stay out, a register is read with little memory. */
export interface CliWords {
  readonly common: CommonTexts;
  readonly cli: CliTexts;
}

const languages = {
  nl: { common: commonNl, cli: nl },
  en: { common: commonEn, cli: en },
} as const satisfies Record<string, CliWords>;

/** Languages the command line speaks. */
export type CliLanguage = keyof typeof languages;

/** The words of one language. */
export const cliWords = (language: CliLanguage): CliWords => languages[language];
