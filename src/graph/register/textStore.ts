import type { Complaint } from '../../domain/complaint/complaint.ts';
import { readComplaint } from './complaintShape.ts';
import type { ComplaintRow } from './complaintRow.ts';
import { nameOf, putBackLongTexts, referencesIn, type TextReference } from './longTexts.ts';
import type { StoreDeps } from './storeDeps.ts';

/** Files of long texts: named by their content, so what was read once needs no second reading. */
export interface TextStore {
  /** Stores those that this process does not know to be stored; to be done before the row names them. */
  readonly storeAll: (kenmerk: string, texts: ReadonlyMap<string, string>) => Promise<void>;
  /** The complaint of a row with every text in place; undefined when something in it is damaged. */
  readonly complaintOf: (row: ComplaintRow) => Promise<Complaint | undefined>;
}

/** The library put a file where it will not be found again. */
export class TextMisplaced extends Error {
  override readonly name = 'TextMisplaced';
}

/** Characters of text held in memory at most. */
const mostHeld = 4_000_000;

/** What was stored and then named by no row is removed after a week: no longer than this we rely on it. */
const reliedOnMs = 24 * 60 * 60_000;

export function createTextStore(
  deps: Pick<StoreDeps, 'documents' | 'integrityAlarm' | 'monotonicMs'>,
): TextStore {
  /** Until when, by the monotonic clock; for ever for what a row names. */
  const there = new Map<string, number>();
  const held = new Map<string, string>();
  let heldLength = 0;

  const hold = (path: string, text: string): void => {
    if (held.has(path)) return;
    if (heldLength + text.length > mostHeld) {
      held.clear();
      there.clear();
      heldLength = 0;
    }
    held.set(path, text);
    heldLength += text.length;
  };

  const read = async (
    kenmerk: string,
    { $tekst: name }: TextReference,
  ): Promise<string | undefined> => {
    const path = pathOf(kenmerk, name);
    const known = held.get(path);
    if (known !== undefined) return known;
    const bytes = await deps.documents.read(path);
    const text = bytes && new TextDecoder().decode(bytes);
    if (text === undefined || nameOf(text) !== name) {
      deps.integrityAlarm({ code: 'text-damaged', kenmerk, where: path });
      return undefined;
    }
    hold(path, text);
    there.set(path, Infinity);
    return text;
  };

  return {
    storeAll: async (kenmerk, texts) => {
      for (const [name, text] of texts) {
        if ((there.get(pathOf(kenmerk, name)) ?? 0) > deps.monotonicMs()) continue;
        const path = await deps.documents.store(
          kenmerk,
          fileOf(name),
          new TextEncoder().encode(text),
        );
        if (path !== pathOf(kenmerk, name)) throw new TextMisplaced('not <kenmerk>/<name>');
        hold(path, text);
        there.set(path, deps.monotonicMs() + reliedOnMs);
      }
    },
    complaintOf: async (row) => {
      if (!row.refersToTexts) return readComplaint(row.facts, row.volgnummer);
      const texts = new Map<string, string>();
      for (const reference of referencesIn(row.facts)) {
        const text = await read(row.kenmerk, reference);
        if (text === undefined) return undefined;
        texts.set(reference.$tekst, text);
      }
      const facts = putBackLongTexts(row.facts, ({ $tekst }) => texts.get($tekst) ?? '');
      return readComplaint(facts, row.volgnummer);
    },
  };
}

const fileOf = (name: string): string => `${name}.txt`;
const pathOf = (kenmerk: string, name: string): string => `${kenmerk}/${fileOf(name)}`;
