import type { GraphCaller } from '../http/call.ts';
import { GraphRefusal } from '../http/refusal.ts';
import { requireRole } from '../http/requireRole.ts';
import { ownObject, type JsonObject } from '../json.ts';
import type { Row, Sql } from '../sql.ts';

export interface TenantUser {
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly userPrincipalName: string;
  readonly mail: string | null;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly businessPhones: readonly string[];
  readonly officeLocation: string | null;
  readonly managerId: string | null;
}

const DEFAULT_PROPERTIES = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

const MAY_READ = [
  'User.Read.All',
  'User.ReadBasic.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

export const requireDirectory = (caller: GraphCaller): void => {
  requireRole(caller, MAY_READ);
};

export const findUser = (sql: Sql, idOrUpn: string): Row => {
  const row = sql.one('select * from graph_users where id = ? or upn = ?', idOrUpn, idOrUpn);
  if (!row) throw noSuchResource(idOrUpn);
  return row;
};

export const noSuchResource = (name: string): GraphRefusal =>
  new GraphRefusal({
    status: 404,
    code: 'Request_ResourceNotFound',
    message: `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`,
  });

/** A user's properties: the default set, or the selected ones, which are null when they have no value. */
export const renderUser = (row: Row, selected: readonly string[] | undefined): JsonObject => {
  const profile: JsonObject = { ...EMPTY, ...ownObject(String(row['profile'])) };
  const names = selected ?? DEFAULT_PROPERTIES;
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(profile, name)).map((name) => [name, profile[name]]),
  );
};

const EMPTY = {
  mobilePhone: null,
  preferredLanguage: null,
  accountEnabled: true,
  userType: 'Member',
};
