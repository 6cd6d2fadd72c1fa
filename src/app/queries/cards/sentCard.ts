import type { CardView } from '../../../contract/card.ts';
import type { Complaint } from '../../../domain/complaint/complaint.ts';
import type { NoticeKind } from '../../../domain/complaint/notice.ts';
import { pastRoles } from '../../../domain/steps/facts/pastRoles.ts';
import { mayOpen } from '../../../domain/steps/roles.ts';
import type { CardQuestion } from '../../question.ts';
import { circumstancesOf } from '../../usecases/circumstances.ts';
import type { Deps } from '../../usecases/deps.ts';
import { baseCard, type Card } from './card.ts';
import { digestNow } from './digestNow.ts';
import { doneOn } from './done.ts';
import { liveCard } from './noticeCard.ts';
import { own } from './own.ts';

/**
 * A card that was sent, as it stands now: live, a receipt of what was done, or moved. `undefined` for who
 * is not in its audience.
 *
 * @see experience.md §3
 */
export const sentCard =
  (deps: Deps) =>
  async (asked: CardQuestion): Promise<CardView | undefined> => {
    const { kind, kenmerk, person, language, justNow = false } = asked;
    const time = asked.time ?? (await deps.clock.businessTime());
    if (kind === 'dagstart') {
      const digest = digestNow(deps, { person, time }, asked.arrived);
      return digest && { ...digest, kenmerk, language };
    }
    // Which card is asked for comes from the press, and nothing in a press is trusted.
    if (!Object.hasOwn(own, kind)) return undefined;
    const complaint = await deps.register.read(kenmerk, { justNow });
    if (complaint === undefined) return undefined;
    const circumstances = circumstancesOf(deps, complaint.procedure, time);
    const card: Card = { kind, complaint, person, language, circumstances };
    const opening = mayOpen(complaint, person, circumstances);
    // Of the handling the employee complained about is shown nothing, also no receipt.
    if (opening === 'over-mij' && !toEmployee.has(kind)) return undefined;
    // Of all kinds this one alone holds for everybody who does not have it.
    if (kind === 'niet-meer-bij-jou' && !had(card)) return undefined;
    const live = liveCard(deps, card);
    if (live) return live;
    return opening === 'none' && !had(card) ? undefined : over(deps, card);
  };

const toEmployee: ReadonlySet<NoticeKind> = new Set([
  'over-jou',
  'over-jou-verdaagd',
  'over-jou-uitkomst',
]);

// Who recused himself sees that his card is over; of the complaint he learns nothing new by it.
const had = ({ complaint, person, circumstances }: Card): boolean =>
  pastRoles(complaint, person, circumstances).length > 0 ||
  complaint.involved.some((one) => one.person === person && one.by === person);

const over = (deps: Deps, card: Card): CardView => {
  const { date: _date, behandelaar: _behandelaar, ...base } = baseCard(deps, card);
  const recused = card.complaint.involved.find(({ person }) => person === card.person);
  const done = recused ? ownWord(deps, recused) : doneOn(deps, card);
  return { ...base, ...(done ? { done } : { moved: true }) };
};

// Nothing stands below that he may see: what he said himself is the end of it.
const ownWord = (
  { directory }: Pick<Deps, 'directory'>,
  { person, by, at }: Complaint['involved'][number],
): CardView['done'] =>
  person === by ? { step: 'zelf-betrokken', by: directory.find(by)?.name ?? '', at } : undefined;
