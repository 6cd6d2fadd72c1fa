import type { IsoDate } from '../../src/domain/calendar/isoDate.ts';
import type { Actor } from './cast.ts';
import { hoursADay, weekdayOf } from './days.ts';
import { byShare, placeByShare, tempo, type Draw } from './draw.ts';
import type { Model } from './model.ts';

export type Route = 'informeel' | 'formeel' | 'niet-in-behandeling';

/** What will be true of a complaint, whoever handles it and however fast. */
export interface Fate {
  readonly nth: number;
  /** Place of the working day, and hour of it, on which it is registered. */
  readonly day: number;
  readonly hour: number;
  /** Working days before that on which it was received. */
  readonly lag: number;
  readonly route: Route;
  readonly byBehandelaar: boolean;
  readonly talks: number;
  readonly about: string;
  /** Whom it is about, or of whose team. */
  readonly accused: Actor;
  readonly channel: string;
  readonly category: string;
  /** How willingly people work on it. */
  readonly tempo: number;
}

interface Around {
  readonly model: Model;
  readonly draw: Draw;
  readonly people: readonly Actor[];
  readonly days: readonly IsoDate[];
}

/** Every complaint of the year, in the order of arrival. */
export function arrivalsOf(around: Around): readonly Fate[] {
  const { model, days } = around;
  const { weekday, month } = model.arrivals;
  const weights = days.map((day) =>
    day.startsWith(String(model.year))
      ? (weekday[weekdayOf(day)] ?? 0) * (month[Number(day.slice(5, 7)) - 1] ?? 0)
      : 0,
  );
  return Array.from({ length: model.complaints }, (_, nth) =>
    fateOf(nth, weights, around),
  ).toSorted((one, other) => one.day - other.day || one.hour - other.hour || one.nth - other.nth);
}

function fateOf(nth: number, weights: readonly number[], { model, draw, people }: Around): Fate {
  const chance = draw('complaint', nth);
  const { niet, informeel, formeel } = {
    niet: model.route['niet-in-behandeling'] ?? 0,
    informeel: model.route['informeel'] ?? 0,
    formeel: model.route['formeel'] ?? 0,
  };
  const about = byShare(chance, model.about);
  const role = about === 'teamleider' ? 'teamleider' : 'medewerker';
  return {
    nth,
    about,
    day: placeByShare(chance, weights),
    hour: chance.below(hoursADay),
    lag: placeByShare(chance, model.arrivals.registeredAfterWorkingDays),
    route: byShare(chance, { 'niet-in-behandeling': niet, informeel, formeel }) as Route,
    byBehandelaar: chance.happens(model.route.informalByBehandelaar),
    talks: 1 + placeByShare(chance, model.turns.talksBeforeSolved),
    accused: chance.pick(people.filter((one) => one.role === role)),
    channel: byShare(chance, model.channel),
    category: byShare(chance, model.category),
    tempo: tempo(chance, model.spontaneous.spreadOverComplaints),
  };
}
