import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { ReadAlong } from '../complaint/verdict.ts';
import { approverOf, type Handling } from '../escalation/approverOf.ts';
import { coordinatorOf } from '../escalation/coordinatorOf.ts';
import { firstFree } from '../escalation/firstFree.ts';
import { readersOf } from '../escalation/readersOf.ts';
import { screeningOf } from '../escalation/screeningOf.ts';
import { hindranceOf } from '../matrix/screen.ts';
import { holdersOf, holds as holdsOffice } from '../organisation/holders.ts';
import { officesAbove } from '../organisation/manager.ts';
import type { ApprovalMode } from '../procedure/profile.ts';
import { presentDraft } from '../verdict/draft.ts';
import { bodyDecides, bodyOf, membersFor } from './body.ts';
import type { Circumstances } from './context.ts';
import { accusedPerson } from './facts/accused.ts';
import { behandelaarOf, presentAssignment } from './facts/assignment.ts';
import { barredFrom } from './facts/barred.ts';
import { standInFor } from './standInFor.ts';

/**
 * The one coordinator who is asked: the substitute while the coordinator is away or may have no part in it, and
 * the next manager where neither may.
 *
 * @see law.md §6-7
 */
export function coordinatorFor(
  complaint: Complaint,
  circumstances: Circumstances,
): PersonId | undefined {
  return (
    coordinatorOf(complaint, circumstances.organisation).acting?.person ??
    aboveCoordinators(complaint, circumstances)
  );
}

// Where all coordinators have to do with it themselves, the next manager is asked: a complaint is never nobody's.
const aboveCoordinators = (
  complaint: Complaint,
  { organisation, profile }: Circumstances,
): PersonId | undefined => {
  const above = holdersOf('klachtencoordinator', organisation)
    .flatMap(({ person }) => officesAbove(person, organisation, profile.hierarchy))
    .flatMap(({ holders, deputies }) => [...holders, ...deputies]);
  return firstFree(above, undefined, screeningOf(complaint, organisation)).first?.person;
};

/**
 * Everybody who may act as coordinator of this complaint: who is asked, the coordinator while he is away, the
 * substitute where he handles it himself, and the substitute once a term would pass.
 */
export function coordinatorsFor(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly PersonId[] {
  const barred = barredFrom(complaint, circumstances);
  const own = holdersOf('klachtencoordinator', circumstances.organisation)
    .map(({ person }) => person)
    .filter((person) => !barred.has(person));
  const acting = coordinatorFor(complaint, circumstances);
  const testing = testerFor(complaint, circumstances);
  const standingBy = standInFor(complaint, circumstances);
  return [...new Set([...own, acting, testing, standingBy])].filter(
    (person) => person !== undefined,
  );
}

/** Whether somebody is among them: of most people that is clear before any date is counted. */
export const coordinates = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean => {
  const { organisation } = circumstances;
  return (
    (holdsOffice(person, 'klachtencoordinator', organisation) &&
      !barredFrom(complaint, circumstances).has(person)) ||
    coordinatorFor(complaint, circumstances) === person ||
    testerFor(complaint, circumstances) === person ||
    (holdsOffice(person, 'plv-klachtencoordinator', organisation) &&
      standInFor(complaint, circumstances) === person)
  );
};

// The substitute, where the coordinator handled it himself: nobody tests his own report.
const testerFor = (complaint: Complaint, { organisation }: Circumstances): PersonId | undefined => {
  const handling = handlingOf(complaint);
  return handling && coordinatorOf(complaint, organisation, handling.behandelaar).acting?.person;
};

/** Who sends letters: support that is there; where nobody is, the coordinator as well as all of it. */
export function supportFor(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly PersonId[] {
  const screening = screeningOf(complaint, circumstances.organisation);
  const own = circumstances.profile.visibility.includes('ondersteuning');
  const support = holdersOf('ondersteuning-klachten', circumstances.organisation)
    .map(({ person }) => person)
    .filter((person) => own && !screening.barred.has(person));
  const there = support.filter((person) => hindranceOf(person, screening) === undefined);
  if (there.length > 0) return there;
  const coordinator = coordinatorFor(complaint, circumstances);
  return coordinator === undefined ? support : [...support, coordinator];
}

/**
 * With whom an informal settlement is talked over: who handles it, otherwise whoever stands above the
 * employee, otherwise the teamleider of the team, otherwise the coordinator himself.
 *
 * @see requirement E33
 */
export function discussWith(
  complaint: Complaint,
  circumstances: Circumstances,
): PersonId | undefined {
  const behandelaar = behandelaarOf(complaint);
  if (behandelaar !== undefined) return behandelaar;
  return managerOfAccused(complaint, circumstances) ?? coordinatorFor(complaint, circumstances);
}

/**
 * Whoever stands above the employee complained about, or leads the team it is about; not somebody who has to
 * do with it himself.
 */
export function managerOfAccused(
  complaint: Complaint,
  circumstances: Circumstances,
): PersonId | undefined {
  const { organisation, profile } = circumstances;
  const accused = accusedPerson(complaint, circumstances);
  const above =
    accused === undefined
      ? holdersOf('teamleider', organisation).filter(isOfTeam(complaint))
      : officesAbove(accused, organisation, profile.hierarchy).flatMap(({ holders, deputies }) => [
          ...holders,
          ...deputies,
        ]);
  return firstFree(above, undefined, screeningOf(complaint, organisation)).first?.person;
}

const isOfTeam =
  ({ registration: { accused } }: Complaint) =>
  ({ team }: { readonly team?: string }): boolean =>
    accused.team !== undefined && team === accused.team;

// Who wrote the verdict counts as behandelaar also after somebody else took over: nobody judges his own draft.
const handlingOf = (complaint: Complaint): Handling | undefined => {
  const behandelaar = behandelaarOf(complaint) ?? presentDraft(complaint)?.by;
  return behandelaar === undefined
    ? undefined
    : { behandelaar, rule: presentAssignment(complaint)?.rule };
};

/**
 * Who approves the verdict; `undefined` where nobody stands above the behandelaar, or nobody is left, and
 * where the members of a body decide.
 *
 * @see experience.md §1
 */
export function approverFor(
  complaint: Complaint,
  circumstances: Circumstances,
): PersonId | undefined {
  if (bodyOf(complaint, circumstances)) return undefined;
  const handling = handlingOf(complaint);
  return handling && approverOf(complaint, handling, circumstances).approver?.person;
}

/** Whoever is asked to approve now: one person, or of a body every member who has not; none where nobody can. */
export function approversFor(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly PersonId[] {
  const body = bodyDecides(complaint, circumstances);
  if (body) return body.open;
  const approver = approverFor(complaint, circumstances);
  return approver === undefined ? [] : [approver];
}

/**
 * Which chain holds for the verdict. Where nobody is left to approve, reading along by everybody takes its
 * place: a verdict never waits on an empty chair. Where one office decides, the coordinator fills that chair.
 *
 * @see experience.md §1
 */
export function approvalModeFor(
  complaint: Complaint,
  circumstances: Circumstances,
): ApprovalMode | 'leden' {
  if (bodyOf(complaint, circumstances)) return 'leden';
  const mustBeDecided = circumstances.profile.approval.decides !== undefined;
  return mustBeDecided || approverFor(complaint, circumstances) !== undefined
    ? 'verplicht'
    : 'alleen-meelezen';
}

/** Somebody who may read along, and in which role. */
export interface Reader {
  readonly person: PersonId;
  readonly as: ReadAlong['as'];
}

/** Everybody who may read the present draft along: not involved, not its author, not its approver. */
export function readersFor(complaint: Complaint, circumstances: Circumstances): readonly Reader[] {
  const handling = handlingOf(complaint);
  if (handling === undefined) return [];
  const notTwice = [presentDraft(complaint)?.by, ...membersFor(complaint, circumstances)];
  return readersOf(complaint, handling, circumstances)
    .readers.filter(({ person }) => !notTwice.includes(person))
    .map(({ person, office }) => ({
      person,
      as: office === 'jurist' ? 'jurist' : 'klachtencoordinator',
    }));
}
