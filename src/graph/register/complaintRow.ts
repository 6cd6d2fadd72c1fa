import { REFERENCE } from './longTexts.ts';
import type { ListItem } from '../readmodel/listItem.ts';
import { readFacts } from './facts.ts';
import { readOutbox, type OutboxEntry } from './outbox.ts';
import type { Seal } from './seal.ts';
import { touchOf, type Touch } from './touch.ts';

/** Columns of `Klachten` that the app reads; the copies for people are none of them. */
export const complaintColumns = [
  'Kenmerk',
  'AanmaakSleutel',
  'Volgnummer',
  'Feiten',
  'Uitgaand',
] as const;

/** One row of `Klachten`, taken apart; long texts are still references. */
export interface ComplaintRow {
  readonly itemId: string;
  readonly etag: string;
  readonly counter: number;
  readonly kenmerk: string;
  /** Command id of the registration. */
  readonly createdBy: string;
  readonly volgnummer: number;
  readonly facts: unknown;
  /** Some of its texts are kept as files: they stand here as references. */
  readonly refersToTexts: boolean;
  /** False when facts or `Volgnummer` were changed outside the app. */
  readonly sealed: boolean;
  readonly outbox: readonly OutboxEntry[];
  /** Absent when the app itself wrote the row last. */
  readonly touch?: Touch;
}

export interface DamagedRow {
  readonly damaged: 'volgnummer' | 'feiten' | 'uitgaand' | 'kenmerk';
  readonly itemId: string;
  readonly kenmerk?: string;
}

/** Takes a row apart; what cannot be read is named, never guessed. */
export function readComplaintRow(
  item: ListItem,
  { seal, appId }: { readonly seal: Seal; readonly appId: string },
): ComplaintRow | DamagedRow {
  const { Kenmerk: kenmerk, AanmaakSleutel: createdBy, Volgnummer: volgnummer } = item.fields;
  if (typeof kenmerk !== 'string') return { damaged: 'kenmerk', itemId: item.id };
  const damaged = (part: DamagedRow['damaged']): DamagedRow => ({
    damaged: part,
    itemId: item.id,
    kenmerk,
  });
  if (typeof volgnummer !== 'number' || !Number.isInteger(volgnummer) || volgnummer < 1) {
    return damaged('volgnummer');
  }
  const read = readFacts(item.fields['Feiten'], volgnummer, seal);
  if (!read) return damaged('feiten');
  if ((read.facts as { readonly kenmerk?: unknown }).kenmerk !== kenmerk) return damaged('kenmerk');
  const outbox = readOutbox(item.fields['Uitgaand']);
  if (!outbox) return damaged('uitgaand');
  const touch = touchOf(item, appId);
  return {
    itemId: item.id,
    etag: item.etag,
    counter: item.counter,
    kenmerk,
    createdBy: typeof createdBy === 'string' ? createdBy : '',
    volgnummer,
    ...read,
    refersToTexts: String(item.fields['Feiten']).includes(REFERENCE),
    outbox,
    ...(touch && { touch }),
  };
}
