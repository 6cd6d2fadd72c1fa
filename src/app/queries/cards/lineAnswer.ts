import type { CardView, DigestLine } from '../../../contract/card.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../../../domain/complaint/notice.ts';
import type { Ask } from '../../../domain/steps/codes.ts';
import { asksOfStuck } from '../../../domain/steps/askOfStuck.ts';
import type { BusinessTime } from '../../command.ts';
import { perProcedure } from '../../usecases/circumstances.ts';
import type { Deps } from '../../usecases/deps.ts';
import { isHisTurn, rowFor, type Row } from '../workItem.ts';
import { baseCard, buttonsOf } from './card.ts';
import { otherBehandelaars } from './escalation.ts';
import { liveCard } from './noticeCard.ts';

/** The card that asks this of him; every other ask has the one of a term that comes near. */
const cardOf: Readonly<Partial<Record<Ask, NoticeKind>>> = {
  'bel-eerst': 'bel-eerst',
  'bel-opnieuw': 'bel-eerst',
  'kies-behandelaar': 'bel-eerst',
  'wacht-op-acceptatie': 'wil-jij-behandelen',
  'bespreek-met-team': 'bespreken',
  'lees-mee': 'lees-mee',
  'lees-en-beslis': 'lees-en-beslis',
  'verstuur-brief': 'brief-versturen',
  'vraag-tevredenheid': 'nazorg',
  'sluit-af': 'nazorg',
  'kies-beslisser': 'kies-beslisser',
  'bespreek-na': 'nabespreken',
  'kies-ander': 'termijn-escalatie',
  'verleng-termijn': 'termijn-escalatie',
};

/** So many lines have a button of their own: with the way in at most six actions stand on a card. */
const ANSWERS = 5;

/** The same lines, the first of them with the card of which they take their button. */
export function withAnswers(
  deps: Deps,
  { person, time }: { readonly person: PersonId; readonly time: BusinessTime },
  lines: readonly DigestLine[],
): readonly DigestLine[] {
  const wanted = new Set(lines.slice(0, ANSWERS).map(({ kenmerk }) => kenmerk));
  const circumstancesFor = perProcedure(deps, time);
  const rows = new Map<string, Row>(
    deps.register
      .active()
      .filter(({ kenmerk }) => wanted.has(kenmerk))
      .map((complaint) => [
        complaint.kenmerk,
        rowFor(deps, { complaint, person }, circumstancesFor(complaint.procedure)),
      ]),
  );
  return lines.map((line) => {
    const row = rows.get(line.kenmerk);
    const answer = row && lineAnswer(deps, row, line.kind);
    return answer === undefined ? line : { ...line, answer };
  });
}

/**
 * The card of a line of the digest, for its one most useful answer; `undefined` where there is nothing to press.
 *
 * @param kind - of what he is reminded of, where it is not his turn.
 * @see experience.md §3
 */
function lineAnswer(
  deps: Deps,
  row: Row,
  kind: NoticeKind | undefined,
): Omit<CardView, 'lines'> | undefined {
  const { complaint, person, circumstances, asking } = row;
  // A line that says why he is told has the answer to that.
  const kinds =
    kind === undefined && isHisTurn(row) ? [cardOf[asking.ask], 'termijn-nadert' as const] : [kind];
  for (const one of kinds) {
    const card = one && { kind: one, complaint, person, language: 'nl' as const, circumstances };
    const view = card && liveCard(deps, card);
    if (view !== undefined && view.buttons.length > 0) return view;
  }
  return isHisTurn(row) ? ofStuck(deps, row) : undefined;
}

// Nothing is told of it today, and it is asked all the same: after a call, or where somebody else was asked just now.
const ofStuck = (
  deps: Deps,
  { complaint, person, circumstances, asking: { ask, primary } }: Row,
): CardView | undefined => {
  if (!asksOfStuck.has(ask)) return undefined;
  const about = { complaint, person, circumstances };
  const card = { kind: 'termijn-escalatie', language: 'nl', ...about } as const;
  return {
    ...baseCard(deps, card),
    ...(primary === 'toewijzen' && { proposal: otherBehandelaars(deps, card) }),
    buttons: buttonsOf(card, [primary]),
  };
};
