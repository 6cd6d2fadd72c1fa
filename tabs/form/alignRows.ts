import type { Values } from './formStore.ts';

/** Rows of a form are numbered from zero (`parts.0.findings`); so many there are says `count`. */
const ROW = /^parts\.(\d+)\.(.+)$/;
const COUNT = 'count';
/** By this a row is known when rows before it were taken away; without it by its number. */
export const ROW_ID = 'row';

type Row = Readonly<Record<string, string | boolean>>;

/** The same form as it was, as it stands here and as it stands elsewhere. */
export interface Three {
  readonly base: Values;
  readonly mine: Values;
  readonly theirs: Values;
}

/**
 * Gives each row the same number in all three, so that what is put together per field is of one row. A row that one
 * took away and the other left as it was is gone; one that the other wrote in stays.
 */
export function alignRows(forms: Three): Three {
  const [base, mine, theirs] = [forms.base, forms.mine, forms.theirs].map(rowsOf);
  if (!base || !mine || !theirs) return forms;
  const ids = [...new Set([...mine.keys(), ...theirs.keys()])].filter((id) => {
    const was = base.get(id);
    const [here, there] = [mine.get(id), theirs.get(id)];
    if (!was || (here && there)) return true;
    return !same(was, here ?? there ?? {});
  });
  /** Who took a row away in which the other wrote has nothing against it. */
  const rowIn = (rows: ReadonlyMap<string, Row>, id: string): Row =>
    rows.get(id) ?? base.get(id) ?? {};
  return {
    base: numbered(forms.base, ids, (id) => base.get(id) ?? {}),
    mine: numbered(forms.mine, ids, (id) => rowIn(mine, id)),
    theirs: numbered(forms.theirs, ids, (id) => rowIn(theirs, id)),
  };
}

/** The rows by what they are known by; nothing where a form has none. */
function rowsOf(values: Values): ReadonlyMap<string, Row> | undefined {
  if (values[COUNT] === undefined) return undefined;
  const rows = Array.from(
    { length: Number(values[COUNT]) },
    (): Record<string, string | boolean> => ({}),
  );
  for (const [name, value] of Object.entries(values)) {
    const [, at, field] = ROW.exec(name) ?? [];
    const row = rows[Number(at)];
    if (row && field !== undefined) row[field] = value;
  }
  return new Map(
    rows.map((row, at) => [said(row[ROW_ID]) === '' ? String(at) : said(row[ROW_ID]), row]),
  );
}

function numbered(values: Values, ids: readonly string[], rowOf: (id: string) => Row): Values {
  const others = Object.entries(values).filter(([name]) => !ROW.test(name));
  // What stood under a number that no row has any more is emptied: a form keeps what it is not told.
  const gone = Object.keys(values)
    .filter((name) => Number(ROW.exec(name)?.[1] ?? -1) >= ids.length)
    .map((name) => [name, ''] as const);
  const rows = ids.flatMap((id, at) =>
    Object.entries(rowOf(id)).map(([field, value]) => [`parts.${at}.${field}`, value] as const),
  );
  return { ...Object.fromEntries([...others, ...gone, ...rows]), [COUNT]: String(ids.length) };
}

const same = (one: Row, other: Row): boolean =>
  Object.keys({ ...one, ...other }).every(
    (field) => field === ROW_ID || said(one[field]) === said(other[field]),
  );

/** What was never touched is what was emptied. */
const said = (value: string | boolean | undefined): string =>
  value === undefined || value === false ? '' : String(value);
