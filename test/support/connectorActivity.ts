import type { Town } from './town.ts';

/** Where an activity comes from; what is left out is as Teams would have it. */
export interface Activity {
  readonly alias?: string;
  readonly type?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly conversationType?: 'personal' | 'groupChat' | 'channel';
  readonly [field: string]: unknown;
}

export interface Signature {
  /** What the token says instead. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** A token of one's own, or none. */
  readonly token?: string;
}

/** What the bot answered. */
export interface BotAnswer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies of many shapes are asserted on, property by property
  readonly body: any;
}

/** Brings an activity to the bot's door as the connector does: over HTTP, signed with its key. */
export const bringTo =
  (town: Pick<Town, 'appOrigin' | 'origin' | 'tenant'>) =>
  async (
    { alias = 'daan.eggink', conversationType = 'personal', ...activity }: Activity,
    signature: Signature = {},
  ): Promise<BotAnswer> => {
    const person = town.tenant.directory.byAlias(alias);
    const { appConfig, connectorKey } = town.tenant;
    const seconds = Math.floor(Date.now() / 1000);
    const token =
      signature.token ??
      (await connectorKey.sign({
        iss: 'https://api.botframework.com',
        aud: appConfig.bot.appId,
        serviceurl: `${town.origin}/connector/`,
        iat: seconds,
        nbf: seconds,
        exp: seconds + 600,
        ...signature.claims,
      }));
    const response = await fetch(`${town.appOrigin}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({
        id: 'f:1',
        type: 'invoke',
        channelId: 'msteams',
        serviceUrl: `${town.origin}/connector/`,
        from: { id: `29:${person?.oid}`, aadObjectId: person?.oid, name: person?.displayName },
        recipient: { id: `28:${appConfig.bot.appId}`, name: 'Klachtwijzer' },
        conversation: {
          id: conversationType === 'personal' ? 'a:1' : '19:team@thread.tacv2',
          conversationType,
          tenantId: appConfig.tenantId,
        },
        channelData: { tenant: { id: appConfig.tenantId } },
        locale: 'nl-NL',
        ...activity,
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
