import { z } from 'zod';
import type { DayOff } from '../domain/calendar/dayOff.ts';
import { isIsoDate } from '../domain/calendar/isoDate.ts';
import type { Ask } from '../domain/steps/codes.ts';
import type { Dated } from '../domain/steps/datesOf.ts';

/** What `GET /api/agenda` is asked; everything may be left out. */
export const agendaQuestion = z.object({
  span: z.enum(['maand', 'week']).default('maand'),
  /** A day of it; absent is today. */
  day: z.string().refine(isIsoDate).optional(),
});
export type AgendaQuestion = z.output<typeof agendaQuestion>;

/** Something on a day; it names nobody. */
export interface AgendaEntryView extends Pick<Dated, 'kind' | 'time' | 'sides' | 'held' | 'id'> {
  readonly kenmerk: string;
  readonly aanduiding: string;
  readonly ask?: Ask;
  /** This person does it, or has the complaint in his care. */
  readonly own: boolean;
  /** Its day has passed, and it was not done. */
  readonly late: boolean;
  /** The page it opens. */
  readonly opens: 'dossier' | 'over-mij' | 'gevraagd';
}

export interface AgendaDayView {
  readonly date: string;
  /** Why nobody works on that day. */
  readonly off?: DayOff;
  /** Shown beside the month that was asked for. */
  readonly beside?: boolean;
  /** With a time first, in its order. */
  readonly entries: readonly AgendaEntryView[];
}

/** Whole weeks of a calendar, from Monday, with what this person may know of. */
export interface AgendaView {
  readonly today: string;
  readonly span: AgendaQuestion['span'];
  /** The day that was asked for. */
  readonly day: string;
  readonly days: readonly AgendaDayView[];
  /** Day to ask for to leaf back, and on. */
  readonly previous: string;
  readonly next: string;
  /** Of days in it nobody knows yet whether a decree makes them days off. */
  readonly decreesUnknown: boolean;
}
