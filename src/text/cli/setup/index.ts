import type { CliLanguage } from '../index.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { SetupTexts } from './types.ts';

const languages: Readonly<Record<CliLanguage, SetupTexts>> = { nl, en };

/** The words for setting up and checking, in one language. */
export const setupTexts = (language: CliLanguage): SetupTexts => languages[language];
