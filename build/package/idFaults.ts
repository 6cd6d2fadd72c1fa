import type { PackageIds } from './fill.ts';

interface Manifest {
  readonly id?: unknown;
  readonly validDomains?: readonly string[];
  readonly bots?: readonly { readonly botId?: unknown }[];
  readonly composeExtensions?: readonly { readonly botId?: unknown }[];
  readonly webApplicationInfo?: { readonly id?: unknown; readonly resource?: unknown };
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** What the schema cannot see: ids and domains that differ from the configuration, wildcards, places left open. */
export function idFaults(text: string, ids: PackageIds): readonly string[] {
  const {
    id,
    validDomains = [],
    bots = [],
    composeExtensions = [],
    webApplicationInfo,
  } = JSON.parse(text) as Manifest;
  const { host } = new URL(ids.host);
  const open = [...new Set(text.match(/\{\{\w+\}\}/gu) ?? [])];
  return [
    ...open.map((place) => `${place} is not filled`),
    ...(guid.test(ids.teamsAppId) ? [] : ['teamsAppId is no GUID']),
    ...same('id', id, ids.teamsAppId),
    ...[...bots, ...composeExtensions].flatMap(({ botId }) => same('botId', botId, ids.bot.appId)),
    ...same('webApplicationInfo.id', webApplicationInfo?.id, ids.clientId),
    ...same(
      'webApplicationInfo.resource',
      webApplicationInfo?.resource,
      `api://${host}/${ids.clientId}`,
    ),
    ...validDomains
      .filter((domain) => domain.includes('*'))
      .map((domain) => `validDomains has a wildcard: ${domain}`),
    ...(validDomains.includes(host) ? [] : [`validDomains lacks ${host}`]),
    ...strangers(text, host).map((address) => `an address of another host: ${address}`),
  ];
}

const same = (name: string, found: unknown, wanted: string): readonly string[] =>
  found === wanted ? [] : [`${name} differs from the configuration`];

const strangers = (text: string, host: string): readonly string[] =>
  [...new Set(text.match(/https:\/\/[^/"?]+/gu) ?? [])].filter(
    (address) => ![`https://${host}`, 'https://developer.microsoft.com'].includes(address),
  );
