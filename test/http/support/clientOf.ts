import { createClient, type Client } from '../../../tabs/api/client.ts';
import { createRequest } from '../../../tabs/api/request.ts';
import type { Town } from '../../support/town.ts';

/** The API as the tab of this person calls it, over the network. */
export const clientOf = (town: Pick<Town, 'origin' | 'tenant'>, alias: string): Client => {
  const person = town.tenant.directory.byAlias(alias);
  if (person === undefined) throw new Error(`No such persona: ${alias}`);
  return createClient(
    createRequest({
      token: () => town.tenant.issuer.userToken(person),
      fetch: (path, init) => fetch(new URL(path, town.origin), init),
      language: 'nl',
    }),
  );
};
