import type { Instant } from '../../calendar/isoDate.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';

/** When somebody last did something himself to bring the complaint further; `undefined` when he never did. */
export const actedAt = (complaint: Complaint, person: PersonId): Instant | undefined =>
  last(actsOf(complaint).filter(({ by }) => by === person));

/** When anybody last did; `undefined` when nobody ever did. */
export const lastActAt = (complaint: Complaint): Instant | undefined => last(actsOf(complaint));

interface Act {
  readonly at: Instant;
  readonly by: PersonId;
}

const actsOf = (complaint: Complaint): readonly Act[] => {
  const { contacts, assignments, told, copy, verdagingen, hearings, waivers, verdict } = complaint;
  return [
    ...contacts,
    ...assignments,
    ...[told, copy],
    ...verdagingen,
    ...hearings.flatMap(({ planned, cancelled, held }) => [planned, cancelled, held]),
    ...waivers,
    ...verdict.drafts,
  ].filter((one) => one !== undefined);
};

const last = (acts: readonly Act[]): Instant | undefined =>
  acts.reduce<Instant | undefined>(
    (latest, { at }) => (latest === undefined || at > latest ? at : latest),
    undefined,
  );
