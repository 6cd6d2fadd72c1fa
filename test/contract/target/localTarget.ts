import { randomUUID } from 'node:crypto';
import {
  createGraph,
  type FaultControl,
  type GraphCaller,
  type GraphSeed,
} from '../../../src/local-tenant/graph/createGraph.ts';
import { openStore } from '../../../src/local-tenant/store/openStore.ts';

/** The body of an answer: what it should hold is what the tests are about. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every property is asserted, none is trusted
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
  readonly bytes: Uint8Array;
}

export interface CallOptions {
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Sent as it is, without a content type of its own. */
  readonly raw?: string | Uint8Array;
  /** Which app calls; the writing one when not said. */
  readonly as?: 'app' | 'admin' | 'reader' | 'stranger' | 'directory' | 'nobody';
}

/** What the contract is tried on: the local tenant now, a real one later. */
export interface Target {
  readonly site: string;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** A fresh list with the given columns; returns its address. */
  newList(...columns: Record<string, unknown>[]): Promise<string>;
}

/** The local tenant, with the handles a real one lacks. */
export interface LocalTarget extends Target {
  readonly seed: GraphSeed;
  readonly faults: FaultControl;
  readonly clock: { business: Date; real: Date };
  close(): void;
}

export const SITE_ID =
  'gemeente.sharepoint.example,11111111-1111-4111-8111-111111111111,22222222-2222-4222-8222-222222222222';

const apps = {
  app: app('a', ['Sites.Selected', 'User.Read.All']),
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

export const text = (name: string, more: Record<string, unknown> = {}) => ({
  name,
  text: {},
  ...more,
});
export const key = (name: string) => text(name, { indexed: true, enforceUniqueValues: true });

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
    budget: { perMinute: options.perMinute ?? 10_000_000, perDay: 1_000_000_000 },
  });
  graph.seed.createSite({ id: SITE_ID, path: 'sites/klachten', displayName: 'Klachten' });
  graph.seed.grant(SITE_ID, apps.app.appId, 'write');
  graph.seed.grant(SITE_ID, apps.reader.appId, 'read');

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
    const bytes = new Uint8Array(await response.arrayBuffer());
    const json =
      response.headers.get('content-type')?.startsWith('application/json') && bytes.length > 0;
    return {
      status: response.status,
      headers: response.headers,
      body: json ? JSON.parse(new TextDecoder().decode(bytes)) : undefined,
      bytes,
    };
  };
  const site = `/sites/${SITE_ID}`;
  return {
    site,
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
    faults: graph.faults,
    clock,
    close: () => {
      store.close();
    },
  };
};
