import { App, ExpressAdapter } from '@microsoft/teams.apps';
import { PUBLIC, type Activity } from '@microsoft/teams.api';
import type { Express } from 'express';
import { onChat } from './onChat.ts';
import { chatPersonOf, isPersonal, languageOf, type TrustedPlace } from './chatPersonOf.ts';
import { dialogTask } from './dialogTask.ts';
import { noClient } from './noClient.ts';
import type { BotHandlers } from './press.ts';
import { quietLogger } from './quietLogger.ts';

export interface TeamsBotDeps extends TrustedPlace {
  readonly web: Express;
  readonly clientId: string;
  readonly token: (scope: string | string[]) => Promise<string>;
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  readonly warn: (event: string) => void;
  /** What to say to somebody who may not use the bot, in his language. */
  readonly refusal: (language: 'nl' | 'en') => string;
  readonly handlers: BotHandlers;
}

const CARD = 'application/vnd.microsoft.card.adaptive' as const;

/**
 * The bot's door: `POST /api/messages`. The SDK verifies the connector's token (unsigned activities
 * get 401); we check tenant, service address and that it is a personal chat, and hand on one call.
 */
export const mountTeamsBot = async (deps: TeamsBotDeps): Promise<void> => {
  const app = new App({
    clientId: deps.clientId,
    tenantId: deps.tenantId,
    token: deps.token,
    logger: quietLogger(deps.warn),
    client: noClient(),
    cloud: {
      ...PUBLIC,
      openIdMetadataUrl: deps.openIdMetadataUrl,
      tokenIssuer: deps.tokenIssuer,
    },
    // Explicit, because an environment variable of the SDK could otherwise switch verification off.
    dangerouslyAllowUnauthenticatedRequests: false,
    httpServerAdapter: new ExpressAdapter(deps.web),
  });
  const { handlers } = deps;
  const personIn = (activity: Activity) =>
    isPersonal(activity) ? chatPersonOf(activity, deps) : undefined;

  app.on('card.action', async ({ activity }) => {
    const person = personIn(activity);
    if (person === undefined) return errorAnswer(403, deps.refusal(languageOf(activity)));
    const { verb, data } = activity.value.action;
    const answer = await handlers.pressed({
      person,
      verb: verb ?? '',
      data: recordOf(data),
      messageId: activity.replyToId ?? '',
    });
    if (answer.kind === 'card') return { statusCode: 200, type: CARD, value: answer.card as never };
    if (answer.kind === 'message') {
      return {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: answer.text,
      };
    }
    return errorAnswer(400, answer.text);
  });

  app.on('dialog.open', async ({ activity }) => {
    const person = personIn(activity);
    const page =
      person === undefined
        ? undefined
        : await handlers.dialog(person, recordOf(activity.value.data));
    return dialogTask(page ?? { text: deps.refusal(languageOf(activity)) });
  });

  // The dialog has already done its step through the API; the cards follow by themselves.
  app.on('dialog.submit', () => ({ status: 200 }));

  // In any chat: what the form holds is told to who asked, and nothing to the chat.
  app.on('message.ext.open', async ({ activity }) => {
    const person = chatPersonOf(activity, deps);
    return dialogTask(
      person === undefined
        ? { text: deps.refusal(languageOf(activity)) }
        : await handlers.messageAction(person, activity.value, activity.conversation.id),
    );
  });
  app.on('message.ext.submit', () => ({ status: 200 }));

  onChat(app, deps);

  await app.initialize();
};

const recordOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};

const errorAnswer = (statusCode: 400 | 403, message: string) => ({
  statusCode: 400 as const,
  type: 'application/vnd.microsoft.error' as const,
  value: {
    code: statusCode === 403 ? 'Forbidden' : 'BadRequest',
    message,
    innerHttpError: { statusCode, body: {} },
  },
});
