import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { isWork, type Arrived } from '../../domain/steps/togetherAt.ts';
import type { NoticeRow } from './noticeRow.ts';

/** What came to people lately of work that decisions owe, so that what follows can be told with it. */
export interface Arrivals {
  readonly put: (row: NoticeRow) => void;
  readonly of: (person: PersonId) => readonly Arrived[];
}

/** More than reach one person in half an hour; what is forgotten costs a message at most. */
const most = 20;

/** As this process saw it: after a restart the first goes at once again. */
export function createArrivals(): Arrivals {
  const last = new Map<PersonId, ReadonlyMap<string, Arrived>>();
  return {
    put: ({ key, notice: { kind, to }, kenmerk, dueOn, status }) => {
      if (!key.includes('#') || !isWork(kind) || kenmerk === undefined) return;
      const known = [...(last.get(to) ?? [])].filter(([each]) => each !== key);
      const held = status === 'vervallen' || status === 'niet-bereikt';
      const now = held ? known : [...known, [key, { kenmerk, at: dueOn as Instant }] as const];
      last.set(to, new Map(now.slice(-most)));
    },
    of: (person) => [...(last.get(person)?.values() ?? [])],
  };
}
