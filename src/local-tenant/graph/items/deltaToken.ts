import { GraphRefusal } from '../http/refusal.ts';
import type { List } from '../lists/listStore.ts';
import { readToken, writeToken } from '../odata/opaqueToken.ts';
import type { Sql } from '../sql.ts';

/** Where a delta stands: still enumerating all items, or following changes. */
export type DeltaPlace =
  | { readonly stage: 'all'; readonly afterId: number; readonly thenSeq: number }
  | { readonly stage: 'changes'; readonly afterSeq: number };

export const writeDeltaToken = (sql: Sql, list: List, place: DeltaPlace): string =>
  writeToken(scopeOf(list), { era: eraOf(sql), place });

/** @throws GraphRefusal 410 when the token is unknown, of another list, or expired. */
export const readDeltaToken = (
  sql: Sql,
  list: List,
  reading: { readonly token: string; readonly freshUrl: string; readonly random: () => number },
): DeltaPlace => {
  const content = readToken(scopeOf(list), reading.token) as
    { era: number; place: DeltaPlace } | undefined;
  if (content?.era === eraOf(sql)) return content.place;
  throw new GraphRefusal({
    status: 410,
    code:
      reading.random() < 0.5 ? 'resyncChangesApplyDifferences' : 'resyncChangesUploadDifferences',
    message: 'Resync required. The delta token is no longer valid.',
    headers: { Location: reading.freshUrl },
  });
};

const ERA = 'delta-era';

/** Makes every token handed out so far unknown. */
export const expireDeltaTokens = (sql: Sql): void => {
  sql.run(
    `insert into graph_settings (key, value) values (?, '1') on conflict (key) do update set value = cast(value as integer) + 1`,
    ERA,
  );
};

const eraOf = (sql: Sql): number =>
  Number(sql.one('select value from graph_settings where key = ?', ERA)?.['value'] ?? 0);

const scopeOf = (list: List): string => `delta ${list.id}`;
