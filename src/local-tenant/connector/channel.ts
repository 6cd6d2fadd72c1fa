import { app } from '../identity/applications.ts';
import { tenantId } from '../identity/ids.ts';
import { teamsIdOf } from '../example/directory.ts';
import type { Person } from '../example/person.ts';
import type { JsonObject } from '../web/json.ts';

export const connectorIssuer = 'https://api.botframework.com';
export const botId = `28:${app.clientId}`;

/**
 * Where the bot sends its messages; every activity names it.
 */
export const serviceUrlOf = (origin: string): string => `${origin}/connector/`;

/**
 * The fields every activity from a personal chat has.
 *
 * @param locale - language of the person's Teams, as `nl-NL`.
 */
export const envelope = (context: {
  readonly origin: string;
  readonly person: Person;
  readonly conversationId: string;
  readonly locale?: string;
}): JsonObject => ({
  channelId: 'msteams',
  serviceUrl: serviceUrlOf(context.origin),
  from: {
    id: teamsIdOf(context.person),
    aadObjectId: context.person.oid,
    name: context.person.displayName,
  },
  recipient: { id: botId, name: app.displayName },
  conversation: { id: context.conversationId, conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  locale: context.locale ?? 'nl-NL',
});
