import { createHash } from 'node:crypto';
import type { Person, PersonaGroup } from './person.ts';

/** Alias, given name, surname, job title, department, alias of the manager ('' for none), group. */
export type Row = readonly [string, string, string, string, string, string, PersonaGroup];

/**
 * The people of a table, in its order.
 *
 * @param domain - of their addresses; ends on `.example`, so that it is nobody's.
 */
export const peopleOf = (domain: string, rows: readonly Row[]): readonly Person[] =>
  rows.map(([alias, givenName, surname, jobTitle, department, manager, group], index) => ({
    oid: oidOf(domain, alias),
    alias,
    upn: `${alias}@${domain}`,
    givenName,
    surname,
    displayName: `${givenName} ${surname}`,
    jobTitle,
    department,
    // A subscriber number that starts with a zero is given to nobody.
    phone: `+31 50 000 ${String(1001 + index)}`,
    ...(manager === '' ? {} : { managerOid: oidOf(domain, manager) }),
    group,
    guest: group === 'gast',
  }));

/** The same alias has the same object id on every machine. */
const oidOf = (domain: string, alias: string): string => {
  const hex = createHash('sha256').update(`${domain}/${alias}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
