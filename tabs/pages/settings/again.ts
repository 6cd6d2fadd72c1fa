import { createContext } from 'react';

/** Asks anew for what is set, after something was changed or somebody else was first. */
export const AgainContext = createContext<() => void>(() => undefined);
