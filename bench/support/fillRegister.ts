import { createHash, randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { addDays, isoDate, type IsoDate } from '../../src/domain/calendar/isoDate.ts';
import { writeFacts } from '../../src/graph/register/facts.ts';
import { kenmerkOf } from '../../src/graph/register/number.ts';
import { createSeal } from '../../src/graph/register/seal.ts';
import { presentAssignment } from '../../src/domain/steps/facts/assignment.ts';
import { someComplaint, type Cast } from './someComplaint.ts';
import { chanceFrom } from './someText.ts';

export interface Filling {
  readonly path: string;
  readonly complaints: number;
  /** Of these so many are open; the newest. */
  readonly open: number;
  readonly today: IsoDate;
  readonly hashKey: Uint8Array;
  readonly cast: Cast;
}

const PER_YEAR = 10_000;

/**
 * Writes complaints straight into the file of a local tenant that does not run; a bench has no hours for a
 * hundred thousand registrations. @returns characters of facts on average.
 */
export function fillRegister({ path, complaints, open, today, hashKey, cast }: Filling): number {
  const db = new DatabaseSync(path);
  db.exec('pragma synchronous = off; pragma journal_mode = wal; pragma cache_size = -200000');
  const list = Number(
    db.prepare(`select no from graph_lists where name = 'Klachten'`).get()?.['no'],
  );
  const like = db.prepare('select content_type, created_by from graph_items limit 1').get() ?? {};
  const change = db.prepare(
    `insert into graph_changes (list_no, item_id, kind) values (?, ?, 'created')`,
  );
  const insert = db.prepare(
    `insert into graph_items (list_no, id, guid, n, content_type, created, modified, created_by, modified_by, fields, seq)
     values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const seal = createSeal(hashKey);
  const chance = chanceFrom(2026);
  const actor = String(like['created_by']);
  let written = 0;
  db.exec('begin');
  for (let id = 1; id <= complaints; id += 1) {
    const isOpen = id > complaints - open;
    const age = complaints - id;
    const year = 2026 - Math.floor((age + PER_YEAR * 0.8) / PER_YEAR);
    const received = isOpen
      ? addDays(today, -Math.floor(chance() * 12))
      : isoDate(`${year}-${month(age)}-15`);
    const kenmerk = kenmerkOf(year, id);
    const wanted = { kenmerk, received, ...(isOpen && { today }) };
    const complaint = someComplaint(wanted, cast, chance);
    const column = writeFacts(complaint, seal)?.column;
    if (column === undefined)
      throw new Error('An example that no row can hold', { cause: kenmerk });
    written += column.length;
    const behandelaar = presentAssignment(complaint)?.to;
    const fields = {
      ...{ Kenmerk: kenmerk, AanmaakSleutel: createHash('sha256').update(kenmerk).digest('hex') },
      ...{ Status: isOpen ? 'in-behandeling' : 'afgesloten', Procedure: 'emmen' },
      ...(behandelaar && { BehandelaarOid: behandelaar }),
      ...{ Deadline: `${addDays(received, 42)}T00:00:00Z`, Volgnummer: complaint.volgnummer },
      ...{ Feiten: column, Uitgaand: '[]' },
    };
    const moment = `${received}T10:00:00Z`;
    const { lastInsertRowid: seq } = change.run(list, id);
    insert.run(
      ...([list, id, randomUUID(), String(like['content_type']), moment, moment] as const),
      ...([actor, actor, JSON.stringify(fields), seq] as const),
    );
    if (id % 2_000 === 0) db.exec('commit; begin');
  }
  db.prepare('update graph_lists set next_item_id = ?, item_count = ? where no = ?').run(
    ...([complaints + 1, complaints, list] as const),
  );
  db.exec('commit');
  db.close();
  return Math.round(written / complaints);
}

const month = (age: number): string => String(12 - (Math.floor(age / 900) % 12)).padStart(2, '0');
