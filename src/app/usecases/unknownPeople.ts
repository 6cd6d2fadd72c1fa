import type { Failure } from '../../contract/failure.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Directory } from '../ports/people.ts';

/** Fields of the forms in which a colleague is chosen. */
const CHOSEN: ReadonlySet<string> = new Set(['to', 'askedBy', 'personId', 'owner', 'person']);

/**
 * The refusal of a form that names somebody whom the directory does not know, at its field; `undefined`
 * when it names nobody or colleagues only. A complaint in the hands of nobody would be nobody's.
 */
export function unknownPeople(
  input: object,
  directory: Pick<Directory, 'find'>,
): Failure | undefined {
  const unknown = chosenIn(input).filter(({ person }) => directory.find(person) === undefined);
  if (unknown.length === 0) return undefined;
  return {
    code: 'invalid-input',
    fields: unknown.map(({ field }) => ({ field, code: 'not-a-choice' })),
  };
}

interface Chosen {
  readonly field: string;
  readonly person: PersonId;
}

const chosenIn = (input: object, path = ''): readonly Chosen[] =>
  Object.entries(input).flatMap(([name, value]: [string, unknown]): readonly Chosen[] => {
    const field = `${path}${name}`;
    if (typeof value === 'object' && value !== null) return chosenIn(value, `${field}.`);
    return CHOSEN.has(name) && typeof value === 'string' && value !== ''
      ? [{ field, person: value as PersonId }]
      : [];
  });
