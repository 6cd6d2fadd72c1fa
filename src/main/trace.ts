import { AsyncLocalStorage } from 'node:async_hooks';

/** Which request or round the present work belongs to, however deep in it we are. */
export interface Trace {
  /** Does work under this id. */
  readonly within: <T>(correlation: string, work: () => T) => T;
  readonly correlation: () => string | undefined;
}

/** A trace of one process; nobody passes the id on by hand. */
export const createTrace = (): Trace => {
  const storage = new AsyncLocalStorage<string>();
  return {
    within: (correlation, work) => storage.run(correlation, work),
    correlation: () => storage.getStore(),
  };
};
