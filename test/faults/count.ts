import { DatabaseSync } from 'node:sqlite';
import { rowsOf } from '../simulation/checks/tables.ts';
import type { Given } from './load.ts';
import type { Village } from './village.ts';

/** What the register holds at the end, held against what was answered. */
export interface Counted {
  readonly lines: readonly string[];
  /** Empty when nothing was lost, and nothing done or sent twice without its cause. */
  readonly wrong: readonly string[];
}

/** Reads the tenant's database once everything has ended. */
export function count(
  { database, sends, instances }: Village,
  all: readonly Given[],
  now: Date,
): Counted {
  const db = new DatabaseSync(database, { readOnly: true });
  try {
    const store = { store: { db } };
    const log = rowsOf(store, 'Logboek')
      .map(({ fields }) => fields)
      .filter(({ Handeling }) => Handeling !== 'kijk');
    const notices = rowsOf(store, 'Berichten').map(({ fields }) => fields);
    const complaints = rowsOf(store, 'Klachten').map(({ fields }) => fields);
    const effects = (id: string): number => log.filter(({ Opdracht }) => Opdracht === id).length;

    const acknowledged = all.filter(({ answer }) => answer === 'acknowledged');
    const lost = acknowledged.filter(({ id }) => effects(id) === 0);
    const twice = all.filter(({ id }) => effects(id) > 1);
    const decisions = complaints.flatMap(({ Kenmerk, Volgnummer }) =>
      Array.from({ length: Number(Volgnummer) }, (_, n) => `${String(Kenmerk)}#${n + 1}`),
    );
    const keys = new Set(log.map(({ EntryKey }) => EntryKey));
    const unlogged = decisions.filter((key) => !keys.has(key));
    const numbers = complaints.map(({ Kenmerk }) => String(Kenmerk)).sort();
    const gaps = numbers.filter((each, at) => !each.endsWith(String(at + 1).padStart(4, '0')));

    const recorded = new Set(notices.map(({ ActiviteitSleutel }) => ActiviteitSleutel));
    const further = sends.filter(({ activityId }) => !recorded.has(activityId));
    const killed = new Map(instances.flatMap((each) => [...each.killed]));
    const died = further.filter(
      ({ life, at }) => (killed.get(life) ?? Infinity) - at < writingDownMs,
    );
    const open = notices.filter(
      ({ Status, DueOn }) =>
        Status === 'bezig' || (Status === 'open' && Date.parse(String(DueOn)) <= now.getTime()),
    );
    const alarms = instances.flatMap((each) => each.alarms);
    const causeless = further.length - died.length;

    return {
      lines: [
        `commands given            ${all.length}, ${sum(all, ({ attempts }) => attempts)} times`,
        `  acknowledged            ${acknowledged.length}`,
        `  refused                 ${all.filter(({ answer }) => answer === 'refused').length}`,
        `  never answered for sure ${all.filter(({ answer }) => answer === 'not known').length}`,
        `decisions in the register ${decisions.length}, lines in Logboek ${keys.size}`,
        `lost                      ${lost.length}`,
        `done twice                ${twice.length}`,
        `complaints                ${complaints.length}, numbers missing ${gaps.length}`,
        `messages sent             ${sends.length} for ${notices.length} notices`,
        `  a further time          ${further.length}: process died ${died.length}, no cause ${causeless}`,
        ...[...grouped(notices.map(({ Status }) => String(Status)))].map(
          ([status, of]) => `  notices ${status.padEnd(16)}${of}`,
        ),
      ],
      wrong: [
        ...lost.map(({ what, id }) => `lost: ${what} ${id.slice(0, 8)}`),
        ...twice.map(({ what, id }) => `done twice: ${what} ${id.slice(0, 8)}`),
        ...unlogged.map((key) => `a decision without a line: ${key}`),
        ...gaps.map((each) => `a number out of order: ${each}`),
        ...open.map(({ NoticeKey }) => `never ended: ${String(NoticeKey)}`),
        ...alarms,
        ...(causeless > 0 ? [`${causeless} messages more without a cause`] : []),
      ],
    };
  } finally {
    db.close();
  }
}

/** A message is written down within so long, or its process died before it could. */
const writingDownMs = 5_000;

const sum = <Each>(all: readonly Each[], of: (each: Each) => number): number =>
  all.reduce((total, each) => total + of(each), 0);

const grouped = (all: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};
