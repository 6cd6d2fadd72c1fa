import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import { dateIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { presentDraft, readingsOf } from '../verdict/draft.ts';
import { askedAgainAt } from './askAgain.ts';
import type { Stage } from './codes.ts';
import type { Circumstances } from './context.ts';
import { presentAssignment } from './facts/assignment.ts';
import { presentSettlement } from './facts/cycle.ts';
import { afdoeningOf } from './facts/letters.ts';
import { adviceOf } from './facts/phases.ts';
import { stageOf } from './stage.ts';

type Moments = (
  complaint: Complaint,
  circumstances: Circumstances,
) => readonly (Instant | undefined)[];

const reopened = ({ reopenings }: Complaint): Instant | undefined => reopenings.at(-1)?.at;

/** What made each stage ask what it asks now. */
const moments: Readonly<Record<Stage, Moments>> = {
  nieuw: (complaint, circumstances) => [
    complaint.registration.at,
    ...complaint.assignments.map(({ declined, undone }) => declined?.at ?? undone?.at),
    ...complaint.involved.map(({ at }) => at),
    askedAgainAt(complaint, 'eerste-gesprek', circumstances),
    reopened(complaint),
  ],
  'te-bespreken': (complaint) => [presentSettlement(complaint)?.at],
  toegewezen: (complaint) => [presentAssignment(complaint)?.at],
  'in-behandeling': (complaint, circumstances) => {
    const { verdict } = complaint;
    return [
      presentAssignment(complaint)?.accepted?.at,
      ...verdict.readings.map(({ verdict: said, at }) => (said === 'opmerking' ? at : undefined)),
      ...verdict.approvals.map(({ decision, at }) => (decision === 'akkoord' ? undefined : at)),
      askedAgainAt(complaint, 'voortgang', circumstances),
      adviceOf(complaint)?.at,
      reopened(complaint),
    ];
  },
  'bij-commissie': ({ phases, hearings }) => [
    phases?.committee?.charged.at,
    phases?.committee?.report?.at,
    ...hearings.map(({ held }) => held?.at),
  ],
  meelezen: (complaint) => [presentDraft(complaint)?.submitted?.at],
  'akkoord-gevraagd': (complaint) => {
    const version = presentDraft(complaint)?.version ?? 0;
    return [
      ...readingsOf(complaint, version).map(({ at }) => at),
      ...complaint.verdict.approvals.map(({ withdrawn }) => withdrawn?.at),
      complaint.phases?.decider?.at,
    ];
  },
  'brief-wacht': (complaint) => [
    afdoeningOf(complaint, presentDraft(complaint)?.version ?? 0)?.leavesAt,
  ],
  nazorg: (complaint, circumstances) => [
    afdoeningOf(complaint, presentDraft(complaint)?.version ?? 0)?.sent?.at,
    askedAgainAt(complaint, 'nazorg', circumstances),
  ],
  'wacht-op-onderzoek': ({ closings }) => [closings.at(-1)?.at],
  afgesloten: ({ closings }) => [closings.at(-1)?.at],
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
