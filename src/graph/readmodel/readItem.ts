import { readComplaintRow } from '../register/complaintRow.ts';
import type { Seal } from '../register/seal.ts';
import { touchOf } from '../register/touch.ts';
import { withoutTexts } from '../register/withoutTexts.ts';
import type { IntegrityAlarm } from '../register/storeDeps.ts';
import type { ListItem } from './listItem.ts';
import { keptRow, type Brief } from './modelRow.ts';
import type { KeptRow } from './rowCache.ts';

export interface ReadDeps {
  readonly seal: Seal;
  /** Id of our own application. */
  readonly appId: string;
  readonly integrityAlarm: (alarm: IntegrityAlarm) => void;
}

/** What a row of the list turned out to be. */
export interface ItemRead {
  readonly item: ListItem;
  readonly kenmerk?: string;
  readonly volgnummer?: number;
  readonly sealed?: boolean;
  /** Absent for a row that is damaged: it is in no list. */
  readonly kept?: KeptRow;
  /** What of it memory holds, where that is known already. */
  readonly brief?: Brief;
}

/**
 * Reads a row as the model keeps it; what a hand outside the app did to it raises an alarm.
 *
 * @param highest - `Volgnummer` seen in this row before.
 */
export function readItem(item: ListItem, deps: ReadDeps, highest: number): ItemRead {
  const row = readComplaintRow(item, deps);
  const { kenmerk } = row;
  const known = kenmerk !== undefined && { kenmerk };
  const alarm = (code: IntegrityAlarm['code']): void => {
    deps.integrityAlarm({ code, ...known, where: item.id, ...touchOf(item, deps.appId) });
  };
  if ('damaged' in row) {
    alarm('row-damaged');
    return { item, ...known };
  }
  const { sealed, touch, volgnummer } = row;
  const fell = volgnummer < highest;
  if (!sealed) alarm('row-changed');
  if (fell) alarm('volgnummer-fell');
  if (touch && sealed && !fell) alarm('row-touched');
  const complaint = withoutTexts(row);
  if (!complaint) alarm('row-damaged');
  return {
    item,
    ...known,
    volgnummer,
    sealed,
    ...(complaint && { kept: keptRow(row, complaint) }),
  };
}
