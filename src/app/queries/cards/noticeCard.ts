import type { CardView } from '../../../contract/card.ts';
import type { Kenmerk } from '../../../domain/complaint/kenmerk.ts';
import { behandelaarOf } from '../../../domain/steps/facts/assignment.ts';
import type { BusinessTime } from '../../command.ts';
import type { NoticeToRender } from '../../ports/messenger.ts';
import { circumstancesOf } from '../../usecases/circumstances.ts';
import type { Deps } from '../../usecases/deps.ts';
import { baseCard, type Card } from './card.ts';
import { digestWith } from './digestCard.ts';
import { own } from './own.ts';

/** A card that still asks or tells something; `undefined` when it holds no longer. */
export function liveCard(deps: Deps, card: Card): CardView | undefined {
  const now = livesOnAs(card);
  if (now.kind === 'dagstart') return undefined;
  const added = own[now.kind](deps, now);
  if (added === undefined) return undefined;
  const { date, ...base } = baseCard(deps, now);
  // Of whom nothing is asked has no part in the day by which somebody else is.
  return added.ask === 'niets' || date === undefined
    ? { ...base, ...added }
    : { ...base, date, ...added };
}

// Who said that he takes it has his answer where he pressed: that card is the living one from then on.
const livesOnAs = (card: Card): Card =>
  card.kind === 'wil-jij-behandelen' && behandelaarOf(card.complaint) === card.person
    ? { ...card, kind: 'wat-nu' }
    : card;

/**
 * A notice worked out from the fresh row just before it is sent; what no longer holds lapses.
 *
 * @see protocol.md §3
 */
export const noticeCard =
  (deps: Deps) =>
  async (
    { notice, kenmerk, arrived, onlyArrived }: NoticeToRender,
    time: BusinessTime,
  ): Promise<CardView | undefined> => {
    if (notice.kind === 'dagstart') {
      // Of what arrived nobody knows any more which it was: each goes by itself.
      if (onlyArrived && arrived === undefined) return undefined;
      const among = { arrived: arrived ?? [], only: onlyArrived ?? false };
      return digestWith(deps, { person: notice.to, time }, among);
    }
    const complaint =
      kenmerk === undefined
        ? undefined
        : await deps.register.read(kenmerk as Kenmerk, { justNow: true });
    if (complaint === undefined) return undefined;
    const circumstances = circumstancesOf(deps, complaint.procedure, time);
    // A chat is in the language of the organisation until somebody presses a button in his own.
    return liveCard(deps, {
      kind: notice.kind,
      complaint,
      person: notice.to,
      language: 'nl',
      circumstances,
    });
  };
