import { chmod, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExampleOrganisation } from '../example/organisation.ts';
import { sharedMailboxOf } from '../example/sharedMailbox.ts';
import { connectorIssuer, serviceUrlOf } from '../connector/channel.ts';
import { app, inrichter, timer } from '../identity/applications.ts';
import type { ApplicationSecrets } from '../identity/applicationSecrets.ts';
import { siteId, teamsAppId, tenantId } from '../identity/ids.ts';

/** What the app must know to live in this tenant; differs from the real cloud in addresses, ids and keys. */
export type AppConfig = ReturnType<typeof appConfigOf>;

/**
 * The app's configuration for this tenant, secrets included.
 */
export const appConfigOf = (
  origin: string,
  secrets: ApplicationSecrets,
  { procedure, name, people }: Pick<ExampleOrganisation, 'procedure' | 'name' | 'people'>,
) => ({
  cloud: 'local' as const,
  origin,
  host: origin,
  tenantId,
  clientId: app.clientId,
  clientSecret: secrets.of(app),
  provisioning: { clientId: inrichter.clientId, clientSecret: secrets.of(inrichter) },
  timerClientId: timer.clientId,
  graph: `${origin}/v1.0`,
  tokenEndpoint: `${origin}/${tenantId}/oauth2/v2.0/token`,
  issuer: `${origin}/${tenantId}/v2.0`,
  jwksUri: `${origin}/${tenantId}/discovery/v2.0/keys`,
  bot: {
    appId: app.clientId,
    openIdMetadataUrl: `${origin}/bot/v1/.well-known/openidconfiguration`,
    serviceUrl: serviceUrlOf(origin),
    issuer: connectorIssuer,
    tokenScope: 'https://api.botframework.com/.default',
  },
  businessClock: `${origin}/clock`,
  siteId,
  teamsAppId,
  procedure,
  organisation: name,
  calendar: 'behandelaar' as const,
  mailbox: sharedMailboxOf(people),
});

/**
 * Writes the configuration where the app finds it, readable by this user only.
 */
export async function writeAppConfig(dataDir: string, config: AppConfig): Promise<void> {
  const path = join(dataDir, 'app-config.json');
  const draft = `${path}.new`;
  await writeFile(draft, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
  // The mode above counts only for a file that was not there yet.
  await chmod(draft, 0o600);
  await rename(draft, path);
}
