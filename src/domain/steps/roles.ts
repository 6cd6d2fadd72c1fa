import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { OtherRole } from '../complaint/other.ts';
import { approvalOf, standingApprovals, submittedDraft } from '../verdict/draft.ts';
import { membersFor } from './body.ts';
import type { Role } from './codes.ts';
import { committeeOfficesOf } from './committee.ts';
import type { Circumstances } from './context.ts';
import { isToldOfDelay } from './escalatedTo.ts';
import { accusedPerson } from './facts/accused.ts';
import { behandelaarOf, presentAssignment, proposedOf } from './facts/assignment.ts';
import { barredFrom } from './facts/barred.ts';
import { openPromisesOf } from './facts/promises.ts';
import { openQuestionsTo } from './facts/questions.ts';
import { holds as holdsOffice } from '../organisation/holders.ts';
import { officesAbove } from '../organisation/manager.ts';
import { approverFor, coordinates, discussWith, managerOfAccused } from './people.ts';
import { signerFor } from './signerFor.ts';
import { stageOf } from './stage.ts';
import { supportsOffice } from './supportsOffice.ts';

/**
 * What somebody is to this complaint. Who is accused is that and nothing else, who complains or has to do
 * with it himself is nothing, whatever their office.
 *
 * @see Awb art. 9:7; law.md §6
 */
export function rolesOf(
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): readonly Role[] {
  if (accusedPerson(complaint, circumstances) === person) return ['beklaagde'];
  const registered: readonly Role[] = complaint.registration.by === person ? ['melder'] : [];
  const beside = rolesBeside(complaint, person);
  if (isBarred(complaint, person, circumstances)) return [...registered, ...beside];

  const holds = (role: Role, is: boolean): readonly Role[] => (is ? [role] : []);
  return [
    ...registered,
    ...beside,
    ...holds('klachtencoordinator', coordinates(complaint, person, circumstances)),
    ...holds(
      'ondersteuning',
      holdsOffice(person, 'ondersteuning-klachten', circumstances.organisation) ||
        signsAndSends(complaint, person, circumstances),
    ),
    ...holds('jurist', holdsOffice(person, 'jurist', circumstances.organisation)),
    ...holds('voorgesteld', proposedOf(complaint) === person),
    ...holds('behandelaar', behandelaarOf(complaint) === person),
    ...holds(
      'goedkeurder',
      isApprover(complaint, person, circumstances) ||
        hearsOfDelay(complaint, person, circumstances),
    ),
    ...holds('teamleider', isTalkedWith(complaint, person, circumstances)),
    ...holds('leidinggevende', talksAfterwards(complaint, person, circumstances)),
    ...holds('gevraagd', openQuestionsTo(complaint, person).length > 0),
    ...holds('toezegger', openPromisesOf(complaint, person).length > 0),
    ...holds('ondersteuner', supportsOffice(complaint, person, circumstances)),
    ...committeeOfficesOf(complaint, person, circumstances),
  ];
}

const besideRole: Readonly<Partial<Record<OtherRole, Role>>> = {
  getuige: 'getuige',
  'ondersteuner-klager': 'steunpersoon',
  'ondersteuner-medewerker': 'steunpersoon',
  vertrouwenspersoon: 'steunpersoon',
};

const rolesBeside = ({ others = [] }: Complaint, person: PersonId): readonly Role[] => [
  ...new Set(
    others.flatMap(({ role, personId }) => (personId === person ? (besideRole[role] ?? []) : [])),
  ),
];

// Whom the matrix lets handle it though involved (Awb 9:7 lid 2) was assigned knowing that; recusal ends an assignment.
const isBarred = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean => {
  const bar = barredFrom(complaint, circumstances).get(person);
  if (bar === 'zelf-betrokken') return presentAssignment(complaint)?.to !== person;
  return bar !== undefined;
};

// Who approved stays approver of that version, also when somebody else would be asked today; and who was
// asked once keeps the role while the draft is written anew, so that his card can say so.
const isApprover = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean => {
  const submitted = submittedDraft(complaint);
  // It is theirs from the day it is accepted in their name, and whoever pressed stays in it.
  if (behandelaarOf(complaint) && membersFor(complaint, circumstances).includes(person))
    return true;
  if (submitted && standingApprovals(complaint, submitted.version).some(({ by }) => by === person))
    return true;
  if (submitted === undefined || submitted.submitted?.approval === 'alleen-meelezen') return false;
  const approvedBy = approvalOf(complaint, submitted.version)?.by;
  return (approvedBy ?? approverFor(complaint, circumstances)) === person;
};

// The behandelaar's own manager, who will approve, from the day he is told that it stays lying.
const hearsOfDelay = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean =>
  standsAboveBehandelaar(complaint, person, circumstances) &&
  isToldOfDelay(complaint, person, circumstances);

// Quickly said, and true of few: for all others no dates need counting.
const standsAboveBehandelaar = (
  complaint: Complaint,
  person: PersonId,
  { organisation, profile }: Circumstances,
): boolean => {
  const behandelaar = presentAssignment(complaint)?.to;
  return (
    behandelaar !== undefined &&
    officesAbove(behandelaar, organisation, profile.hierarchy).some(({ holders, deputies }) =>
      [...holders, ...deputies].some((row) => row.person === person),
    )
  );
};

const signsAndSends = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean =>
  stageOf(complaint) === 'brief-wacht' &&
  behandelaarOf(complaint) === person &&
  signerFor(complaint, circumstances) === person;

const isTalkedWith = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean =>
  stageOf(complaint) === 'te-bespreken' && discussWith(complaint, circumstances) === person;

// The employee's manager, once his employee knows, where the procedure asks him afterwards (P33).
const talksAfterwards = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean =>
  circumstances.profile.steps.nabesproken !== undefined &&
  complaint.told !== undefined &&
  managerOfAccused(complaint, circumstances) === person;

/** How much of a complaint somebody may open. */
export type Opening = 'dossier' | 'over-mij' | 'none';

/**
 * The whole file, the page of the employee complained about once he was told, or nothing at all.
 *
 * @see law.md §6
 */
export function mayOpen(
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): Opening {
  const roles = rolesOf(complaint, person, circumstances);
  if (roles.includes('beklaagde')) return complaint.told ? 'over-mij' : 'none';
  return roles.some((role) => circumstances.profile.visibility.includes(role)) ? 'dossier' : 'none';
}
