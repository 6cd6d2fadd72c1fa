import type { OfficeHolder } from './office.ts';

/** Whether two rows say exactly the same, their end included. */
export const sameHolder = (one: OfficeHolder, other: OfficeHolder): boolean =>
  one.office === other.office &&
  one.person === other.person &&
  one.team === other.team &&
  one.line === other.line &&
  one.from === other.from &&
  one.to === other.to;
