import type { Failure } from '../../contract/failure.ts';
import type { AboutMeView } from '../../contract/pageViews.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Hearing } from '../../domain/complaint/hearing.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { holdersOf } from '../../domain/organisation/holders.ts';
import type { AccusedKind } from '../../domain/organisation/office.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { present } from '../../domain/shared/present.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { putTo, roundsOf } from '../../domain/steps/facts/accounts.ts';
import { invitationsOf } from '../../domain/steps/facts/invitations.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { recordsPut, recordsReadBy } from '../../domain/steps/facts/recordsPut.ts';
import { permittedSteps } from '../../domain/steps/permitted.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import type { Actor } from '../command.ts';
import type { ComplaintAtRest } from '../ports/resting.ts';
import { perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { openAs } from './opened.ts';
import { personView } from './views.ts';

/** Every complaint about somebody of which he was told in person. */
export const aboutMe =
  (deps: Deps) =>
  async (by: Actor): Promise<readonly AboutMeView[]> => {
    const time = await deps.clock.businessTime();
    const circumstancesFor = perProcedure(deps, time);
    const isAbout = (complaint: Complaint): boolean =>
      mayOpen(complaint, by.id, circumstancesFor(complaint.procedure)) === 'over-mij';
    const about = [
      ...deps.register.active().filter(isAbout),
      ...deps.register
        .atRest('kenmerk')
        .filter((one) => mayBeAbout(one, by) && isAbout(one.core.complaint())),
    ];
    return about
      .flatMap(({ kenmerk }) => deps.register.find(kenmerk) ?? [])
      .map((complaint) =>
        aboutMeView(deps, complaint, { by, circumstances: circumstancesFor(complaint.procedure) }),
      )
      .sort((one, other) => other.kenmerk.localeCompare(one.kenmerk));
  };

// Named, or perhaps meant by an office without a name: all others need no closer look.
const mayBeAbout = ({ accused, accusedKind }: ComplaintAtRest, { id }: Actor): boolean =>
  accused === undefined ? !meansNobody.includes(accusedKind) : accused === id;

const meansNobody: readonly AccusedKind[] = ['medewerker', 'onbekend', 'geen-persoon'];

/** One of them, fresh; the look is recorded. */
export const aboutMeOne =
  (deps: Deps) =>
  async (by: Actor, kenmerk: Kenmerk): Promise<Outcome<AboutMeView, Failure>> => {
    const opened = await openAs(deps, 'over-mij')(by, kenmerk);
    return opened === undefined
      ? refuse({ code: 'not-found' })
      : accept(aboutMeView(deps, opened.complaint, { by, circumstances: opened.circumstances }));
  };

/**
 * What the employee may see: the complaint once he has the copy (Awb 9:9), his own hearings, and the outcome
 * once the complainant has it. No contact data, no remarks, no drafts.
 *
 * @see law.md §6
 */
const aboutMeView = (
  { directory }: Deps,
  complaint: Complaint,
  { by, circumstances }: { readonly by: Actor; readonly circumstances: Circumstances },
): AboutMeView => {
  const { aanduiding, what, klager, received } = complaint.registration;
  const behandelaar = behandelaarOf(complaint);
  const [trusted] = holdersOf('vertrouwenspersoon', circumstances.organisation);
  const hasCopy = complaint.copy !== undefined;
  const outcome = outcomeOf(complaint);
  return present({
    kenmerk: complaint.kenmerk,
    aanduiding,
    volgnummer: complaint.volgnummer,
    stage: stageOf(complaint),
    behandelaar: behandelaar === undefined ? undefined : personView(directory, behandelaar),
    what: hasCopy ? what : undefined,
    klagerName: hasCopy ? klager.name : undefined,
    received,
    answerBy: settleBefore(complaint, circumstances),
    hearings: hearingsOf(complaint, { withAll: outcome !== undefined, circumstances }),
    permitted: permittedSteps(complaint, by.id, circumstances),
    reactionAsked: reactionAskedOf(complaint),
    reactions: reactionsOf(complaint),
    outcome,
    ...(outcome && advicesOf(complaint)),
    mustAppear: circumstances.profile.committee ? true : undefined,
    noPersonnelFile: circumstances.profile.personnelFile === 'niets' ? true : undefined,
    vertrouwenspersoon: trusted && personView(directory, trusted.person),
  });
};

// Until the outcome he sees the hearings in which he was heard himself, and what was put to him to react to;
// with it the whole record (law.md §6).
const hearingsOf = (
  complaint: Complaint,
  { withAll, circumstances }: { readonly withAll: boolean; readonly circumstances: Circumstances },
): AboutMeView['hearings'] => {
  const invited = invitationsOf(complaint, circumstances);
  const read = recordsReadBy(complaint, 'beklaagde');
  return complaint.hearings
    .filter(
      ({ id, cancelled, sides, held }) =>
        !cancelled && (sides.includes('beklaagde') || (held && (withAll || read.has(id)))),
    )
    .map((hearing) => {
      const { plannedFor, time, place, held, sides } = hearing;
      return present({
        plannedFor,
        time,
        // The complainant may have been heard at home.
        place: sides.includes('beklaagde') ? place : undefined,
        record: held?.record,
        invitation: invited.includes(hearing) ? invitationOf(hearing) : undefined,
      });
    });
};

const invitationOf = ({ id, employeeAnswer }: Hearing) => {
  const { as, text, along } = employeeAnswer ?? {};
  return present({ id, as, text, along });
};

const reactionsOf = (complaint: Complaint): AboutMeView['reactions'] => {
  const given = roundsOf(complaint).flatMap(({ side, answer }) =>
    side === 'beklaagde' && answer
      ? [present({ on: answer.on, as: answer.as, text: answer.text })]
      : [],
  );
  return given.length > 0 ? given : undefined;
};

const reactionAskedOf = (complaint: Complaint): AboutMeView['reactionAsked'] => {
  const round = putTo(complaint, 'beklaagde');
  return (
    round &&
    present({
      round: round.id,
      since: round.put.on,
      reaction: recordsPut(complaint, round).reaction,
    })
  );
};

const outcomeOf = (complaint: Complaint): AboutMeView['outcome'] => {
  const letter = complaint.letters.findLast(({ kind, sent }) => kind === 'afdoening' && sent);
  return complaint.verdict.drafts
    .find(({ version }) => version === letter?.version)
    ?.parts.map(({ part, outcome, reasons, deviation }) =>
      present({ part, outcome, reasons, deviation }),
    );
};

// With the decision both sides get all advice (P32).
const advicesOf = ({
  phases = {},
}: Complaint): Pick<AboutMeView, 'advices' | 'authorityAdvices'> => {
  const advices = phases.committee?.advices?.flatMap(({ parts }) => parts);
  const authorityAdvices = phases.authorityAdvices?.map(({ from, advice }) => ({ from, advice }));
  return present({ advices, authorityAdvices });
};
