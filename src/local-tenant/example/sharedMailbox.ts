import type { Person } from './person.ts';

/** The address of the complaints desk, in the domain of everybody else; no person has it. */
export const sharedMailboxOf = (people: readonly Pick<Person, 'upn' | 'guest'>[]): string =>
  `klachten@${people.find(({ guest }) => !guest)?.upn.split('@')[1] ?? 'gemeente.example'}`;
