import { useSyncExternalStore } from 'react';
import { parsePage, type Page } from './route.ts';
import { useFirst } from './session.ts';
import { CHANNEL_TAB, type Host } from './teams/host.ts';

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
};
const hash = () => window.location.hash;

/** The page behind `#`; before anybody moved, the one Teams opened the tab with. */
export function usePage(): { readonly page: Page; readonly address: string } {
  const { host } = useFirst();
  const moved = useSyncExternalStore(subscribe, hash);
  const address = fixedPage(host) ?? (moved || openedWith(host));
  return { page: parsePage(address), address };
}

/** In a channel others look along: there is one page, whatever a link or somebody's own address says. */
const fixedPage = ({ entity, settings }: Pick<Host, 'entity' | 'settings'>) => {
  if (settings) return 'kanaal-instellen';
  return entity === CHANNEL_TAB ? CHANNEL_TAB : undefined;
};

const openedWith = ({ subPage, entity }: { readonly subPage: string; readonly entity: string }) =>
  subPage || (entity === 'registreren' ? 'registreren' : '');
