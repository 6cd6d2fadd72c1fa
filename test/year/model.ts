import { readFileSync } from 'node:fs';

/** From least to most, both inclusive. */
export type Range = readonly [number, number];
/** Shares by name; beside them stands why. */
type Shares = Readonly<Record<string, number | string>>;

/**
 * How the people of the simulated year behave. Every number with its source stands in `model.json`, which was
 * frozen before reminders ran; a test holds its hash.
 */
export interface Model {
  readonly year: number;
  readonly complaints: number;
  readonly arrivals: {
    readonly weekday: readonly number[];
    readonly month: readonly number[];
    readonly registeredAfterWorkingDays: readonly number[];
  };
  readonly about: Shares;
  readonly channel: Shares;
  readonly category: Shares;
  readonly route: Shares & { readonly informalByBehandelaar: number };
  readonly turns: {
    readonly complainantAnswersPhone: number;
    readonly talksBeforeSolved: readonly number[];
    readonly declinesInvolved: number;
    readonly declinesOtherwise: number;
    readonly complainantWaivesHearing: number;
    readonly hearingTogether: number;
    readonly accountsDiffer: number;
    readonly staysSilentOnRecord: number;
    readonly readerRemarks: number;
    readonly approverReturns: number;
    readonly satisfied: number;
  };
  readonly outsideWorkingDays: {
    readonly betweenTalks: Range;
    readonly untilHearing: Range;
    readonly reactionToRecord: Range;
    readonly findingOut: Range;
  };
  readonly verdaging: {
    readonly withinWorkingDays: number;
    readonly chance: number;
    readonly weeks: Range;
  };
  readonly spontaneous: {
    readonly complaintsOffice: number;
    readonly others: number;
    readonly bigTaskFactor: number;
    readonly goesOnAtOnce: number;
    readonly spreadOverPeople: number;
    readonly spreadOverComplaints: number;
  };
  readonly message: {
    readonly first: number;
    readonly again: number;
    readonly digestLineFactor: readonly number[];
    readonly lessPerEarlierMessageInFiveWorkingDays: number;
    readonly morning: number;
    readonly afternoon: number;
    readonly fridayAfternoon: number;
    /** Working hours, and the share of those who answer that has answered by then. */
    readonly withinWorkingHours: readonly Range[];
  };
  readonly phoneCall: {
    readonly works: number;
    readonly byItselfPerWorkingDay: number;
    readonly byItselfWithinWorkingDays: number;
    readonly reassignsWhenAwayWorkingDays: number;
  };
  readonly absence: {
    readonly summerWeeks: number;
    readonly otherWeeks: number;
    readonly singleDays: number;
    readonly holidayTold: number;
    readonly sickSpellsPerYear: number;
    /** Share of the spells, least and most working days. */
    readonly sickWorkingDays: readonly (readonly [number, number, number])[];
    readonly sicknessTold: number;
    readonly freeDayEachWeek: number;
  };
  readonly answerRates: Readonly<Record<AnswerRate, number>>;
}

/** How readily people answer a message. */
export type AnswerRate = 'half' | 'base' | 'double';

const file = new URL('./model.json', import.meta.url);

export const modelText = (): string => readFileSync(file, 'utf8');

export const readModel = (): Model => JSON.parse(modelText()) as Model;
