import type { Actor } from './cast.ts';
import { placeByShare, within, type Draw } from './draw.ts';
import { weekdayOf } from './days.ts';
import type { Model } from './model.ts';
import type { IsoDate } from '../../src/domain/calendar/isoDate.ts';

/** Working days on which somebody is away, as places in the year; both inclusive. */
export interface Away {
  readonly person: string;
  readonly from: number;
  readonly to: number;
  /** Place of the day on which the app is told; absent when nobody tells it. */
  readonly toldOn?: number;
}

const knownAhead = 5;
const week = 5;

/** When everybody is on holiday or ill, before anything else of the year is known. */
export function absencesOf(
  people: readonly Actor[],
  days: readonly IsoDate[],
  { model: { absence }, draw }: { readonly model: Model; readonly draw: Draw },
): readonly Away[] {
  const year = days.filter((day) => day.startsWith(days[0]?.slice(0, 4) ?? '')).length;
  const firstIn = (month: string): number => days.findIndex((day) => day.slice(5, 7) === month);
  return people.flatMap(({ oid: person, alias }) => {
    const chance = draw('away', alias);
    const holiday = (from: number, length: number): Away => ({
      person,
      from,
      to: from + length - 1,
      ...(chance.happens(absence.holidayTold) && { toldOn: Math.max(0, from - knownAhead) }),
    });
    const summer = firstIn('07') + chance.below(30);
    const other = Array.from({ length: absence.otherWeeks }, () => chance.below(year - week));
    const single = Array.from({ length: absence.singleDays }, () => chance.below(year));
    const spells = Math.floor(absence.sickSpellsPerYear + chance.next());
    return [
      holiday(summer, absence.summerWeeks * week),
      ...other.map((from) => holiday(from, week)),
      ...single.map((day) => ({ person, from: day, to: day })),
      ...Array.from({ length: spells }, (): Away => {
        const from = chance.below(year);
        const shares = absence.sickWorkingDays.map(([share]) => share);
        const [, least, most] = absence.sickWorkingDays[placeByShare(chance, shares)] ?? [0, 1, 1];
        const to = from + within(chance, [least, most]) - 1;
        const told = chance.happens(absence.sicknessTold);
        return { person, from, to, ...(told && { toldOn: from }) };
      }),
    ];
  });
}

/** Whether somebody is there on that working day. */
export type IsThere = (person: string, place: number) => boolean;

export function presenceOf(
  people: readonly Actor[],
  away: readonly Away[],
  {
    days,
    model,
    draw,
  }: { readonly days: readonly IsoDate[]; readonly model: Model; readonly draw: Draw },
): IsThere {
  const freeDay = new Map(
    people.map(({ oid, alias }) => {
      const chance = draw('free day', alias);
      return [oid, chance.happens(model.absence.freeDayEachWeek) ? chance.below(week) : -1];
    }),
  );
  const gone = new Set(
    away.flatMap(({ person, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, nth) => `${person} ${from + nth}`),
    ),
  );
  return (person, place) => {
    const day = days[place];
    if (day === undefined || gone.has(`${person} ${place}`)) return false;
    return weekdayOf(day) !== freeDay.get(person);
  };
}
