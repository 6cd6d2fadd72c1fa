import type { BusinessTime } from '../../app/command.ts';
import type { Nudge } from '../../app/ports/delivery.ts';
import type { NoticeKind } from '../../domain/complaint/notice.ts';
import { toldCopy } from './copy.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { moved } from './noticeRow.ts';
import { post } from './post.ts';
import { sentCards } from './refresh.ts';
import { updateCard } from './updateCard.ts';

/** Cards that say what the complaint asks now, whatever they were sent for. */
const living: ReadonlySet<NoticeKind> = new Set(['wil-jij-behandelen', 'wat-nu', 'termijn-nadert']);

/**
 * Tells it on the living card that this person has of the complaint: brought up to date, and kept as told.
 *
 * @returns false where he has none; then it needs a message.
 * @see experience.md §3 (updates tell what changed; they never ask)
 */
export async function tellOnCard(
  deps: DeliveryDeps,
  nudge: Nudge,
  time: BusinessTime,
): Promise<boolean> {
  if (nudge.kenmerk === undefined) return false;
  const cards = await sentCards(deps, nudge.kenmerk);
  const newest = cards.findLast(({ notice }) => notice.to === nudge.to);
  if (newest === undefined || newest.shown === moved || !living.has(newest.notice.kind))
    return false;
  await updateCard(deps, newest, { time });
  await post(deps, [toldCopy(nudge, time)]);
  return true;
}
