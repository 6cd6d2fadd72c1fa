/** Which word the configuration uses for the world the app lives in. */
export type Cloud = 'public' | 'local';

/** Whom the app believes and where it sends tokens: code, never configuration (design.md §4). */
export interface Trust {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly tokenEndpoint: string;
  readonly graphBaseUrl: string;
  readonly graphScope: string;
  readonly botIssuer: string;
  readonly botMetadataUrl: string;
  readonly botScope: string;
  /** Authority the tab signs in with. */
  readonly authority: string;
  /** Who may hold the tab in a frame. */
  readonly frameAncestors: readonly string[];
  /** Address of business time; only the local tenant has one. */
  readonly businessClock?: string;
  /** Whether messages may be sent to this connector address. */
  readonly isServiceUrl: (serviceUrl: string) => boolean;
}

const CONNECTOR_HOSTS = /^(smba\.trafficmanager\.net|[a-z0-9-]+\.botframework\.com)$/;
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;

const publicTrust = (tenantId: string): Trust => ({
  issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
  jwksUri: `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`,
  tokenEndpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
  graphBaseUrl: 'https://graph.microsoft.com/v1.0',
  graphScope: 'https://graph.microsoft.com/.default',
  botIssuer: 'https://api.botframework.com',
  botMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  botScope: 'https://api.botframework.com/.default',
  authority: `https://login.microsoftonline.com/${tenantId}`,
  frameAncestors: [
    'https://teams.microsoft.com',
    'https://*.teams.microsoft.com',
    'https://*.cloud.microsoft',
  ],
  isServiceUrl: (serviceUrl) => {
    const url = parse(serviceUrl);
    return url?.protocol === 'https:' && CONNECTOR_HOSTS.test(url.hostname);
  },
});

const localTrust = (tenantId: string, origin: string): Trust => ({
  issuer: `${origin}/${tenantId}/v2.0`,
  jwksUri: `${origin}/${tenantId}/discovery/v2.0/keys`,
  tokenEndpoint: `${origin}/${tenantId}/oauth2/v2.0/token`,
  graphBaseUrl: `${origin}/v1.0`,
  graphScope: `${origin}/.default`,
  botIssuer: 'https://api.botframework.com',
  botMetadataUrl: `${origin}/bot/v1/.well-known/openidconfiguration`,
  botScope: 'https://api.botframework.com/.default',
  authority: `${origin}/${tenantId}`,
  frameAncestors: ["'self'"],
  businessClock: `${origin}/clock`,
  isServiceUrl: (serviceUrl) => parse(serviceUrl)?.origin === origin,
});

/** Thrown at start when the configuration asks to trust something it may not. */
export class UntrustedAddress extends Error {}

/**
 * The set of trust anchors for a cloud.
 *
 * @param origin - address of the local tenant; only for `local`, and then it must be loopback.
 */
export const trustFor = (cloud: Cloud, tenantId: string, origin?: string): Trust => {
  if (cloud === 'public') {
    if (origin !== undefined)
      throw new UntrustedAddress('`origin` hoort alleen bij cloud "local".');
    return publicTrust(tenantId);
  }
  const url = parse(origin ?? '');
  if (url === undefined || !LOOPBACK.test(url.hostname)) {
    throw new UntrustedAddress(
      'cloud "local" mag alleen met een adres op deze computer (127.0.0.1).',
    );
  }
  return localTrust(tenantId, url.origin);
};

const parse = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;
