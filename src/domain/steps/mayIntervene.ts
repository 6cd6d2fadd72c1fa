import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { Circumstances } from './context.ts';
import { isToldOfDelay } from './escalatedTo.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { coordinates } from './people.ts';

/**
 * Whether somebody may give a complaint time, or to somebody else: who handles or coordinates it, and his manager once
 * he was told that it stays lying. Who only approves may not, also not while a draft is back from him.
 *
 * @see experience.md §1 (escalation)
 */
export const mayIntervene = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean =>
  behandelaarOf(complaint) === person ||
  coordinates(complaint, person, circumstances) ||
  isToldOfDelay(complaint, person, circumstances);
