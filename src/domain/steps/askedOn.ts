import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import { dateIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Letter } from '../complaint/letter.ts';
import { askedAgainAt } from './askAgain.ts';
import type { Stage } from './codes.ts';
import type { Circumstances } from './context.ts';
import { presentSettlement } from './facts/cycle.ts';
import { adviceOf } from './facts/phases.ts';
import { stageOf } from './stage.ts';

type Moments = (
  complaint: Complaint,
  circumstances: Circumstances,
) => readonly (Instant | undefined)[];

const momentOf = (fact: { readonly at: Instant } | undefined): Instant | undefined => fact?.at;

/** When closing letters that still count may leave, or left. */
const closingLetters = ({ letters }: Complaint): readonly Letter[] =>
  letters.filter(({ kind, withdrawn }) => kind === 'afdoening' && withdrawn === undefined);

/** What made each stage ask what it asks now; of several of a kind the last one counts. */
const moments: Readonly<Record<Stage, Moments>> = {
  nieuw: (complaint, circumstances) => [
    complaint.registration.at,
    ...complaint.assignments.map(({ declined, undone }) => momentOf(declined ?? undone)),
    ...complaint.involved.map(momentOf),
    askedAgainAt(complaint, 'eerste-gesprek', circumstances),
    ...complaint.reopenings.map(momentOf),
  ],
  'te-bespreken': (complaint) => [momentOf(presentSettlement(complaint))],
  toegewezen: ({ assignments }) => assignments.map(momentOf),
  'in-behandeling': (complaint, circumstances) => [
    ...complaint.assignments.map(({ accepted }) => momentOf(accepted)),
    ...complaint.verdict.readings.filter(({ verdict }) => verdict === 'opmerking').map(momentOf),
    ...complaint.verdict.approvals.filter(({ decision }) => decision !== 'akkoord').map(momentOf),
    askedAgainAt(complaint, 'voortgang', circumstances),
    momentOf(adviceOf(complaint)),
    ...complaint.reopenings.map(momentOf),
  ],
  'bij-commissie': ({ phases, hearings }) => [
    ...[phases?.committee].flatMap((committee) => [
      momentOf(committee?.charged),
      momentOf(committee?.report),
    ]),
    ...hearings.map(({ held }) => momentOf(held)),
  ],
  meelezen: ({ verdict }) => verdict.drafts.map(({ submitted }) => momentOf(submitted)),
  'akkoord-gevraagd': ({ verdict, phases }) => [
    ...verdict.readings.map(momentOf),
    ...verdict.approvals.map(({ withdrawn }) => momentOf(withdrawn)),
    momentOf(phases?.decider),
  ],
  'brief-wacht': (complaint) => closingLetters(complaint).map(({ leavesAt }) => leavesAt),
  nazorg: (complaint, circumstances) => [
    ...closingLetters(complaint).map(({ sent }) => momentOf(sent)),
    askedAgainAt(complaint, 'nazorg', circumstances),
  ],
  'wacht-op-onderzoek': ({ closings }) => closings.map(momentOf),
  afgesloten: ({ closings }) => closings.map(momentOf),
};

/** The moment from which the complaint asks what it asks now; a re-ask that was promised may still lie ahead. */
export function askedAt(complaint: Complaint, circumstances: Circumstances): Instant {
  return moments[stageOf(complaint)](complaint, circumstances)
    .filter((moment) => moment !== undefined)
    .reduce((last, moment) => (moment > last ? moment : last), complaint.registration.at);
}

/** Day of that moment in the organisation's zone. */
export const askedOn = (complaint: Complaint, circumstances: Circumstances): IsoDate =>
  dateIn(circumstances.profile.zone, askedAt(complaint, circumstances));
