import { z } from 'zod';
import type { NoticeToRender } from '../../app/ports/messenger.ts';
import type { OwedNotice } from '../../domain/complaint/notice.ts';
import type { FieldsOf } from '../lists/listTable.ts';
import type { ListItem } from '../readmodel/listItem.ts';

/** `open → bezig → verzonden | vervallen | niet-bereikt` (protocol.md §3). */
export type NoticeStatus = 'open' | 'bezig' | 'verzonden' | 'vervallen' | 'niet-bereikt';

/** One row of `Berichten`. */
export interface NoticeRow {
  readonly item: ListItem;
  readonly key: string;
  readonly status: NoticeStatus;
  readonly notice: OwedNotice;
  /** Business time before which it is not sent. */
  readonly dueOn: string;
  readonly kenmerk?: string;
  readonly command: string;
  /** Token of the attempt that holds it, and until when in real time. */
  readonly lease?: string;
  readonly leaseUntil?: string;
  /** Raised before each attempt. */
  readonly poging: number;
  /** Recorded: from then on everything is an update. */
  readonly activityId?: string;
  /** `Volgnummer` the card was last made from. */
  readonly shown: number;
}

/**
 * `VolgnummerGetoond` of what nothing updates any more: a card that points to a newer one below it, or a
 * nudge that was told in another message and has none of its own.
 */
export const moved = -1;

/** `ActiviteitSleutel` of a notice that went by e-mail: there is no card to bring up to date. */
export const byMail = 'e-mail';

const rowShape = z.object({
  NoticeKey: z.string(),
  Status: z.enum(['open', 'bezig', 'verzonden', 'vervallen', 'niet-bereikt']),
  DueOn: z.string(),
  Kenmerk: z.string().optional(),
  PersoonOid: z.string(),
  Soort: z.string(),
  Opdracht: z.string().default(''),
  Lease: z.string().optional(),
  LeaseTot: z.string().optional(),
  Poging: z.number().default(0),
  ActiviteitSleutel: z.string().optional(),
  VolgnummerGetoond: z.number().default(0),
});

/** Reads one row; undefined when it is none of ours. */
export function readNotice(item: ListItem): NoticeRow | undefined {
  const row = rowShape.safeParse(item.fields).data;
  if (!row) return undefined;
  return {
    item,
    key: row.NoticeKey,
    status: row.Status,
    notice: { kind: row.Soort, to: row.PersoonOid } as OwedNotice,
    dueOn: row.DueOn,
    command: row.Opdracht,
    poging: row.Poging,
    shown: row.VolgnummerGetoond,
    ...(row.Kenmerk === undefined ? {} : { kenmerk: row.Kenmerk }),
    ...(row.Lease === undefined ? {} : { lease: row.Lease }),
    ...(row.LeaseTot === undefined ? {} : { leaseUntil: row.LeaseTot }),
    ...(row.ActiviteitSleutel === undefined ? {} : { activityId: row.ActiviteitSleutel }),
  };
}

export type NoticeFields = FieldsOf<'Berichten'>;

/** What is asked of the renderer. */
export const toRender = ({ key, notice, kenmerk }: NoticeRow): NoticeToRender => ({
  notice,
  ...(key.startsWith('samen/') && { onlyArrived: true as const }),
  ...(kenmerk === undefined ? {} : { kenmerk }),
});
