import type { Wording } from '../src/contract/domainTypes.ts';
import type { Language, Session } from './session.ts';

/** The language of a Teams locale; what is not spoken here is shown in Dutch. */
export const languageOf = (locale: string | null | undefined): Language =>
  locale?.toLowerCase().startsWith('en') === true ? 'en' : 'nl';

type Words = Pick<Session, 'common' | 'text'>;

/** The words of one language as the procedure of this organisation says them. */
export async function loadWords(
  language: Language,
  settings: Promise<{ readonly words?: Wording }>,
): Promise<Words> {
  // Without settings nothing works anyhow; what is wrong is said in general words.
  const [words, { words: wording }] = await Promise.all([
    loadLanguage(language),
    settings.catch((): { readonly words?: Wording } => ({})),
  ]);
  if (wording === undefined) return words;
  const { worded } = await import('../src/text/wording/index.ts');
  return worded(words, wording, language);
}

/** The words of one language, loaded alone. */
export async function loadLanguage(language: Language): Promise<Words> {
  if (language === 'en') {
    const { common, tab } = await import('./words.en.ts');
    return { common, text: tab };
  }
  const { common, tab } = await import('./words.nl.ts');
  return { common, text: tab };
}
