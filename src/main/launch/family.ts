import { startChild, type Child } from './child.ts';

/** The processes of one start: they come and go together. */
export interface Family {
  /** @throws Stopped once stopping has begun. */
  readonly start: (file: string, args: readonly string[]) => Child;
  readonly stop: () => Promise<void>;
  readonly isStopped: () => boolean;
  /** Resolves when the first of them has ended. */
  readonly oneEnded: () => Promise<void>;
  /** Exit code of the first that ended by itself; `undefined` when a signal ended it. */
  readonly exitCode: () => number | undefined;
}

/** Thrown in the middle of a start that is being stopped. */
export class Stopped extends Error {}

export const createFamily = (): Family => {
  const children: Child[] = [];
  let stopped = false;
  return {
    start: (file, args) => {
      if (stopped) throw new Stopped('No process is started any more');
      const child = startChild(file, args);
      children.push(child);
      return child;
    },
    stop: async () => {
      stopped = true;
      await Promise.all(children.map((child) => child.stop()));
    },
    isStopped: () => stopped,
    oneEnded: () => Promise.race(children.map(({ ended }) => ended)),
    exitCode: () => children.find((child) => child.exitCode() !== undefined)?.exitCode(),
  };
};
