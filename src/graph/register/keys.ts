import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { OwedNotice } from '../../domain/complaint/notice.ts';

/** Key of a decision's line in `Logboek`. */
export const entryKey = (kenmerk: string, volgnummer: number): string => `${kenmerk}#${volgnummer}`;

/** Key in `Berichten` of a notice owed by a decision. */
export const noticeKey = (
  kenmerk: string,
  volgnummer: number,
  notice: Pick<OwedNotice, 'kind' | 'to'>,
): string => `${entryKey(kenmerk, volgnummer)}/${notice.kind}/${notice.to}`;

const quarterHourMs = 15 * 60_000;

/** Key of a look: one per person and quarter of an hour, whoever opens it how often. */
export const lookKey = (kenmerk: string, person: PersonId, now: string): string => {
  const quarter = new Date(Math.floor(Date.parse(now) / quarterHourMs) * quarterHourMs);
  return `${kenmerk}/kijk/${person}/${quarter.toISOString().slice(0, 16)}Z`;
};

/** Key of a line in `Logboek` beside the decisions: one for each command. */
export const noteKey = (kenmerk: string, action: string, command: string): string =>
  `${kenmerk}/${action}/${command}`;

/** Whether a key of `Logboek` is that of a look. */
export const isLook = (key: string): boolean => key.includes('/kijk/');

/** Instants are stored to the second (graph-contract.md §10.31). */
export const toSecond = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

export const dateOf = (instant: string): IsoDate => instant.slice(0, 10) as IsoDate;
