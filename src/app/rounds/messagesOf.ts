import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { present } from '../../domain/shared/present.ts';
import type { Nudge } from '../ports/delivery.ts';

/** More cards than this at one moment are one card with a line each. */
const mostAtOnce = 3;

/** Key of the one message a person gets on a day, unless something is due that day. */
export const dayKey = (person: PersonId, today: IsoDate): string => `dagstart/${person}/${today}`;

/**
 * What goes into the chats of what is to be told: what is due today as a card of its own where nothing else is told at
 * that moment, everything else in the one message of each person's day. That is the card itself where there is one, and otherwise a digest
 * with a line each. Whoever has had his message hears the rest tomorrow. Who gets a
 * digest in any case has there what is due today, unless that digest is out already.
 *
 * What decisions owe and was kept to be told together is told in the message of the day where that goes at this moment,
 * and otherwise in a message of its own: the card itself where there is one.
 *
 * What asks nothing goes last, by his card.
 * What is most urgent stands first, and what is due today before everything else.
 *
 * @param untold - nudges that nobody was told yet.
 * @param mornings - who gets a digest today in any case.
 * @see experience.md §3
 */
export function messagesOf(
  untold: readonly Nudge[],
  mornings: ReadonlySet<PersonId>,
  today: IsoDate,
): readonly Nudge[] {
  const by = new Map<PersonId, Nudge[]>([...mornings].map((person) => [person, []]));
  for (const nudge of withoutOldNews(untold).filter((one) => !one.onCard))
    by.set(nudge.to, [...(by.get(nudge.to) ?? []), nudge]);
  const each = [...by].map(([to, all]) => {
    const his = all.filter(({ keptUntil }) => keptUntil === undefined);
    const kept = all.filter(({ keptUntil }) => keptUntil !== undefined);
    const alone = !mornings.has(to) && standAlone(his, today) ? his : [];
    const together = alone.length > 0 ? [] : his;
    const day = ofTheDay(to, together, { digest: mornings.has(to), today, kept });
    const apart = day.length > 0 ? [] : arrivedTogether(to, kept);
    return { alone: [...alone, ...apart], day };
  });
  return [
    ...each.flatMap(({ alone }) => alone).toSorted(urgentFirst),
    ...each.flatMap(({ day }) => day).toSorted(urgentFirst),
    ...onCards(untold, today),
  ];
}

// What is asked in somebody's place waits for nothing, and yet two of those are one message, unless their day is today.
const standAlone = (his: readonly Nudge[], today: IsoDate): boolean =>
  his.length <= mostAtOnce &&
  his.every(({ pressing }) => pressing) &&
  (his.length === 1 || his.every(({ by = today }) => by <= today));

/**
 * That somebody else decides in the place of who is away goes at once where he is asked only now. Where the decision asked
 * him, because the other one was away already, nothing changed today: it stands in the message of the next morning.
 */
const withoutOldNews = (untold: readonly Nudge[]): readonly Nudge[] =>
  untold.map((nudge) =>
    nudge.why === 'ander-akkoord' &&
    !untold.some(({ kenmerk, unlessSince }) => kenmerk === nudge.kenmerk && unlessSince)
      ? { ...nudge, pressing: false }
      : nudge,
  );

// A message about the same complaint shows it as well.
const onCards = (untold: readonly Nudge[], today: IsoDate): readonly Nudge[] =>
  untold
    .filter(
      (nudge) =>
        nudge.onCard === true &&
        !untold.some(
          ({ onCard, to, kenmerk }) => !onCard && to === nudge.to && kenmerk === nudge.kenmerk,
        ),
    )
    .map((nudge) => ({ ...nudge, otherwise: dayKey(nudge.to, today) }));

const urgentFirst = (one: Nudge, other: Nudge): number =>
  byOf(one) < byOf(other) ? -1 : byOf(one) > byOf(other) ? 1 : 0;

/** A digest is as urgent as the most urgent of what it tells. */
const byOf = ({ by, tells = [] }: Nudge): string =>
  [by, ...tells.map((one) => one.by)].reduce<string>(
    (first, one) => (one !== undefined && one < first ? one : first),
    '9999',
  );

const ofTheDay = (
  to: PersonId,
  tells: readonly Nudge[],
  {
    digest,
    today,
    kept,
  }: { readonly digest: boolean; readonly today: IsoDate; readonly kept: readonly Nudge[] },
): readonly Nudge[] => {
  const [first, ...more] = tells;
  const key = dayKey(to, today);
  const isList = digest || more.length > 0 || (first !== undefined && kept.length > 0);
  if (isList) {
    const afterwards = arrivedTogether(to, kept);
    return [
      present({
        ...({ key, kind: 'dagstart', to, tells: [...tells, ...kept] } as const),
        afterwards: afterwards.length > 0 ? afterwards : undefined,
      }),
    ];
  }
  return first === undefined ? [] : [{ ...first, key, tells }];
};

/** One card for what arrived in the same half hour; its key holds the moment until which the first of it was kept. */
const arrivedTogether = (to: PersonId, kept: readonly Nudge[]): readonly Nudge[] => {
  const [since] = kept.flatMap(({ keptUntil }) => keptUntil ?? []).toSorted();
  // Two letters of one complaint are still one card of it.
  return new Set(kept.map(({ kenmerk }) => kenmerk)).size < 2
    ? kept
    : [{ key: `samen/${to}/${since}`, kind: 'dagstart', to, arrived: true, tells: kept }];
};
