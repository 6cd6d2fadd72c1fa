import type { Theme } from '@fluentui/react-components';
import { createContext, use } from 'react';
import type { CommonTexts } from '../src/text/common/nl.ts';
import type { TabTexts } from '../src/text/tab/nl.ts';
import type { Client } from './api/client.ts';
import type { LiveStore } from './api/liveStore.ts';
import type { Notices } from './parts/notices.ts';
import type { Host } from './teams/host.ts';

export type Language = 'nl' | 'en';

/** Everything a page of the tab works with; made once, when Teams has answered. */
export interface Session {
  readonly host: Host;
  readonly language: Language;
  /** Colours of the first screen. */
  readonly theme: Theme;
  readonly common: CommonTexts;
  readonly text: TabTexts;
  readonly api: Client;
  readonly live: LiveStore;
  readonly notices: Notices;
  readonly newId: () => string;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the page; there is one as soon as anything is drawn. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new TypeError('A page was drawn outside a session.');
  return session;
}
