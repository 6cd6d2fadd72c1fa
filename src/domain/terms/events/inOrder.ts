import type { Happening, TermEvent } from './event.ts';
import type { EventRemark } from './remark.ts';

/** An event with its place in the list that came in. */
export interface Placed<Event extends TermEvent = TermEvent> {
  readonly event: Event;
  readonly place: number;
}

/** Events in the order in which they are judged, and what of the corrections is to be said. */
export interface InOrder {
  readonly happenings: readonly Placed<Happening>[];
  /** By place: taken back, or a correction that names nothing. */
  readonly struck: ReadonlyMap<number, EventRemark>;
}

/**
 * Takes back what was corrected and puts the rest in order of date, so that it does not matter when something was entered.
 * On one day a committee comes first, then verdaging, then further delay, then the rest as it stands in the list;
 * what stands behind a reopening of that day comes after it.
 */
export function inOrder(events: readonly TermEvent[]): InOrder {
  const struck = struckOf(events);
  const happenings = events
    .map((event, place) => ({ event, place }))
    .filter((placed): placed is Placed<Happening> => placed.event.kind !== 'vervallen')
    .filter(({ place }) => !struck.has(place));
  return { happenings: happenings.sort(byDay(reopeningsIn(happenings))), struck };
}

// From the last to the first, so that a correction may itself be taken back.
const struckOf = (events: readonly TermEvent[]): ReadonlyMap<number, EventRemark> => {
  const struck = new Map<number, EventRemark>();
  for (const [place, correction] of [...events.entries()].reverse()) {
    if (correction.kind !== 'vervallen' || struck.has(place)) continue;
    const { event } = correction;
    if (event in events && event < place) {
      struck.set(event, { code: 'vervallen', params: { event: place } });
    } else struck.set(place, { code: 'geen-eerdere-gebeurtenis', params: { event } });
  }
  return struck;
};

// Places in the list at which something was opened again, by day.
const reopeningsIn = (
  happenings: readonly Placed<Happening>[],
): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const { event, place } of happenings) {
    if (event.kind !== 'heropend') continue;
    places.set(event.on, [...(places.get(event.on) ?? []), place]);
  }
  return places;
};

const byDay =
  (reopenings: ReadonlyMap<string, readonly number[]>) =>
  (one: Placed<Happening>, other: Placed<Happening>): number => {
    if (one.event.on !== other.event.on) return one.event.on < other.event.on ? -1 : 1;
    const ofDay = reopenings.get(one.event.on) ?? [];
    const before = ({ place }: Placed<Happening>): number =>
      ofDay.filter((at) => at < place).length;
    return (
      before(one) - before(other) ||
      rankOf(one.event) - rankOf(other.event) ||
      one.place - other.place
    );
  };

const rankOf = ({ kind }: Happening): number => {
  const rank = ['commissie', 'verdaging', 'verder-uitstel'].indexOf(kind);
  return rank < 0 ? 3 : rank;
};
