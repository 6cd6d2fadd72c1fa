import {
  createTenant,
  type Tenant,
  type TenantSettings,
} from '../../../src/local-tenant/createTenant.ts';

export const origin = 'http://127.0.0.1:4100';
export const appOrigin = 'http://127.0.0.1:4101';

/** The body of an answer, to be looked into freely. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an assertion says what should be in it.
export const bodyOf = async (response: Response): Promise<any> => response.json();

/** What the tenant sent to the app. */
export interface SentToApp {
  readonly path: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export interface TestTenant extends Tenant {
  readonly sent: SentToApp[];
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly send: (
    method: string,
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  /** A client-credentials token for one of the three apps. */
  readonly tokenFor: (clientId: string, secret: string, scope: string) => Promise<string>;
  /** Headers with which the host page speaks. */
  readonly asHostPage: Record<string, string>;
}

/** A tenant in memory; `answer` plays the app. */
export async function startTenant(
  answer: (sent: SentToApp) => Response | Promise<Response> = () => Response.json({}),
  settings: Partial<TenantSettings> = {},
): Promise<TestTenant> {
  const sent: SentToApp[] = [];
  const tenant = await createTenant({
    dataDir: ':memory:',
    origin,
    appOrigin,
    hostDir: '/nowhere',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const text = await request.clone().text();
      const one: SentToApp = {
        path: request.url.slice(appOrigin.length),
        method: request.method,
        headers: request.headers,
        body: text.startsWith('{') ? JSON.parse(text) : {},
      };
      sent.push(one);
      return answer(one);
    },
    ...settings,
  });
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    tenant.handle(new Request(`${origin}${path}`, init));

  return {
    ...tenant,
    sent,
    asHostPage: { 'sec-fetch-site': 'same-origin', origin, 'x-host-session': tenant.hostSession },
    get: (path, headers = {}) => ask(path, { headers }),
    send: (method, path, body, headers = {}) =>
      ask(path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    tokenFor: async (clientId, secret, scope) => {
      const response = await ask(new URL(tenant.appConfig.tokenEndpoint).pathname, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: secret,
          scope,
        }),
      });
      const body = await bodyOf(response);
      return String(body.access_token);
    },
  };
}
