import type { Complaint } from '../../complaint/complaint.ts';
import type { CommitteeAdvice, Done, Phases } from '../../complaint/phases.ts';
import type { StepContext } from '../context.ts';

/** The same complaint with one thing more known of its phases. */
export const withPhases = (complaint: Complaint, change: Phases): Complaint => ({
  ...complaint,
  phases: { ...complaint.phases, ...change },
});

/** Today, by whoever takes the step. */
export const doneNow = ({ by, time }: Pick<StepContext, 'by' | 'time'>): Done => ({
  on: time.today,
  at: time.now,
  by,
});

/** Charged, and what came of it so far. */
export const isCommitteeCharged = ({ phases }: Complaint): boolean =>
  phases?.committee !== undefined;

/** What the committee advises: the last advice it gave. */
export const adviceOf = ({ phases }: Complaint): CommitteeAdvice | undefined =>
  phases?.committee?.advices?.at(-1);

/** It lies with the committee: charged, and no advice yet. */
export const isWithCommittee = (complaint: Complaint): boolean =>
  isCommitteeCharged(complaint) && adviceOf(complaint) === undefined;

/** Came in by word of mouth and was not written down yet. */
export const isOnlyOral = ({ registration: { channel }, phases }: Complaint): boolean =>
  (channel === 'telefoon' || channel === 'mondeling') && phases?.transcription === undefined;

/** Mediation was tried, or could not be. */
export const mediationOver = ({ phases }: Complaint): boolean =>
  (phases?.mediations ?? []).length > 0 || phases?.noMediation !== undefined;
