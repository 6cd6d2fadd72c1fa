import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { holdersOf } from '../organisation/holders.ts';
import { approvalOf, standingApprovals, submittedDraft } from '../verdict/draft.ts';
import { askedOfAll, type AskedOfAll } from './ask.ts';
import { membersFor } from './body.ts';
import type { Stage } from './codes.ts';
import type { Circumstances } from './context.ts';
import { escalatedTo } from './escalatedTo.ts';
import { behandelaarOf, presentAssignment } from './facts/assignment.ts';
import { openHearings } from './facts/hearings.ts';
import { openLetters } from './facts/letters.ts';
import { approverFor, coordinatorsFor, discussWith } from './people.ts';
import { mayOpen } from './roles.ts';
import { stageOf } from './stage.ts';

/** Where a complaint stands on a day, for everybody at once: what lists sort, filter and check rights on. */
export interface Standing extends AskedOfAll {
  readonly stage: Stage;
  /** Whom the dossier is open to. */
  readonly openTo: ReadonlySet<PersonId>;
  /** In whose care it is: who handles it, and before that who coordinates. */
  readonly inCareOf: readonly PersonId[];
}

/** Works out where a complaint stands; holds for the rest of the day unless it `movesByItself`. */
export function standingOf(complaint: Complaint, circumstances: Circumstances): Standing {
  const behandelaar = behandelaarOf(complaint);
  const coordinators = coordinatorsFor(complaint, circumstances);
  return {
    ...askedOfAll(complaint, circumstances),
    stage: stageOf(complaint),
    openTo: openTo(complaint, circumstances),
    inCareOf: behandelaar === undefined ? coordinators : [behandelaar],
  };
}

/** Whether the hour may change where it stands today: a letter on hold, a hearing still to come. */
export const movesByItself = (
  complaint: Complaint,
  { time }: Pick<Circumstances, 'time'>,
): boolean =>
  openLetters(complaint).some(({ leavesAt }) => leavesAt > time.now) ||
  openHearings(complaint).some(({ plannedFor }) => plannedFor === time.today);

const openTo = (complaint: Complaint, circumstances: Circumstances): ReadonlySet<PersonId> =>
  new Set(
    [...mayBeOpenTo(complaint, circumstances)].filter(
      (person) => mayOpen(complaint, person, circumstances) === 'dossier',
    ),
  );

// Everybody whom one of the roles that open a dossier can fall to; rights themselves say who has it.
const mayBeOpenTo = (complaint: Complaint, circumstances: Circumstances): ReadonlySet<PersonId> => {
  const { organisation } = circumstances;
  const submitted = submittedDraft(complaint);
  const offices = (['ondersteuning-klachten', 'jurist'] as const).flatMap((office) =>
    holdersOf(office, organisation).map(({ person }) => person),
  );
  const one = [
    complaint.registration.by,
    presentAssignment(complaint)?.to,
    submitted && approvalOf(complaint, submitted.version)?.by,
    submitted && approverFor(complaint, circumstances),
    stageOf(complaint) === 'te-bespreken' ? discussWith(complaint, circumstances) : undefined,
  ];
  return new Set([
    ...coordinatorsFor(complaint, circumstances),
    ...offices,
    ...escalatedTo(complaint, circumstances).map(({ person }) => person),
    ...membersFor(complaint, circumstances),
    ...(submitted ? standingApprovals(complaint, submitted.version).map(({ by }) => by) : []),
    ...one.flatMap((person) => person ?? []),
  ]);
};
