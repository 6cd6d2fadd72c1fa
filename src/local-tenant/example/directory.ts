import type { ExampleOrganisation } from './organisation.ts';
import type { Person } from './person.ts';

/** Looks people up the three ways the tenant needs. */
export interface Directory {
  readonly all: readonly Person[];
  readonly byOid: (oid: string) => Person | undefined;
  readonly byAlias: (alias: string) => Person | undefined;
  /** Id in the channel: `29:` and the object id. */
  readonly byTeamsId: (id: string) => Person | undefined;
}

/**
 * The id under which the Bot connector knows a person.
 */
export const teamsIdOf = (person: Person): string => `29:${person.oid}`;

/**
 * The directory of an organisation that lives in the local tenant.
 */
export function createDirectory({ people }: Pick<ExampleOrganisation, 'people'>): Directory {
  const byOid = new Map(people.map((person) => [person.oid, person]));
  const byAlias = new Map(people.map((person) => [person.alias, person]));
  return {
    all: people,
    byOid: (oid) => byOid.get(oid),
    byAlias: (alias) => byAlias.get(alias),
    byTeamsId: (id) => byOid.get(id.replace(/^29:/, '')),
  };
}
