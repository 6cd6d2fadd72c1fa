import type { Nudge } from '../../app/ports/delivery.ts';
import type { NoticeRow } from './noticeRow.ts';

/** Facts keep their moment, rows of `Berichten` its second. */
const roundedMs = 1_000;

/**
 * Whether this person got another card of the same kind about the same complaint since the moment the nudge
 * names, or is about to: then the nudge says nothing new.
 */
export function wasToldSince(
  { key, kind, to, unlessSince }: Nudge,
  rows: readonly NoticeRow[],
): boolean {
  if (unlessSince === undefined) return false;
  const since = Date.parse(unlessSince) - roundedMs;
  return rows.some(
    (row) =>
      row.key !== key &&
      row.notice.to === to &&
      row.notice.kind === kind &&
      row.status !== 'vervallen' &&
      Date.parse(row.dueOn) >= since,
  );
}
