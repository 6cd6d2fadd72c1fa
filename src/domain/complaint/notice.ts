import type { Instant } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';

/**
 * What a message asks or tells. One kind is one card; what stands on it is worked out from the
 * fresh complaint just before sending, so a notice that no longer holds lapses (protocol.md §3).
 */
export type NoticeKind =
  /** New complaint, to the coordinator: "Bel eerst". */
  | 'bel-eerst'
  /** Confirmation of receipt still unsent, or another letter waits: to support. */
  | 'brief-versturen'
  /** Proposed behandelaar: "Wil jij deze klacht behandelen?". */
  | 'wil-jij-behandelen'
  /** Assignment taken back or moved to somebody else. */
  | 'niet-meer-bij-jou'
  /** The behandelaar declined; to the coordinator, with the new proposal. */
  | 'opnieuw-toewijzen'
  /** One living card for the behandelaar: "Wat vraagt deze klacht nu?". */
  | 'wat-nu'
  /** To the employee complained about, only after he was told in person. */
  | 'over-jou'
  /** Verdaging, to the employee complained about (Awb 9:11 lid 2). */
  | 'over-jou-verdaagd'
  /** Outcome, to the employee complained about. */
  | 'over-jou-uitkomst'
  /** Talk over an informal settlement with the team: "Besproken". */
  | 'bespreken'
  /** Read along with a draft (E39). */
  | 'lees-mee'
  /** Approval: "Lees en beslis". */
  | 'lees-en-beslis'
  /** Draft returned, to the behandelaar. */
  | 'teruggestuurd'
  /** Ask whether the complainant is satisfied, after the letter (E41). */
  | 'nazorg'
  /** The committee is charged; one living card for its secretary. */
  | 'commissie'
  /** Nobody who may decide is there: the coordinator chooses who does. */
  | 'kies-beslisser'
  /** To the employee's manager: talk it over afterwards (P33). */
  | 'nabespreken'
  /** "Toch niet tevreden": reopened. */
  | 'heropend'
  /** One question to a colleague, without the dossier (O64). */
  | 'vraag'
  /** To a manager: make a solution possible that is outside the usual (O62). */
  | 'oplossing'
  /** To who asked one of those: the answer is there, or does not come. */
  | 'antwoord'
  /** The complainant heard nothing for too long; to the behandelaar. */
  | 'stilte'
  /** To a colleague without the dossier who promised something (O61). */
  | 'toezegging'
  /** To a colleague who comes to a hearing of the next working day (nudge). */
  | 'hoorgesprek'
  /** A term or a duty comes near (nudge). */
  | 'termijn-nadert'
  /** The same, one step up the escalation table. */
  | 'termijn-escalatie'
  /** Good-morning digest. */
  | 'dagstart';

/** A message owed to one person by a decision; stored in the same write as the decision. */
export interface OwedNotice {
  readonly kind: NoticeKind;
  readonly to: PersonId;
  /** Not sent before this moment of business time; absent is at once. */
  readonly dueAt?: Instant;
}
