import type { SearchText } from '../../app/ports/register.ts';
import { searchTextOf } from '../../app/queries/searchText.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { caseDatesOf, caseFactsOf } from '../../domain/figures/caseFacts.ts';
import { coreOf, isAtRest } from '../../domain/steps/atRest.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import type { ComplaintRow } from '../register/complaintRow.ts';
import type { OutboxEntry } from '../register/outbox.ts';
import type { Touch } from '../register/touch.ts';
import type { RestingFacts } from './resting/columns.ts';
import type { KeptRow } from './rowCache.ts';
import { shortened } from './shortened.ts';

/** What the register, the follower and the sweep need of one row. */
export interface ModelRow {
  readonly itemId: string;
  readonly etag: string;
  readonly counter: number;
  readonly kenmerk: string;
  readonly volgnummer: number;
  readonly outbox: readonly OutboxEntry[];
  /** Absent when the app itself wrote the row last. */
  readonly touch?: Touch;
}

/** What memory holds of one complaint: at rest the least, otherwise its facts with texts shortened. */
export interface Brief extends ModelRow {
  /** Changed outside the app: its `Volgnummer` proves nothing. */
  readonly unsealed?: boolean;
  readonly active?: Complaint;
  readonly resting?: Omit<RestingFacts, keyof ModelRow>;
}

/** As it is written down; of a complaint at rest the core stands on a line of its own behind it. */
interface Written {
  readonly e: string;
  readonly k: string;
  readonly v: number;
  readonly u?: boolean;
  readonly t?: Touch;
  readonly o?: readonly OutboxEntry[];
  readonly a?: Complaint;
  readonly r?: Omit<RestingFacts, keyof ModelRow | 'core'>;
}

/** What of a kept text a search may find. */
export const indexedText = (text: string): string => {
  const { named, told } = JSON.parse(text) as SearchText;
  return `${named} ${told}`;
};

/** A complaint as the cache keeps it. */
export function keptRow(row: ComplaintRow, complaint: Complaint): KeptRow {
  return {
    id: row.itemId,
    counter: row.counter,
    brief: briefOf(row, complaint),
    full: JSON.stringify(complaint),
    text: JSON.stringify(searchTextOf(complaint)),
  };
}

/** The same, worked out when it is first looked at: whoever decided is answered before that. */
export function keptLater(row: ComplaintRow, complaint: Complaint): KeptRow {
  let made: KeptRow | undefined;
  const kept = (): KeptRow => (made ??= keptRow(row, complaint));
  return {
    id: row.itemId,
    counter: row.counter,
    get brief() {
      return kept().brief;
    },
    get full() {
      return kept().full;
    },
    get text() {
      return kept().text;
    },
  };
}

const briefOf = (row: ComplaintRow, complaint: Complaint): string => {
  const head = JSON.stringify(written(row, complaint));
  return isAtRest(complaint) ? `${head}\n${JSON.stringify(coreOf(complaint))}` : head;
};

const written = (row: ComplaintRow, complaint: Complaint): Written => ({
  e: row.etag,
  k: row.kenmerk,
  v: row.volgnummer,
  ...(!row.sealed && { u: true }),
  ...(row.touch && { t: row.touch }),
  ...(row.outbox.length > 0 && { o: row.outbox }),
  // A destroyed one stands in no list; its number is still taken, and its outbox still followed.
  ...(!complaint.destroyed &&
    (isAtRest(complaint) ? { r: restOf(complaint) } : { a: shortened(complaint) })),
});

const restOf = (complaint: Complaint): NonNullable<Written['r']> => {
  const { aanduiding, by, at, accused } = complaint.registration;
  const behandelaar = presentAssignment(complaint)?.to;
  return {
    aanduiding,
    ...caseDatesOf(complaint),
    facts: JSON.stringify(caseFactsOf(complaint)),
    ...{ registeredBy: by, registeredAt: at },
    ...(behandelaar !== undefined && { behandelaar }),
    ...(accused.personId !== undefined && { accused: accused.personId }),
    accusedKind: accused.kind,
  };
};

const nothingOwed: readonly OutboxEntry[] = [];

/** What memory holds of a row, as it would be read back. */
export function briefAsRead(row: ComplaintRow, complaint: Complaint): Brief {
  const { itemId, etag, counter, kenmerk, volgnummer, outbox, touch, sealed } = row;
  if (complaint.destroyed !== undefined || isAtRest(complaint))
    return readBrief({ id: itemId, counter, brief: briefOf(row, complaint) });
  return {
    ...{ itemId, etag, counter, kenmerk, volgnummer, outbox },
    ...(touch && { touch }),
    ...(!sealed && { unsealed: true }),
    active: { ...shortened(complaint), volgnummer },
  };
}

/** Reads back what was kept. */
export function readBrief({
  id,
  counter,
  brief,
}: Pick<KeptRow, 'id' | 'counter' | 'brief'>): Brief {
  const end = brief.indexOf('\n');
  const head = JSON.parse(end < 0 ? brief : brief.slice(0, end)) as Written;
  const { e: etag, k: kenmerk, v: volgnummer, o, t, u, a, r } = head;
  return {
    ...{ itemId: id, etag, counter, kenmerk, volgnummer, outbox: o ?? nothingOwed },
    ...(t && { touch: t }),
    ...(u && { unsealed: u }),
    ...(a && { active: { ...a, volgnummer } }),
    ...(r && { resting: { ...r, core: brief.slice(end + 1) } }),
  };
}
