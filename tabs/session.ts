import type { Theme } from '@fluentui/react-components';
import { createContext, use } from 'react';
import type { ListFilter } from '../src/contract/list.ts';
import type { CommonTexts } from '../src/text/common/nl.ts';
import type { FirstCommon } from '../src/text/common/nl/first.ts';
import type { TabTexts } from '../src/text/tab/nl.ts';
import type { FirstTexts } from '../src/text/tab/nl/first.ts';
import type { Client } from './api/client.ts';
import type { LiveStore } from './api/liveStore.ts';
import type { Notices } from './parts/notices.ts';
import type { Host } from './teams/host.ts';

export type Language = 'nl' | 'en';

/** What the first screen works with; made once, when Teams has answered. */
export interface FirstSession {
  readonly host: Host;
  readonly language: Language;
  /** Colours of the first screen. */
  readonly theme: Theme;
  readonly common: FirstCommon;
  readonly text: FirstTexts;
  readonly api: Client;
  readonly live: LiveStore;
  readonly notices: Notices;
  readonly newId: () => string;
  /** Asks the person to sign in again, without leaving the page; whether that worked. */
  readonly signIn: () => Promise<boolean>;
  /** Lists as they were left, by their place in the history of this window. */
  readonly listPlaces: Map<string, ListPlace>;
  /** Every word of the tab, as the other pages need them. */
  readonly allWords: () => Promise<Pick<Session, 'common' | 'text'>>;
}

/** How somebody left the list of complaints. */
export interface ListPlace {
  readonly filter: ListFilter;
  /** What is searched for. */
  readonly words: string;
}

/** Everything a page of the tab works with. */
export interface Session extends FirstSession {
  readonly common: CommonTexts;
  readonly text: TabTexts;
}

export const FirstContext = createContext<FirstSession | undefined>(undefined);
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session with the words of the first screen; for what that screen shows too. */
export function useFirst(): FirstSession {
  const whole = use(SessionContext);
  const session = use(FirstContext) ?? whole;
  if (!session) throw new TypeError('A page was drawn outside a session.');
  return session;
}

/** The session with all its words: there in every page that loads later. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new TypeError('A page was drawn before its words came.');
  return session;
}
