import { z } from 'zod';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { bareFactsOf } from './bareFacts.ts';
import { takeOutLongTexts } from './longTexts.ts';
import { parseJson } from './outbox.ts';
import type { Seal } from './seal.ts';

/** Column `Feiten`: the facts without `Volgnummer`, and the seal over both. */
const envelopeShape = z.object({ zegel: z.string(), feiten: z.looseObject({}) });

export interface WrittenFacts {
  /** Content of the column `Feiten`. */
  readonly column: string;
  /** Texts that must be stored before the row names them, by file name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Characters the column may take; SharePoint gives it 63,999 (design.md §3). */
const mostFacts = 40_000;

/** Longer texts leave the row. Where that is not enough shorter ones do too: many small ones fill a row as well. */
const longestInRow = [2_000, 500, 200] as const;

/** Facts as they go into the row under their new `Volgnummer`; undefined when no row could hold them. */
export function writeFacts(complaint: Complaint, seal: Seal): WrittenFacts | undefined {
  const { volgnummer, ...rest } = complaint;
  for (const longest of longestInRow) {
    const { facts, texts } = takeOutLongTexts(bareFactsOf(rest) ?? rest, longest);
    const json = JSON.stringify(facts);
    const column = columnOf(seal.make(json, volgnummer), json);
    if (column.length <= mostFacts) return { column, texts };
  }
  return undefined;
}

export interface ReadFacts {
  /** Facts as they stand in the row, long texts as references. */
  readonly facts: unknown;
  /** False when something outside the app changed facts or `Volgnummer`. */
  readonly sealed: boolean;
}

/** Reads the column `Feiten`; undefined when it holds no facts. */
export function readFacts(column: unknown, volgnummer: number, seal: Seal): ReadFacts | undefined {
  if (typeof column !== 'string') return undefined;
  const envelope = envelopeShape.safeParse(parseJson(column)).data;
  if (!envelope) return undefined;
  const { zegel, feiten } = envelope;
  // What is sealed is the JSON value, so blanks that SharePoint may add do no harm.
  const fits = (json: string): boolean => seal.fits(zegel, json, volgnummer);
  const written = asWritten(column, zegel);
  const sealed = (written !== undefined && fits(written)) || fits(JSON.stringify(feiten));
  return { facts: feiten, sealed };
}

const columnOf = (zegel: string, json: string): string => `{"zegel":"${zegel}","feiten":${json}}`;

/** The JSON in a column that begins as it was written, as nearly every one does: it has not to be made again. */
const asWritten = (column: string, zegel: string): string | undefined => {
  const head = columnOf(zegel, '').slice(0, -1);
  return column.startsWith(head) ? column.slice(head.length, -1) : undefined;
};
