import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import type { Asking } from '../../src/domain/steps/asking.ts';
import { asksOfStuck } from '../../src/domain/steps/askOfStuck.ts';
import type { IsoDate } from '../../src/domain/calendar/isoDate.ts';
import { absencesOf, presenceOf, type Away, type IsThere } from './absences.ts';
import { arrivalsOf, type Fate } from './arrivals.ts';
import { castOfYear, type Actor } from './cast.ts';
import { hoursADay, workingDaysFrom } from './days.ts';
import { drawOf, tempo, type Draw } from './draw.ts';
import type { AnswerRate, Model } from './model.ts';
import type { Office } from './office.ts';
import type { Counted } from './tally.ts';

/** Something somebody is going to do, if it is still his to do by then. */
export interface Plan {
  readonly person: string;
  readonly kenmerk: Kenmerk;
  /**
   * `own`: his next step. `phone`: asks the colleague whose turn it is. `extend`, `send` and `reassign`: what
   * the card that made him do it asks first.
   */
  readonly what: 'own' | 'phone' | 'extend' | 'send' | 'reassign';
  /** Message that made him do it, whose buttons he uses. */
  readonly message?: string;
  /** Of `reassign`: whom the complaint was to be taken from; once another one has it, his card is over. */
  readonly from?: string;
}

/** Everything of one simulated year. */
export interface Year {
  readonly model: Model;
  readonly draw: Draw;
  readonly rate: number;
  readonly nudges: boolean;
  readonly office: Office;
  readonly people: readonly Actor[];
  readonly actor: ReadonlyMap<string, Actor>;
  readonly tempo: ReadonlyMap<string, number>;
  readonly days: readonly IsoDate[];
  readonly away: readonly Away[];
  readonly isThere: IsThere;
  readonly arrivals: readonly Fate[];
  readonly fates: Map<Kenmerk, Fate>;
  /** Place of the working day before which others keep a complaint waiting. */
  readonly waitsUntil: Map<Kenmerk, number>;
  /** By working hour since the year began. */
  readonly plans: Map<number, Plan[]>;
  readonly messages: Counted[];
  /** How often somebody got a message about one thing that was asked of him. */
  readonly asked: Map<string, number>;
  readonly counts: Map<string, number>;
  /** Working hour since the year began. */
  hour: number;
  /** A round within office hours is going on. */
  inRound: boolean;
}

export interface Question {
  readonly seed: number;
  /** `all`: everybody does what a message asks; an oracle, and no rate of the model. */
  readonly rate: AnswerRate | 'all';
  readonly nudges: boolean;
}

/** Working days after the last arrivals in which everything can still end. */
const tailDays = 90;
const workingDaysOfYear = 258;

export function createYear(model: Model, { seed, rate, nudges }: Question, office: Office): Year {
  const draw = drawOf(seed);
  const people = castOfYear();
  const days = workingDaysFrom(`${model.year}-01-01`, workingDaysOfYear + tailDays);
  const away = absencesOf(people, days, { model, draw });
  return {
    model,
    draw,
    rate: rate === 'all' ? Infinity : model.answerRates[rate],
    nudges,
    office,
    people,
    actor: new Map(people.map((one) => [one.oid, one])),
    tempo: new Map(
      people.map(({ oid, alias }) => [
        oid,
        tempo(draw('tempo', alias), model.spontaneous.spreadOverPeople),
      ]),
    ),
    days,
    away,
    isThere: presenceOf(people, away, { days, model, draw }),
    arrivals: arrivalsOf({ model, draw, people, days }),
    fates: new Map(),
    waitsUntil: new Map(),
    plans: new Map(),
    messages: [],
    asked: new Map(),
    counts: new Map(),
    hour: 0,
    inRound: false,
  };
}

export const dayOf = ({ hour }: Pick<Year, 'hour'>): number => Math.floor(hour / hoursADay);

export const count = ({ counts }: Year, what: string): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

/** Plans it for that working hour, or for the same hour of the first day on which he is there. */
export function planAt(year: Year, hour: number, plan: Plan): void {
  let at = Math.max(hour, year.hour + 1);
  while (
    Math.floor(at / hoursADay) < year.days.length &&
    !year.isThere(plan.person, Math.floor(at / hoursADay))
  )
    at += hoursADay;
  year.plans.set(at, [...(year.plans.get(at) ?? []), plan]);
}

/** Others keep it waiting, and with it whatever is asked of somebody but what lies still and is to be moved. */
export const isKeptWaiting = (
  year: Year,
  { kenmerk }: Pick<Complaint, 'kenmerk'>,
  asking?: Asking,
): boolean =>
  !(asking && asksOfStuck.has(asking.ask)) && (year.waitsUntil.get(kenmerk) ?? 0) > dayOf(year);

/** What the app makes of silence and terms is a reminder, also where it stands in somebody's work: without them nobody is asked it. */
export const isAsked = ({ nudges }: Year, { ask }: Asking): boolean =>
  nudges || !asksOfStuck.has(ask);
