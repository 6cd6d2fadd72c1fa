import { createRoot, type Root } from 'react-dom/client';
import { App } from './App.tsx';
import { createClient } from './api/client.ts';
import { followChanges } from './api/followChanges.ts';
import { createLiveStore } from './api/liveStore.ts';
import { createRequest } from './api/request.ts';
import { createNotices } from './parts/notices.ts';
import { Outside } from './Outside.tsx';
import { FirstContext, type FirstSession } from './session.ts';
import { CHANNEL_TAB, toTheme, type Host } from './teams/host.ts';
import { loadTheme } from './teams/loadTheme.ts';
import { loadSettings } from './teams/loadSettings.ts';
import { lazyTokens } from './teams/tokens.ts';
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
  const connected = import('./teams/connect.ts').then(({ connect }) => connect());
  const token = lazyTokens(connected);
  const host = await connected.catch(() => undefined);
  if (!host) return outside(root, language);

  const session = await createSession(host, token);
  document.documentElement.lang = session.language;
  root.render(
    <FirstContext value={session}>
      <App />
    </FirstContext>,
  );
}

async function createSession(
  host: Host,
  token: ReturnType<typeof lazyTokens>,
): Promise<FirstSession> {
  const language = languageOf(host.locale);
  const settings = loadSettings();
  const [words, theme] = await Promise.all([loadWords(language, settings), loadTheme(host.theme)]);
  const fetch = window.fetch.bind(window);
  const request = createRequest({ token, fetch, language, isOnline: () => navigator.onLine });
  const live = createLiveStore(document);
  // A channel shows nothing that changes, and asks nobody to sign in for it.
  if (host.entity !== CHANNEL_TAB && !host.settings) {
    followChanges({ token, fetch, page: document, changed: live.changed, told: live.told });
  }
  return {
    host,
    language,
    theme,
    ...words,
    api: createClient(request),
    live,
    notices: createNotices(),
    signIn: () =>
      token({ renew: true, ask: true }).then(
        () => true,
        () => false,
      ),
    newId: () => crypto.randomUUID(),
    allWords: loadAllWords(language, settings),
  };
}

async function outside(root: Root, language: 'nl' | 'en'): Promise<void> {
  const { text } = await loadLanguage(language);
  root.render(<Outside text={text.outside} />);
}
