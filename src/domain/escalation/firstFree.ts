import type { PersonId } from '../complaint/kenmerk.ts';
import type { OfficeCode, OfficeHolder } from '../organisation/office.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { PassedOverReason } from '../matrix/proposal.ts';
import { hindranceOf, type Screening } from '../matrix/screen.ts';

/** Somebody in an office he acts in. */
export interface Acting {
  readonly person: PersonId;
  readonly office: OfficeCode;
}

/** Somebody who would have come first, with the reason why he does not. */
export interface Skipped extends Acting {
  readonly reason: PassedOverReason | 'is-behandelaar';
  /** Last day of absence, inclusive, where that is known. */
  readonly until?: IsoDate;
}

/** The first who is there and has nothing to do with it himself, and everybody before him with the reason. */
export function firstFree(
  rows: readonly OfficeHolder[],
  behandelaar: PersonId | undefined,
  screening: Screening,
): { readonly first?: Acting; readonly passedOver: readonly Skipped[] } {
  const passedOver: Skipped[] = [];
  for (const { person, office } of rows) {
    const hindrance = hindranceOf(person, screening);
    if (person === behandelaar) passedOver.push({ person, office, reason: 'is-behandelaar' });
    else if (hindrance) {
      const { reason, until } = hindrance;
      passedOver.push({ person, office, reason, ...(until && { until }) });
    } else return { first: { person, office }, passedOver };
  }
  return { passedOver };
}
