import { createRoot, type Root } from 'react-dom/client';
import { App } from './App.tsx';
import { createClient, type Client } from './api/client.ts';
import { followChanges } from './api/followChanges.ts';
import { createLiveStore, type LiveStore } from './api/liveStore.ts';
import { createRequest } from './api/request.ts';
import { createNotices } from './parts/notices.ts';
import { Outside } from './Outside.tsx';
import { meQuestion, workQuestion } from './pages/work/workQuestions.ts';
import { FirstContext, type FirstSession } from './session.ts';
import { CHANNEL_TAB, toTheme, type Host } from './teams/host.ts';
import { loadTheme } from './teams/loadTheme.ts';
import { keptSettings, type Settings } from './teams/loadSettings.ts';
import { lazyTokens, type Tokens } from './teams/tokens.ts';
import { firstPage } from './usePage.ts';
import { whenPageStands } from './whenPageStands.ts';
import { languageOf, loadAllWords, loadLanguage, loadWords } from './words.ts';

/**
 * Opens the tab: Teams answers, sign-in and words load meanwhile, then the page of the address is drawn.
 * Until then the page keeps what `index.html` shows.
 */
export async function start(element: HTMLElement): Promise<void> {
  const address = new URLSearchParams(window.location.search);
  const language = languageOf(address.get('locale') ?? navigator.language);
  const root = createRoot(element);
  // TeamsJS waits a minute for an answer that cannot come.
  if (window.parent === window && window.opener === null) return outside(root, language);

  // What the address promises loads while Teams still answers.
  void loadLanguage(language);
  void loadTheme(toTheme(address.get('theme') ?? undefined));
  const settings = keptSettings();
  const teams = import(/* webpackChunkName: "of-teams" */ './teams/teams.ts');
  const answered = teams.then(({ shakeHands }) => shakeHands());
  const { token, ahead } = lazyTokens({ teams, answered, settings });
  // In a channel nobody is asked to sign in for what it shows.
  if (address.get('entity') !== CHANNEL_TAB) ahead();
  const host = await answered
    .then(() => teams)
    .then(({ readHost }) => readHost())
    .catch(() => undefined);
  if (!host) return outside(root, language);

  const session = await createSession(host, { token, settings });
  document.documentElement.lang = session.language;
  root.render(
    <FirstContext value={session}>
      <App />
    </FirstContext>,
  );
}

interface Loading {
  readonly token: Tokens;
  readonly settings: () => Promise<Settings>;
}

async function createSession(host: Host, { token, settings }: Loading): Promise<FirstSession> {
  const language = languageOf(host.locale);
  const fetch = window.fetch.bind(window);
  const request = createRequest({ token, fetch, language, isOnline: () => navigator.onLine });
  const api = createClient(request);
  const live = createLiveStore(document);
  // On its way while the page is drawn around it.
  if (firstPage(host).name === 'werk') askAhead(live, api);
  const said = settings();
  const [words, theme] = await Promise.all([loadWords(language, said), loadTheme(host.theme)]);
  // A channel shows nothing that changes.
  if (host.entity !== CHANNEL_TAB && !host.settings) {
    whenPageStands(() => {
      const { changed, told } = live;
      followChanges({ token, fetch, page: document, changed, told, late: true });
    });
  }
  return {
    host,
    language,
    theme,
    ...words,
    api,
    live,
    notices: createNotices(),
    signIn: () =>
      token({ renew: true, ask: true }).then(
        () => true,
        () => false,
      ),
    newId: () => crypto.randomUUID(),
    listPlaces: new Map(),
    allWords: loadAllWords(language, said),
  };
}

function askAhead(live: LiveStore, api: Client): void {
  for (const { key, load } of [workQuestion, meQuestion]) {
    live.open<unknown>(key, () => load(api)).ahead();
  }
}

async function outside(root: Root, language: 'nl' | 'en'): Promise<void> {
  const { text } = await loadLanguage(language);
  root.render(<Outside text={text.outside} />);
}
