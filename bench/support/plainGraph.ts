import { Client } from '@microsoft/microsoft-graph-client';
import type { Tenant } from '../../src/local-tenant/createTenant.ts';
import { app } from '../../src/local-tenant/identity/applications.ts';
import { graphAudience } from '../../src/local-tenant/identity/issuer.ts';

/** What the client hands on; its own type hangs on one of the browser. */
interface Passing {
  readonly request: string | Request;
  readonly options?: { readonly headers?: ConstructorParameters<typeof Headers>[0] } | undefined;
  response?: Response | undefined;
}

/** The Graph client as its documentation uses it, on the same local tenant: one call after the other. */
export const plainClient = async (tenant: Tenant): Promise<Client> => {
  const token = (await tenant.issuer.appToken(app, graphAudience)) ?? '';
  return Client.initWithMiddleware({
    baseUrl: `${tenant.appConfig.origin}/`,
    defaultVersion: 'v1.0',
    // Its own handler of tokens sends them over https only.
    middleware: {
      execute: async (context: Passing) => {
        const headers = new Headers(context.options?.headers);
        headers.set('Authorization', `Bearer ${token}`);
        context.response = await fetch(context.request, { ...context.options, headers });
      },
    },
  });
};

/** Every row of a query, page by page. @returns how many. */
export async function readAllPlainly(client: Client, path: string): Promise<number> {
  let count = 0;
  for (let next: string | undefined = path; next !== undefined;) {
    const page = (await client.api(next).get()) as {
      readonly value: readonly unknown[];
      readonly '@odata.nextLink'?: string;
    };
    count += page.value.length;
    next = page['@odata.nextLink']?.replace(/^https?:.*?\/v1\.0/, '');
  }
  return count;
}
