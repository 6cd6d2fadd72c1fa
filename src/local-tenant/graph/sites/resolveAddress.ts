import { itemNotFound } from '../http/refusal.ts';
import { COLON } from '../http/segments.ts';
import type { Sql } from '../sql.ts';

/**
 * Turns the many names of a thing into one: a site by its host and path becomes the site by id,
 * a site's or list's drive becomes `drives/{id}`.
 */
export const resolveAddress = (sql: Sql, segments: readonly string[]): readonly string[] =>
  resolveDrive(sql, resolveSite(sql, segments));

const resolveSite = (sql: Sql, segments: readonly string[]): readonly string[] => {
  const [first, hostname = '', colon, path = '', ...rest] = segments;
  if (first !== 'sites' || colon !== COLON) return segments;
  const row = sql.one('select id from graph_sites where hostname = ? and path = ?', hostname, path);
  if (!row) throw itemNotFound('Requested site could not be found');
  return ['sites', String(row['id']), ...rest];
};

const resolveDrive = (sql: Sql, segments: readonly string[]): readonly string[] => {
  const [first, siteId = '', second, third = '', fourth, ...rest] = segments;
  if (first !== 'sites') return segments;
  if (second === 'drives' && third !== '') return ['drives', third, ...segments.slice(4)];
  if (second === 'drive') return ['drives', defaultDrive(sql, siteId), ...segments.slice(3)];
  if (second === 'lists' && fourth === 'drive')
    return ['drives', driveOfList(sql, { siteId, list: third }), ...rest];
  return segments;
};

const defaultDrive = (sql: Sql, siteId: string): string => {
  const row = sql.one(
    'select drive_id from graph_lists where site_id = ? and is_default = 1',
    siteId,
  );
  if (!row) throw itemNotFound('The resource could not be found.');
  return String(row['drive_id']);
};

const driveOfList = (sql: Sql, { siteId, list }: { siteId: string; list: string }): string => {
  const row = sql.one(
    'select drive_id from graph_lists where site_id = ? and (id = ? or display_name = ?)',
    siteId,
    list,
    list,
  );
  if (typeof row?.['drive_id'] !== 'string') throw itemNotFound('The resource could not be found.');
  return row['drive_id'];
};
