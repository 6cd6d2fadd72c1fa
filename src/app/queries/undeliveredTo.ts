import type { UndeliveredView } from '../../contract/pageViews.ts';
import type { NoticeKind } from '../../domain/complaint/notice.ts';
import { holds } from '../../domain/organisation/holders.ts';
import { present } from '../../domain/shared/present.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { Actor, BusinessTime } from '../command.ts';
import type { Undelivered } from '../ports/delivery.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { liveCard } from './cards/noticeCard.ts';

/** No list names the employee complained about: whom it was for stands in the dossier. */
const toEmployee: ReadonlySet<NoticeKind> = new Set([
  'over-jou',
  'over-jou-verdaagd',
  'over-jou-uitkomst',
]);

/**
 * Messages that reached nobody, for whoever coordinates: whom to phone, about which complaint and since when. Of complaints that he
 * may not open nothing is told, and what asks nothing more of anybody is over.
 *
 * @see experience.md §3 (somebody without account, app or answer)
 */
export async function undeliveredTo(
  deps: Deps,
  { id }: Actor,
  time: BusinessTime,
): Promise<readonly UndeliveredView[]> {
  const { organisation } = circumstancesOf(deps, deps.procedures.standard, time);
  const coordinates =
    holds(id, 'klachtencoordinator', organisation) ||
    holds(id, 'plv-klachtencoordinator', organisation);
  if (!coordinates) return [];
  const all = await deps.delivery.undelivered();
  const views = all
    .filter((one) => stillAsks(deps, one, { id, time }))
    .map((one) => viewOf(deps, one));
  // One call, whatever was told of the same complaint that day.
  return [...new Map(views.map((one) => [JSON.stringify(one), one])).values()];
}

const stillAsks = (
  deps: Deps,
  { kind, to, kenmerk, since }: Undelivered,
  { id, time }: Pick<Actor, 'id'> & { readonly time: BusinessTime },
): boolean => {
  // The message of a day is made anew on the next one.
  if (kenmerk === undefined) return since === time.today;
  const complaint = deps.register.find(kenmerk);
  if (complaint === undefined) return false;
  const circumstances = circumstancesOf(deps, complaint.procedure, time);
  if (mayOpen(complaint, id, circumstances) !== 'dossier') return false;
  const card = { kind, complaint, person: to, language: 'nl', circumstances } as const;
  return liveCard(deps, card) !== undefined;
};

const viewOf = ({ directory }: Deps, { kind, to, kenmerk, since }: Undelivered): UndeliveredView =>
  present({ name: toEmployee.has(kind) ? undefined : directory.find(to)?.name, kenmerk, since });
