import { useState } from 'react';
import { useSession, type ListPlace } from '../../session.ts';
import { filterOf } from './Filters.tsx';

/**
 * What is chosen and searched for in the list. It belongs to its place in the history of the window: who goes back to
 * the list from a dossier finds it as he left it, who opens it anew begins anew. Kept in memory alone, as the words
 * may be somebody's name.
 */
export function useListPlace(about: string | undefined) {
  const { listPlaces, newId } = useSession();
  const [place, setPlace] = useState<ListPlace>(
    () => listPlaces.get(placeId() ?? '') ?? { filter: filterOf(about), words: '' },
  );
  const change = (next: Partial<ListPlace>) => {
    const changed = { ...place, ...next };
    listPlaces.set(placeId() ?? markPlace(newId()), changed);
    setPlace(changed);
  };
  return { ...place, change };
}

const markPlace = (id: string): string => {
  window.history.replaceState({ place: id }, '');
  return id;
};

const placeId = (): string | undefined => {
  const state: unknown = window.history.state;
  const isOurs = typeof state === 'object' && state !== null && 'place' in state;
  return isOurs && typeof state.place === 'string' ? state.place : undefined;
};
