import { useEffect, useState } from 'react';
import { parsePage, type Page } from './route.ts';
import { useFirst } from './session.ts';
import { CHANNEL_TAB, type Host } from './teams/host.ts';

const hash = () => window.location.hash;

/** The page behind `#`; before anybody moved, the one Teams opened the tab with. */
export function usePage(): { readonly page: Page; readonly address: string } {
  const { host } = useFirst();
  // Of a move only: what a page keeps in its own address while it stands must not begin it anew.
  const [moved, setMoved] = useState(hash);
  useEffect(() => {
    const look = ({ newURL }: HashChangeEvent) => {
      setMoved(new URL(newURL).hash);
    };
    window.addEventListener('hashchange', look);
    return () => {
      window.removeEventListener('hashchange', look);
    };
  }, []);
  const address = addressOf(host, moved);
  return { page: parsePage(address), address };
}

/** The page that this window will show first. */
export const firstPage = (host: Host): Page => parsePage(addressOf(host, hash()));

const addressOf = (host: Host, moved: string): string =>
  fixedPage(host) ?? (moved || openedWith(host));

/** In a channel others look along: there is one page, whatever a link or somebody's own address says. */
const fixedPage = ({ entity, settings }: Pick<Host, 'entity' | 'settings'>) => {
  if (settings) return 'kanaal-instellen';
  return entity === CHANNEL_TAB ? CHANNEL_TAB : undefined;
};

const openedWith = ({ subPage, entity }: { readonly subPage: string; readonly entity: string }) =>
  subPage || (entity === 'registreren' ? 'registreren' : '');
