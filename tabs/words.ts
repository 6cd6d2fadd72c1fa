import type { Wording } from '../src/contract/domainTypes.ts';
import type { FirstSession, Language, Session } from './session.ts';

/** The language of a Teams locale; what is not spoken here is shown in Dutch. */
export const languageOf = (locale: string | null | undefined): Language =>
  locale?.toLowerCase().startsWith('en') === true ? 'en' : 'nl';

type FirstWords = Pick<FirstSession, 'common' | 'text'>;
type AllWords = Pick<Session, 'common' | 'text'>;
type Settings = Promise<{ readonly words?: Wording }>;

/** What the first screen says, as the procedure of this organisation says it. */
export const loadWords = (language: Language, settings: Settings): Promise<FirstWords> =>
  inItsWords(loadLanguage(language), { language, settings });

/** All words of the tab; asked again they are there. */
export function loadAllWords(language: Language, settings: Settings): () => Promise<AllWords> {
  let loading: Promise<AllWords> | undefined;
  return () => {
    loading ??= inItsWords(loadAll(language), { language, settings });
    // A line that was down for a moment is no reason to have no words for ever.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
}

async function inItsWords<Words>(
  loading: Promise<Words>,
  { language, settings }: { readonly language: Language; readonly settings: Settings },
): Promise<Words> {
  // Without settings nothing works anyhow; what is wrong is said in general words.
  const [words, { words: wording }] = await Promise.all([
    loading,
    settings.catch((): { readonly words?: Wording } => ({})),
  ]);
  if (wording === undefined) return words;
  const { worded } = await import('../src/text/wording/index.ts');
  return worded(words, wording, language);
}

/** The words of the first screen in one language, loaded alone. */
export async function loadLanguage(language: Language): Promise<FirstWords> {
  const { common, tab } = await (language === 'en'
    ? import(/* webpackChunkName: "of-words-en" */ './words.en.ts')
    : import(/* webpackChunkName: "of-words-nl" */ './words.nl.ts'));
  return { common, text: tab };
}

async function loadAll(language: Language): Promise<AllWords> {
  const { common, tab } = await (language === 'en'
    ? import('./allWords.en.ts')
    : import('./allWords.nl.ts'));
  return { common, text: tab };
}
