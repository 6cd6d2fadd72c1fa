import type { IsoDate, Instant } from '../domain/calendar/isoDate.ts';
import type { PersonId } from '../domain/complaint/kenmerk.ts';

/** SHA-256, lower-case hex, of where a command began: the same press is the same command (protocol.md §1). */
export type CommandId = string & { readonly __brand: 'CommandId' };

/** A verified person of the organisation's own tenant; never a guest. */
export interface Actor {
  readonly id: PersonId;
  readonly name: string;
  readonly language: 'nl' | 'en';
}

/** Business time of one command, read once so that everything in it agrees. */
export interface BusinessTime {
  readonly now: Instant;
  /** Calendar date of `now` in the organisation's zone. */
  readonly today: IsoDate;
}
