import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { StoreDeps } from '../register/storeDeps.ts';

const minuteMs = 60_000;

/** How often a person may be written to: a budget of his own, and what the connector asked for. */
export interface Pace {
  /** Real milliseconds until a message may go to this person. */
  readonly waitMs: (person: PersonId) => number;
  readonly sent: (person: PersonId) => void;
  /** The connector asked to leave this person alone for so long. */
  readonly hold: (person: PersonId, ms: number) => void;
}

/**
 * Answers to presses are not counted: they bring nothing new into a chat.
 *
 * @param perMinute - messages a person gets in a minute at most. Ten stays below every limit of one chat (7 a
 * second, 60 in half a minute, 1,800 an hour).
 */
export function createPace(
  { monotonicMs }: Pick<StoreDeps, 'monotonicMs'>,
  perMinute: number,
): Pace {
  const sent = new Map<PersonId, readonly number[]>();
  const held = new Map<PersonId, number>();
  const recent = (person: PersonId): readonly number[] =>
    (sent.get(person) ?? []).filter((at) => at > monotonicMs() - minuteMs);
  return {
    waitMs: (person) => {
      const last = recent(person);
      const oldest = last.at(-perMinute);
      const forBudget = oldest === undefined ? 0 : oldest + minuteMs - monotonicMs();
      return Math.max(0, forBudget, (held.get(person) ?? 0) - monotonicMs());
    },
    sent: (person) => void sent.set(person, [...recent(person), monotonicMs()]),
    hold: (person, ms) => void held.set(person, monotonicMs() + ms),
  };
}
