import type { JsonObject } from '../json.ts';
import type { Sql } from '../sql.ts';
import { contentOf } from './eventStore.ts';
import { momentOf } from './readEvent.ts';

/** An appointment as it stands in somebody's calendar. */
export interface CalendarLine {
  /** ISO instants. */
  readonly start: string;
  readonly end: string;
  readonly subject: string;
  readonly organiser: string;
  readonly cancelled: boolean;
  readonly joinUrl?: string;
}

/** Somebody's calendar, in order of time. */
export const calendarOf = (sql: Sql, userId: string): readonly CalendarLine[] =>
  sql
    .all('select * from graph_events where user_id = ?', userId)
    .map(contentOf)
    .map((event) => ({
      start: instantOf(event['start']),
      end: instantOf(event['end']),
      subject: textOf(event['subject']),
      organiser: nameIn(event['organizer']),
      cancelled: event['isCancelled'] === true,
      ...joinUrlIn(event['onlineMeeting']),
    }))
    .sort((one, other) => one.start.localeCompare(other.start));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const instantOf = (moment: unknown): string => new Date(momentOf(moment)).toISOString();

const nameIn = (organizer: unknown): string => {
  const { emailAddress } = (organizer ?? {}) as { readonly emailAddress?: JsonObject };
  return textOf(emailAddress?.['name']);
};

const joinUrlIn = (meeting: unknown): { readonly joinUrl?: string } => {
  const joinUrl = (meeting as { readonly joinUrl?: unknown } | null | undefined)?.joinUrl;
  return typeof joinUrl === 'string' ? { joinUrl } : {};
};
