import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';

/** What happened, as far as terms run from it; every date shown to anyone is derived from this. */
export interface TermFacts {
  /** Day the complaint reached the body; day zero of every term. */
  readonly received: IsoDate;
  readonly receivedByCoordinator?: IsoDate;
  /** In the order in which they were granted. */
  readonly verdagingen: readonly { readonly on: IsoDate; readonly weeks: number }[];
  /** Last day agreed in writing, the latest where there are several (Awb 9:11 lid 3); never rolled. */
  readonly agreed?: { readonly on: IsoDate; readonly until: IsoDate };
  /** A committee or adviser is charged (Awb 9:13 ff.); the longer base term holds. */
  readonly adviser?: boolean;
  /** Day on which the findings were sent; or, without these, on which the handling ended otherwise. */
  readonly ended?: { readonly by: 'kennisgeving' | 'einde'; readonly on: IsoDate };
  /** Day on which the handling was found not to be neutral (F24). */
  readonly notNeutral?: IsoDate;
}

/** The facts of a complaint from which its terms run. */
export function termFactsOf(complaint: Complaint): TermFacts {
  const { received, receivedByCoordinator } = complaint.registration;
  const ended = endOf(complaint);
  return {
    received,
    ...(receivedByCoordinator && { receivedByCoordinator }),
    verdagingen: complaint.verdagingen.map(({ on, weeks }) => ({ on, weeks })),
    ...(ended && { ended }),
  };
}

// What was sent or closed before a reopening no longer ends anything.
const endOf = ({ letters, closings, reopenings }: Complaint): TermFacts['ended'] => {
  const since = reopenings.at(-1)?.at ?? '';
  const sent = letters.findLast(
    ({ kind, sent }) => kind === 'afdoening' && sent && sent.at > since,
  )?.sent;
  if (sent) return { by: 'kennisgeving', on: sent.on };
  const closed = closings.findLast(({ at }) => at > since);
  return closed && { by: 'einde', on: closed.on };
};
