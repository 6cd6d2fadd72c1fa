import type { PersonId } from '../../src/domain/complaint/kenmerk.ts';
import type { Graph } from '../../src/local-tenant/graph/createGraph.ts';

export const siteId =
  'toets.sharepoint.example,5f0c2b7e-9a14-4d3c-8e61-7b2d0f95a3c8,e1a46d92-03f7-4b58-9c2d-8f6b5e7a1d40';

const colleague = (number: number): PersonId =>
  `0000000${number}-7e57-4000-8000-00000000000${number}` as PersonId;

/** Two colleagues: the first coordinates complaints, the second works at permits. */
export const testPeople: readonly [PersonId, PersonId] = [colleague(1), colleague(2)];

/** Somebody of another organisation, in the same directory. */
export const guestId = colleague(9);

/** An empty site that the app may write in, and a directory of two colleagues and a guest. */
export function seedSite(graph: Graph, appId: string): void {
  graph.seed.createSite({ id: siteId, path: 'sites/klachten', displayName: 'Klachten' });
  graph.seed.grant(siteId, appId, 'write');
  graph.seed.createUsers([
    user(testPeople[0], ['Anneke', 'Toetsema'], ['Klachtencoördinator', 'Juridische Zaken']),
    user(testPeople[1], ['Boris', 'Proefstra'], ['Casemanager', 'Vergunningen']),
    { ...user(guestId, ['Gijs', 'Buitenlust'], ['Adviseur', 'Elders']), ...guest },
  ]);
}

const guest = { userType: 'Guest' };

function user(
  id: PersonId,
  [givenName, surname]: readonly [string, string],
  [jobTitle, department]: readonly [string, string],
): Parameters<Graph['seed']['createUsers']>[0][number] {
  const mail = `${givenName}.${surname}@toets.example`.toLowerCase();
  return {
    id,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    userPrincipalName: mail,
    mail,
    jobTitle,
    department,
    // A subscriber number that starts with a zero is given to nobody.
    businessPhones: [`+31 000 000 00${id.slice(-1)}`],
    officeLocation: null,
    managerId: null,
  };
}
