import type { OfficeHolder } from './office.ts';

type Stretch = Pick<OfficeHolder, 'from' | 'to'>;

/** Whether two stretches share a day; both days are within, and without `to` it goes on. */
export const overlaps = (one: Stretch, other: Stretch): boolean =>
  (one.to === undefined || other.from <= one.to) &&
  (other.to === undefined || one.from <= other.to);
