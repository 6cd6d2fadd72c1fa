import { differenceInDays, isoDate, type Instant, type IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { presentAssignment } from '../steps/facts/assignment.ts';

/** What most of the days of a complaint went to. */
export type HeldUp = 'oppakken' | 'horen' | 'oordeel' | 'akkoord' | 'oplossing' | 'wachten';

/**
 * What most days went to between receipt and end: until somebody took it up, until who had to be heard was heard,
 * until the verdict was written, and until it was read, approved and sent; or waiting for something. It follows from
 * the facts: nobody is asked why he was late.
 *
 * @see requirement O65; issue 6 (lateness reasons)
 */
export function heldUpBy(complaint: Complaint, ended: IsoDate): HeldUp {
  let from = complaint.registration.received;
  const spent: (readonly [HeldUp, number])[] = [['wachten', daysWaited(complaint, ended)]];
  for (const [what, on] of milestones(complaint, ended)) {
    const until = on < ended ? on : ended;
    spent.push([what, differenceInDays(from, until)]);
    if (until > from) from = until;
  }
  return spent.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** What was reached and on which day, in the order of the procedure; the last is the end. */
const milestones = (
  complaint: Complaint,
  ended: IsoDate,
): readonly (readonly [HeldUp, IsoDate])[] => {
  const { hearings, verdict } = complaint;
  const taken = presentAssignment(complaint)?.accepted?.on;
  const heard = hearings
    .flatMap(({ held }) => held?.on ?? [])
    .sort()
    .at(-1);
  const written = verdict.drafts.find(({ submitted }) => submitted)?.submitted?.at;
  return [
    ...(taken ? [['oppakken', taken] as const] : []),
    ...(heard ? [['horen', heard] as const] : []),
    ...(written ? [['oordeel', dayOf(written)] as const] : []),
    [written ? 'akkoord' : 'oplossing', ended],
  ];
};

const daysWaited = ({ waits = [] }: Complaint, ended: IsoDate): number =>
  waits.reduce((days, { on, until, ended: resumed }) => {
    const last = resumed?.on ?? until ?? ended;
    return days + Math.max(0, differenceInDays(on, last < ended ? last : ended));
  }, 0);

// Beside weeks it does not matter on which side of midnight it was.
const dayOf = (at: Instant): IsoDate => isoDate(at.slice(0, 10));
