import type { Language, Session } from './session.ts';

/** The language of a Teams locale; what is not spoken here is shown in Dutch. */
export const languageOf = (locale: string | null | undefined): Language =>
  locale?.toLowerCase().startsWith('en') === true ? 'en' : 'nl';

/** The words of one language, loaded alone. */
export async function loadWords(language: Language): Promise<Pick<Session, 'common' | 'text'>> {
  if (language === 'en') {
    const { common, tab } = await import('./words.en.ts');
    return { common, text: tab };
  }
  const { common, tab } = await import('./words.nl.ts');
  return { common, text: tab };
}
