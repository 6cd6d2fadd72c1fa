import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { runSetup } from '../../../src/cli/setup/run.ts';
import { createTenant, type Tenant } from '../../../src/local-tenant/createTenant.ts';
import { setupTools } from '../../../src/main/setup/tools.ts';
import { realSurroundings, type Surroundings } from '../../../src/main/surroundings.ts';

const origin = 'http://127.0.0.1:4100';

/** An empty site in a local tenant, and the commands on it. */
export interface TestSite {
  readonly tenant: Tenant;
  /** Runs a command on the configuration, or on one with other values. */
  readonly run: (
    words: readonly string[],
    how?: { readonly answer?: string; readonly config?: Record<string, unknown> },
  ) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  /** A call as the administrator. */
  readonly admin: (method: string, path: string, body?: unknown) => Promise<number>;
  readonly around: { fetch: typeof fetch; realNow: () => number };
}

export const startSite = async (): Promise<TestSite> => {
  const tenant = await createTenant({
    dataDir: ':memory:',
    origin,
    appOrigin: 'http://127.0.0.1:4101',
    hostDir: '',
    graphBudget: 'none',
  });
  const around = {
    fetch: ((input, init) => tenant.handle(new Request(input, init))) as typeof fetch,
    realNow: () => Date.now(),
  };
  const surroundings: Surroundings = {
    ...realSurroundings(),
    fetch: (input, init) => around.fetch(input, init),
    realNow: () => around.realNow(),
    sleep: async () => {},
    log: () => {},
  };
  const folder = mkdtempSync(join(tmpdir(), 'inrichten-'));
  const site = `${origin}/v1.0/sites/${tenant.appConfig.siteId}`;

  const adminToken = async (): Promise<string> => {
    const { clientId, clientSecret } = tenant.appConfig.provisioning;
    const response = await tenant.handle(
      new Request(tenant.appConfig.tokenEndpoint, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
          scope: `${origin}/.default`,
        }),
      }),
    );
    return ((await response.json()) as { access_token: string }).access_token;
  };

  return {
    tenant,
    around,
    run: async ([command = '', ...options], { answer = '', config = {} } = {}) => {
      const path = join(folder, 'config.json');
      writeFileSync(path, JSON.stringify({ ...tenant.appConfig, ...config }));
      const [stdout, stderr] = [new PassThrough(), new PassThrough()];
      const io = { stdin: Readable.from([answer]), stdout, stderr };
      const code = await runSetup([command, ...options, path], setupTools(surroundings), io);
      return { code, out: textIn(stdout), err: textIn(stderr) };
    },
    admin: async (method, path, body) => {
      const response = await tenant.handle(
        new Request(site + path, {
          method,
          headers: {
            authorization: `Bearer ${await adminToken()}`,
            'content-type': 'application/json',
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
      return response.status;
    },
  };
};

const textIn = (stream: PassThrough): string => String(stream.read() ?? '');
