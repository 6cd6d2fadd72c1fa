import type { Actor } from '../../app/command.ts';
import type { Directory } from '../../app/ports/people.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { ExampleFault } from './exampleFault.ts';
import type { Alias } from './story.ts';

/** The people of the example, found in the directory by their e-mail address. */
export interface Cast {
  readonly idOf: (who: Alias) => PersonId;
  readonly actorOf: (who: Alias) => Actor;
  /** The same form with ids in the places where a story names a colleague. */
  readonly inForm: (form: unknown) => unknown;
}

/** Fields of the forms in which somebody is chosen. */
const CHOSEN = new Set(['to', 'askedBy', 'personId', 'owner', 'person']);
const EVERYBODY = 10_000;

export const castOf = (directory: Directory): Cast => {
  const people = new Map(
    directory
      .search('', EVERYBODY)
      .flatMap((person) => (person.email ? [[aliasOf(person.email), person] as const] : [])),
  );
  const find = (who: Alias) => {
    const person = people.get(who);
    if (person === undefined) throw new ExampleFault(`Nobody in the directory is ${who}`);
    return person;
  };
  const inForm = (value: unknown, key?: string): unknown => {
    if (typeof value === 'string') return key && CHOSEN.has(key) ? find(value).id : value;
    if (Array.isArray(value)) return value.map((one) => inForm(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, inForm(one, name)]),
    );
  };
  return {
    idOf: (who) => find(who).id,
    actorOf: (who) => {
      const { id, name } = find(who);
      return { id, name, language: 'nl' };
    },
    inForm: (form) => inForm(form),
  };
};

const aliasOf = (email: string): Alias => email.slice(0, email.indexOf('@')).toLowerCase();
