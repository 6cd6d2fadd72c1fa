import { randomUUID } from 'node:crypto';
import {
  createGraph,
  type FaultControl,
  type Graph,
  type GraphCaller,
  type GraphSeed,
} from '../../../src/local-tenant/graph/createGraph.ts';
import { openStore } from '../../../src/local-tenant/store/openStore.ts';
import { checkAnswer, checkBatch } from '../schema/checkAnswer.ts';
import { readAnswer } from './readAnswer.ts';
import type { Json, Target } from './target.ts';

/** The local tenant, with the handles a real one lacks. */
export interface LocalTarget extends Target {
  readonly seed: GraphSeed;
  readonly faults: FaultControl;
  readonly mails: Graph['mails'];
  readonly clock: { business: Date; real: Date };
  /** Answers for the addresses of subscribers. */
  network: typeof fetch;
}

export const PERSON = 'u1';
const COLLEAGUE = 'collega';

export const SITE_ID =
  'gemeente.sharepoint.example,11111111-1111-4111-8111-111111111111,22222222-2222-4222-8222-222222222222';

const apps = {
  app: app('a', [
    'Sites.Selected',
    'User.Read.All',
    'Presence.Read.All',
    'MailboxSettings.Read',
    'Calendars.ReadWrite',
    'Mail.Send',
    'TeamsActivity.Send',
  ]),
  admin: app('b', ['Sites.FullControl.All', 'Sites.Selected', 'User.Read.All']),
  reader: app('c', ['Sites.Selected']),
  stranger: app('d', ['Sites.Selected']),
  directory: app('e', ['User.Read.All']),
  nobody: app('f', []),
};

function app(letter: string, roles: string[]): GraphCaller {
  return {
    appId: `${letter.repeat(8)}-0000-4000-8000-000000000000`,
    appDisplayName: `App ${letter}`,
    roles,
  };
}

export const localTarget = (options: { path?: string; perMinute?: number } = {}): LocalTarget => {
  const clock = {
    business: new Date('2026-03-02T09:00:00Z'),
    real: new Date('2026-11-21T12:00:00Z'),
  };
  const store = openStore(options.path ?? ':memory:');
  let chance = 0;
  const graph = createGraph({
    store,
    businessNow: () => clock.business,
    realNow: () => clock.real,
    newGuid: randomUUID,
    random: () => (chance = (chance + 0.37) % 1),
    authenticate: async (token) => {
      if (token === 'expired') return { ok: false, reason: 'expired' };
      const caller = Object.entries(apps).find(([name]) => name === token)?.[1];
      return caller ? { ok: true, caller } : { ok: false, reason: 'malformed' };
    },
    fetch: (input, init) => target.network(input, init),
    budget: { perMinute: options.perMinute ?? 10_000_000, perDay: 1_000_000_000 },
  });
  graph.seed.createSite({ id: SITE_ID, path: 'sites/klachten', displayName: 'Klachten' });
  graph.seed.grant(SITE_ID, apps.app.appId, 'write');
  graph.seed.grant(SITE_ID, apps.reader.appId, 'read');
  graph.seed.createUsers([person(PERSON, "Ans d'Olm"), person(COLLEAGUE, 'Col Lega')]);
  graph.seed.createTeamsApp({
    id: 'teams-app',
    appId: apps.app.appId,
    activityTypes: ['klachtToegewezen'],
  });
  graph.seed.installTeamsApp('teams-app', [PERSON]);

  const call: Target['call'] = async (
    method,
    path,
    { headers = {}, body, raw, as = 'app' } = {},
  ) => {
    const url = path.startsWith('http') ? path : `https://graph.example/v1.0${path}`;
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await graph.handle(
      new Request(url, {
        method,
        headers: {
          authorization: `Bearer ${as}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(content === undefined ? {} : { body: content as string }),
      }),
    );
    const answer = await readAnswer(response);
    if (path === '/$batch') checkBatch((body as Json)?.requests, answer);
    else checkAnswer(path, answer);
    return answer;
  };
  const site = `/sites/${SITE_ID}`;
  const target: LocalTarget = {
    siteId: SITE_ID,
    site,
    appId: apps.app.appId,
    person: PERSON,
    colleague: COLLEAGUE,
    waits: false,
    has: () => true,
    network: () => Promise.reject(new TypeError('nobody there')),
    call,
    newList: async (...columns) => {
      const body = {
        displayName: `Lijst ${randomUUID()}`,
        columns,
        list: { template: 'genericList' },
      };
      const answer = await call('POST', `${site}/lists`, { body, as: 'admin' });
      if (answer.status !== 201) throw new Error(`No list: ${JSON.stringify(answer.body)}`);
      return `${site}/lists/${answer.body.id}`;
    },
    seed: graph.seed,
    mails: graph.mails,
    faults: graph.faults,
    clock,
    close: async () => {
      store.close();
    },
  };
  return target;
};

export const person = (id: string, displayName: string, managerId: string | null = null) => ({
  id,
  displayName,
  givenName: displayName.split(' ')[0] ?? null,
  surname: displayName.split(' ').at(-1) ?? null,
  userPrincipalName: `${id}@gemeente.example`,
  mail: `${id}@gemeente.example`,
  jobTitle: 'medewerker',
  department: 'Zorg',
  businessPhones: ['+31 00 000000'],
  officeLocation: null,
  managerId,
});
