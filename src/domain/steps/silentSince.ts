import { addDays, type IsoDate } from '../calendar/isoDate.ts';
import { dateIn } from '../calendar/zone.ts';
import type { Assignment } from '../complaint/assignment.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { askedAt } from './askedOn.ts';
import type { Circumstances } from './context.ts';
import { openRound } from './facts/accounts.ts';
import { actedAt } from './facts/actedAt.ts';
import { behandelaarOf, presentAssignment } from './facts/assignment.ts';
import { openHearings } from './facts/hearings.ts';
import { presentWait } from './facts/waiting.ts';
import { stageOf } from './stage.ts';

/**
 * Since when who handles it, or was asked to, did nothing himself while nobody else kept it waiting; `undefined` while
 * somebody does. A call to ask how far it is changes nothing of that.
 */
export function silentSince(
  complaint: Complaint,
  circumstances: Circumstances,
): IsoDate | undefined {
  const { time, profile } = circumstances;
  const assignment = presentAssignment(complaint);
  const stage = stageOf(complaint);
  if (stage === 'toegewezen') return assignment && askedSince(assignment, circumstances);
  const behandelaar = behandelaarOf(complaint);
  if (stage !== 'in-behandeling' || behandelaar === undefined) return undefined;
  if (presentWait(complaint, time.today) || openRound(complaint)) return undefined;
  const hearings = openHearings(complaint).map(({ plannedFor }) => plannedFor);
  if (hearings.some((on) => on >= time.today)) return undefined;
  // A hearing that was held, and a draft that came back, are his turn only since then.
  const since = [
    assignment?.accepted?.at,
    actedAt(complaint, behandelaar),
    askedAt(complaint, circumstances),
  ]
    .filter((at) => at !== undefined)
    .map((at) => dateIn(profile.zone, at));
  return [...since, ...hearings].toSorted().at(-1);
}

/** Who was chosen while he was away can answer only once he is back. */
const askedSince = (
  { to, on }: Assignment,
  { organisation: { absences, today } }: Circumstances,
): IsoDate | undefined => {
  const away = absences.filter(({ person, from }) => person === to && from < on);
  const last = away
    .filter((one) => one.to === undefined || one.to >= on)
    .map((one) => one.to ?? today)
    .toSorted()
    .at(-1);
  if (last === undefined) return on;
  return last >= today ? undefined : addDays(last, 1);
};
