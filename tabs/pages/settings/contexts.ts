import { createContext } from 'react';

/** Asks anew for what is set, after something was changed or somebody else was first. */
export const AgainContext = createContext<() => void>(() => undefined);

/** Folds the form away in which it is asked, and brings the focus back to its button; undefined where it stands open. */
export const CloseContext = createContext<(() => void) | undefined>(undefined);
