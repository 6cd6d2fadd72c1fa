import type { DayOff } from '../calendar/dayOff.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { Citation } from '../procedure/citation.ts';

export type TermCode =
  /** Aim of the organisation. */
  | 'streef'
  /** Notice that the complaint is not handled (Awb 9:8 lid 3). */
  | 'bericht-buiten-behandeling'
  /** The term as it stands, with every verdaging granted. */
  | 'afdoening'
  /** As it was, or would be, without any verdaging. */
  | 'afdoening-zonder-verdaging'
  /** As it would be with all weeks of verdaging there are. */
  | 'afdoening-bij-verdaging'
  /** Until when the complainant can go to the ombudsman. */
  | 'ombudsman'
  /** Flanders: confirmation with admissibility, report of the handler, second look after a finding of bias. */
  | 'antwoord'
  | 'rapport'
  | 'herbehandeling';

/** One line of the reasoning; each code is one sentence in `src/text`, its fields are the parameters. */
export type TermStep =
  | Line<'ontvangen', { date: IsoDate }>
  | Line<'ontvangen-door-coordinator', { date: IsoDate }>
  | Line<'niet-neutraal-bevonden', { date: IsoDate }>
  | Line<'kennisgeving-verzonden', { date: IsoDate }>
  | Line<'behandeling-geeindigd', { date: IsoDate }>
  /** No notice yet: the year is counted from the day on which the handling must have ended. */
  | Line<'uiterlijk-geeindigd', { date: IsoDate }>
  | Line<'plus-weken', { weeks: number; date: IsoDate }>
  | Line<'plus-dagen', { days: number; date: IsoDate }>
  | Line<'plus-jaren', { years: number; date: IsoDate }>
  /** Counted on from the nominal end; `on` is the day of the notice. */
  | Line<'verdaging', { weeks: number; on: IsoDate; date: IsoDate }>
  | Line<'verdaging-mogelijk', { weeks: number; date: IsoDate }>
  /** Agreed with the complainant in writing; `on` is the day of the consent. */
  | Line<'verder-uitstel', { on: IsoDate; date: IsoDate }>
  /** Waited for since that day: it moves no term, as the law knows no suspension of a complaint. */
  | Line<'wachten', { date: IsoDate; reason: string }>
  | Line<'niet-later-dan', { date: IsoDate }>
  /** `date` is no working day, so the term runs on to and including `next`. */
  | Line<'vrije-dag', { date: IsoDate; day: DayOff; next: IsoDate }>
  | Line<'geen-atw', { reason: NoExtension }>
  | Line<'kb-onbekend', { year: number; reason: DecreeUnknown }>
  /** Ends on a day off without being extended: finish before. */
  | Line<'eindigt-op-vrije-dag', { date: IsoDate; day: DayOff }>
  /** Destroyed at the earliest on `next`; `date` itself is still kept. */
  | Line<'bewaren', { date: IsoDate; next: IsoDate }>
  | Line<'plandatum', { date: IsoDate }>
  | Line<'te-laat-na', { date: IsoDate }>;

/** Why the Algemene termijnenwet does not extend a term. */
export type NoExtension =
  'beleid' | 'meer-dan-twaalf-weken' | 'een-jaar-of-langer' | 'niet-nederlands' | 'afgesproken';

/** Not checked for that year, or not decreed yet. */
export type DecreeUnknown = 'niet-nagegaan' | 'nog-niet-vastgesteld';

interface Line<Code extends string, Params extends Readonly<Record<string, string | number>>> {
  readonly code: Code;
  readonly params: Readonly<Params>;
  readonly article?: Citation;
}

/** A term in its forms; every date is the last day, inclusive (law.md §9). */
export interface Term {
  readonly code: TermCode;
  /** Counted, not extended. */
  readonly nominaal: IsoDate;
  /** Extended past weekend and recognised holidays where the Algemene termijnenwet applies. */
  readonly atw: IsoDate;
  /** Extended past days equated by decree as well; `null` where these are not known. */
  readonly atwKb: IsoDate | null;
  /** What everybody works towards: always `nominaal`. */
  readonly gepland: IsoDate;
  /** The organisation is late from the day after this one: `atwKb`, or `atw` where that is not known. */
  readonly telaatNa: IsoDate;
  /** Whether the organisation breaks a rule by passing it; `false` for an aim and for the term of somebody else. */
  readonly fatal: boolean;
  readonly uitleg: readonly TermStep[];
}
