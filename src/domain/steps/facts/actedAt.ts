import type { Instant } from '../../calendar/isoDate.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';

/** When somebody last did something himself to bring the complaint further; `undefined` when he never did. */
export function actedAt(complaint: Complaint, person: PersonId): Instant | undefined {
  const { contacts, told, copy, verdagingen, hearings, waivers, verdict } = complaint;
  return [
    ...contacts,
    ...[told, copy].filter((one) => one !== undefined),
    ...verdagingen,
    ...hearings.flatMap(({ planned, cancelled, held }) => [planned, cancelled, held]),
    ...waivers,
    ...verdict.drafts,
  ]
    .flatMap((one) => (one?.by === person ? one.at : []))
    .reduce<Instant | undefined>(
      (last, at) => (last === undefined || at > last ? at : last),
      undefined,
    );
}
