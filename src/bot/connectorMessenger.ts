import type { PersonId } from '../contract/domainTypes.ts';
import type { Conversations } from '../app/ports/conversations.ts';
import type { Messenger, SendOutcome } from '../app/ports/messenger.ts';
import { callConnector, type ConnectorDeps, type ConnectorRequest } from './callConnector.ts';

export interface ConnectorMessengerDeps extends ConnectorDeps {
  readonly conversations: Pick<Conversations, 'find'>;
}

/** Time for an update or a deletion, real milliseconds; a send brings its own limit. */
const UPDATE_LIMIT_MS = 15_000;

/** Sends cards to personal chats through the Bot connector. */
export const createConnectorMessenger = (deps: ConnectorMessengerDeps): Messenger => {
  const ask = callConnector(deps);
  const call = async (to: PersonId, request: ConnectorRequest): Promise<SendOutcome> => {
    const begun = deps.monotonicMs();
    const chat = await deps.conversations.find(to);
    if (chat === undefined) return { kind: 'unreachable' };
    return await ask(chat, { ...request, limitMs: request.limitMs - (deps.monotonicMs() - begun) });
  };

  return {
    send: (to, message, limitMs) => call(to, { method: 'POST', message, limitMs }),
    update: (to, activityId, message) =>
      call(to, { method: 'PUT', activityId, message, limitMs: UPDATE_LIMIT_MS }),
    async delete(to, activityId) {
      await call(to, { method: 'DELETE', activityId, limitMs: UPDATE_LIMIT_MS });
    },
  };
};
