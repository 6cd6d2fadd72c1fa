import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { Waiting } from '../../complaint/delay.ts';

/** What the complaint waits for on that day; `undefined` once it went on, or the last day of waiting is past. */
export function presentWait({ waits = [] }: Complaint, today: IsoDate): Waiting | undefined {
  const last = waits.at(-1);
  if (last === undefined || last.ended || last.on > today) return undefined;
  return last.until === undefined || today <= last.until ? last : undefined;
}
