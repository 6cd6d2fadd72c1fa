import type { Actor } from '../app/command.ts';
import type { Directory } from '../app/ports/people.ts';
import type { ChatPerson } from './press.ts';

/** The colleague behind somebody in a chat; undefined for a guest, and for who has left. */
export const actorIn =
  (directory: Directory) =>
  (person: ChatPerson): Actor | undefined => {
    const known = directory.find(person.id);
    return known === undefined
      ? undefined
      : { id: known.id, name: known.name, language: person.language };
  };
