import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { texts, type Language } from '../../../src/text/index.ts';
import type { Client } from '../../../tabs/api/client.ts';
import { createLiveStore } from '../../../tabs/api/liveStore.ts';
import { createNotices } from '../../../tabs/parts/notices.ts';
import { SessionContext, type Session } from '../../../tabs/session.ts';

interface Drawing {
  readonly api: Partial<Client>;
  readonly language?: Language;
  /** Below 640 px. */
  readonly narrow?: boolean;
  readonly newId?: () => string;
  /** What the window remembers of lists. */
  readonly places?: Session['listPlaces'];
}

/** A page in a window of Teams, with a server that answers as it is told. */
export async function drawPage(
  page: ReactNode,
  { api, language = 'nl', narrow = false, newId, places = new Map() }: Drawing,
): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.scrollTo = () => undefined;
  window.matchMedia = (query) =>
    ({
      matches: narrow && query.includes('max-width'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  const { tab: text, common } = texts(language);
  const session = {
    ...{ api, text, common, language },
    live: createLiveStore(document),
    notices: createNotices(),
    host: { dialog: false },
    theme: teamsLightTheme,
    newId,
    listPlaces: places,
  } as unknown as Session;
  const container = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    createRoot(container).render(
      <FluentProvider theme={teamsLightTheme}>
        <SessionContext value={session}>{page}</SessionContext>
      </FluentProvider>,
    );
  });
  return container;
}
