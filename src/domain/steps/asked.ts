import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { OwedNotice } from '../complaint/notice.ts';
import { presentDraft } from '../verdict/draft.ts';
import { secretaryFor } from './committee.ts';
import type { Circumstances } from './context.ts';
import { behandelaarOf, proposedOf } from './facts/assignment.ts';
import {
  approversFor,
  coordinatorFor,
  coordinatorsFor,
  discussWith,
  readersFor,
  supportFor,
} from './people.ts';
import { owe } from './owe.ts';
import { stageOf } from './stage.ts';

/** Whom the present stage asks something, and with which card. */
export function askedNow(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly OwedNotice[] {
  const stage = stageOf(complaint);
  switch (stage) {
    case 'nieuw':
      return owe(
        complaint.assignments.some(({ declined }) => declined) ? 'opnieuw-toewijzen' : 'bel-eerst',
        coordinatorFor(complaint, circumstances),
      );
    case 'te-bespreken':
      if (!circumstances.profile.steps.besproken) {
        return owe('nazorg', coordinatorFor(complaint, circumstances));
      }
      return owe('bespreken', discussWith(complaint, circumstances));
    case 'toegewezen':
      return owe('wil-jij-behandelen', proposedOf(complaint));
    case 'in-behandeling':
      return owe('wat-nu', behandelaarOf(complaint));
    case 'bij-commissie':
      return askedOfCommittee(complaint, circumstances);
    case 'meelezen':
      return owe('lees-mee', readersWithACard(complaint, circumstances));
    case 'akkoord-gevraagd':
      return decisionAsked(complaint, circumstances);
    case 'brief-wacht':
      return owe('brief-versturen', supportFor(complaint, circumstances));
    case 'nazorg':
      return owe('nazorg', coordinatorFor(complaint, circumstances));
    case 'wacht-op-onderzoek':
    case 'afgesloten':
      return [];
  }
}

// Where one reader is enough and somebody else can, whoever coordinates has it as a line of his day.
const readersWithACard = (
  complaint: Complaint,
  circumstances: Circumstances,
): readonly PersonId[] => {
  const all = stillToRead(complaint, circumstances);
  if (presentDraft(complaint)?.submitted?.approval === 'alleen-meelezen') return all;
  const coordinators = coordinatorsFor(complaint, circumstances);
  const others = all.filter((person) => !coordinators.includes(person));
  return others.length > 0 ? others : all;
};

// The living card of whoever is asked now: the behandelaar for his report, the secretary for the rest.
const askedOfCommittee = (
  complaint: Complaint,
  circumstances: Circumstances,
): readonly OwedNotice[] =>
  complaint.phases?.committee?.report === undefined
    ? owe('wat-nu', behandelaarOf(complaint))
    : owe('commissie', secretaryFor(complaint, circumstances));

/** Asks whoever decides, or the coordinator to choose who does. */
export function decisionAsked(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly OwedNotice[] {
  const approvers = approversFor(complaint, circumstances);
  return approvers.length === 0
    ? owe('kies-beslisser', coordinatorFor(complaint, circumstances))
    : owe('lees-en-beslis', approvers);
}

/** Readers who have not read the present version yet. */
export function stillToRead(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly PersonId[] {
  const version = presentDraft(complaint)?.version;
  const readings = complaint.verdict.readings.filter((reading) => reading.version === version);
  return readersFor(complaint, circumstances)
    .filter(({ person, as }) => readings.every((one) => one.by !== person && one.as !== as))
    .map(({ person }) => person);
}

/**
 * What is owed because somebody dropped out: the cards of whoever is asked now and was not asked before.
 * Somebody who was asked already keeps his card.
 */
export function newlyAsked(
  before: Complaint,
  after: Complaint,
  circumstances: Circumstances,
): readonly OwedNotice[] {
  const known = askedNow(before, circumstances);
  return askedNow(after, circumstances).filter(
    (notice) => !known.some(({ kind, to: person }) => kind === notice.kind && person === notice.to),
  );
}
