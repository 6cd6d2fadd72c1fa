import type { Call } from '../http/call.ts';
import { itemNotFound } from '../http/refusal.ts';
import type { Sql } from '../sql.ts';
import { childNamed, nodeById, rootOf, type Drive, type DriveNode } from './driveStore.ts';

/** What a call addresses: a thing by id, by path below the root, or by path below a thing. */
export interface Place {
  readonly base: DriveNode;
  readonly names: readonly string[];
}

export const placeOf = (sql: Sql, drive: Drive, call: Call): Place => {
  const id = call.param('item');
  return {
    base: id === '' ? rootOf(drive) : nodeById(sql, drive, id),
    names: call
      .param('path')
      .split('/')
      .filter((name) => name !== ''),
  };
};

/** The thing at a place, undefined when there is none. */
export const nodeAt = (sql: Sql, drive: Drive, { base, names }: Place): DriveNode | undefined =>
  names.reduce<DriveNode | undefined>(
    (node, name) => node && childNamed(sql, drive, { parent: node, name }),
    base,
  );

export const requireNode = (sql: Sql, drive: Drive, call: Call): DriveNode => {
  const node = nodeAt(sql, drive, placeOf(sql, drive, call));
  if (!node) throw itemNotFound('The resource could not be found.');
  return node;
};
