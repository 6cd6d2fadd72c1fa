import type { Session } from '../session.ts';
import type { Hearing } from './openHearings.ts';

/** Hearings to choose from: when, and with whom. */
export const hearingOptions = (
  { common }: Session,
  hearings: readonly Hearing[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    hearings.map(({ id, plannedFor, time, sides }) => [
      id,
      `${common.dates.day(plannedFor)} ${common.dates.clock(time)} · ${sides.map((side) => common.sides[side]).join(', ')}`,
    ]),
  );
