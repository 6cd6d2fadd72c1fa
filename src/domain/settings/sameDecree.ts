import type { LoadedDecree } from './settings.ts';

/** Whether two decrees say the same; the order of their days says nothing. */
export const sameDecree = (one: LoadedDecree, other: LoadedDecree): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  one.source === other.source &&
  one.days.toSorted().join() === other.days.toSorted().join();
