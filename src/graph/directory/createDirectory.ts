import { z } from 'zod';
import type { Directory, Person } from '../../app/ports/people.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { readAll } from '../lists/rows.ts';
import type { GraphPort } from '../port.ts';
import { createSearch, type Search } from './search.ts';

const text = z.string().nullish();

const user = z.object({
  id: z.string(),
  displayName: text,
  jobTitle: text,
  department: text,
  businessPhones: z.array(z.string()).nullish(),
  mobilePhone: text,
  mail: text,
  userType: text,
  accountEnabled: z.boolean().nullish(),
});

const path = `/users?$select=${Object.keys(user.shape).join(',')}&$top=999`;

/**
 * The port `Directory` over the users of the tenant, held in memory; empty before the first `refresh`.
 * Guests are not colleagues. Who has left is still found by id, no longer by name.
 */
export function createDirectory(graph: GraphPort): Directory & { refresh(): Promise<void> } {
  let byId: ReadonlyMap<PersonId, Person> = new Map();
  let search: Search = () => [];

  return {
    find: (id) => byId.get(id),
    search: (words, limit) => search(words, limit),
    refresh: async () => {
      const users = (await readAll(graph, path))
        .map((item) => user.parse(item))
        .filter(({ userType }) => userType !== 'Guest');
      byId = new Map(users.map(toPerson).map((person) => [person.id, person]));
      search = createSearch(users.filter((item) => item.accountEnabled !== false).map(toPerson));
    },
  };
}

function toPerson(item: z.infer<typeof user>): Person {
  const phone = item.businessPhones?.[0] ?? item.mobilePhone;
  return {
    id: item.id as PersonId,
    name: item.displayName ?? '',
    ...(item.jobTitle ? { jobTitle: item.jobTitle } : {}),
    ...(item.department ? { department: item.department } : {}),
    ...(phone ? { phone } : {}),
    ...(item.mail ? { email: item.mail } : {}),
  };
}
