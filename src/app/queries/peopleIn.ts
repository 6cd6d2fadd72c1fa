import type { PersonView } from '../../contract/view.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Directory } from '../ports/people.ts';
import { personView } from './views.ts';

/** Fields of the facts that hold a person's id. */
const holdsPerson = new Set(['by', 'to', 'person', 'personId', 'askedBy', 'owner']);

/** Everybody named by id in the facts of a complaint, by id. */
export function peopleIn(
  complaint: Complaint,
  directory: Directory,
): Readonly<Record<string, PersonView>> {
  const ids = new Set<PersonId>();
  const visit = (value: unknown, field = ''): void => {
    if (typeof value === 'string') {
      if (holdsPerson.has(field)) ids.add(value as PersonId);
    } else if (Array.isArray(value)) {
      for (const one of value) visit(one);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(one, key);
    }
  };
  visit(complaint);
  return Object.fromEntries([...ids].map((id) => [id, personView(directory, id)]));
}
