import type { DatabaseSync } from 'node:sqlite';

/** Monday 16 March 2026, 08:55 in Amsterdam. */
export const firstMorning = new Date('2026-03-16T07:55:00Z');

/** The time behind deadlines, letters and lists; it goes forward only. */
export interface BusinessClock {
  readonly now: () => Date;
  readonly standsStill: boolean;
  /** False, and nothing moves, when `to` lies before now. */
  readonly moveTo: (to: Date) => boolean;
  /** Any direction, but only until somebody uses the tenant; false afterwards. */
  readonly set: (to: Date) => boolean;
  /** From here on the past is fixed. */
  readonly markInUse: () => void;
  readonly inUse: () => boolean;
}

/**
 * The tenant's business clock, kept with its data.
 *
 * @param start - a moment to stand still at, or `vandaag` to run along with real time;
 *   counts only at the first start of a data folder.
 */
export function openBusinessClock(
  db: DatabaseSync,
  start: Date | 'vandaag',
  realNow: () => Date,
): BusinessClock {
  db.exec(`CREATE TABLE IF NOT EXISTS business_clock (
    id INTEGER PRIMARY KEY CHECK (id = 1), stands_still INTEGER NOT NULL,
    at TEXT NOT NULL, real_at TEXT NOT NULL, in_use INTEGER NOT NULL DEFAULT 0) STRICT`);
  const first = start === 'vandaag' ? realNow() : start;
  db.prepare(
    'INSERT OR IGNORE INTO business_clock (id, stands_still, at, real_at) VALUES (1, ?, ?, ?)',
  ).run(start === 'vandaag' ? 0 : 1, first.toISOString(), realNow().toISOString());

  const select = db.prepare('SELECT * FROM business_clock');
  const update = db.prepare('UPDATE business_clock SET at = ?, real_at = ?');
  const use = db.prepare('UPDATE business_clock SET in_use = 1 WHERE in_use = 0');
  const standsStill = select.get()?.['stands_still'] === 1;

  const now = (): Date => {
    const row = select.get();
    const at = Date.parse(String(row?.['at']));
    if (standsStill) return new Date(at);
    return new Date(at + realNow().getTime() - Date.parse(String(row?.['real_at'])));
  };
  const put = (to: Date): boolean => {
    update.run(to.toISOString(), realNow().toISOString());
    return true;
  };

  return {
    now,
    standsStill,
    moveTo: (to) => to >= now() && put(to),
    set: (to) => select.get()?.['in_use'] === 0 && put(to),
    markInUse: () => void use.run(),
    inUse: () => select.get()?.['in_use'] === 1,
  };
}
