import { addDays, type IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { RowChange } from './decideOffices.ts';
import type { OfficeHolder } from './office.ts';

/** Somebody takes over from somebody. */
export interface Succession {
  readonly was: OfficeHolder;
  readonly person: PersonId;
  /** First day of the successor. */
  readonly from: IsoDate;
}

/** One ends the day before the other begins, in the same place; who ends earlier already keeps his own last day. */
export function succession({ was, person, from }: Succession): readonly RowChange[] {
  const { to: end, ...seat } = was;
  const to = addDays(from, -1);
  const becomes = { ...seat, person, from };
  return end !== undefined && end <= to
    ? [{ becomes }]
    : [{ was, becomes: { ...seat, to } }, { becomes }];
}
