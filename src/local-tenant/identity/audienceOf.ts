import { app } from './applications.ts';
import { connectorAudience, graphAudience } from './issuer.ts';

/**
 * The audience that a client-credentials scope asks for; undefined for a resource unknown here.
 *
 * @param scope - always `<resource>/.default`, as Entra demands of this grant.
 */
export function audienceOf(scope: string, origin: string): string | undefined {
  const resource = /^(.+)\/\.default$/.exec(scope)?.[1];
  switch (resource) {
    case origin:
    case graphAudience:
      return graphAudience;
    case connectorAudience:
      return connectorAudience;
    case app.clientId:
    case `api://${app.clientId}`:
      return app.clientId;
    default:
      return undefined;
  }
}
