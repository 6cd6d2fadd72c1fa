import { useSyncExternalStore } from 'react';
import { parsePage, type Page } from './route.ts';
import { useFirst } from './session.ts';

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
  const address = moved || openedWith(host);
  return { page: parsePage(address), address };
}

const openedWith = ({ subPage, entity }: { readonly subPage: string; readonly entity: string }) =>
  subPage || (entity === 'registreren' ? 'registreren' : '');
