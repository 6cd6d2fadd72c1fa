import { randomUUID } from 'node:crypto';
import type { ChatMessage } from '../../src/local-tenant/connector/chatStore.ts';
import type { Town } from './town.ts';

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies of many shapes are asserted on, property by property
  readonly body: any;
}

interface Card {
  readonly body: readonly unknown[];
  readonly actions: readonly CardAction[];
}
interface CardAction {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly card?: Card;
}

/** A persona of the town: what he can do in tab and chat, over the same doors as the host page. */
export const personaOf = (
  town: Pick<Town, 'origin' | 'tenant'> & Partial<Pick<Town, 'served'>>,
  alias: string,
  locale: 'nl-NL' | 'en-US' = 'nl-NL',
) => {
  const person = town.tenant.directory.byAlias(alias);
  if (person === undefined) throw new Error(`No such persona: ${alias}`);

  const api = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${town.origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await town.tenant.issuer.userToken(person)}`,
        'accept-language': locale,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
  };

  const host = async (path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${town.origin}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        origin: town.origin,
        'sec-fetch-site': 'same-origin',
        'x-host-session': town.tenant.hostSession,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify({ persona: alias, locale, ...body }) }),
    });
    return { status: response.status, body: await response.json() };
  };

  /** A press is answered before what it owes is delivered; a test looks when that has arrived. */
  const invoke = async (body: unknown): Promise<Answer> => {
    const answer = await host('/host/invoke', body);
    await town.served?.().composition.settled();
    return answer;
  };

  const messages = async (): Promise<readonly ChatMessage[]> => {
    const { body } = await host(`/host/changes?persona=${alias}&since=0`);
    return (body as { messages: ChatMessage[] }).messages.filter(({ deleted }) => !deleted);
  };

  return {
    id: person.oid,
    name: person.displayName,
    api,
    step: async (kenmerk: string, step: string, input: unknown = {}, seen?: number) =>
      await api('POST', `/api/complaints/${kenmerk}/steps/${step}`, {
        command: randomUUID(),
        seen: seen ?? (await api('GET', `/api/complaints/${kenmerk}`)).body?.volgnummer ?? 0,
        input,
      }),
    messages,
    /** Types to the bot. */
    say: async (text: string): Promise<Answer> => await host('/host/message', { text }),
    /** The newest card about this complaint in his chat. */
    card: async (kenmerk: string): Promise<{ message: ChatMessage; card: Card } | undefined> => {
      const all = (await messages()).filter((message) =>
        JSON.stringify(message.activity).includes(kenmerk),
      );
      const message = all.findLast(
        ({ activity }) => !String(activity['summary']).startsWith('Goedemorgen'),
      );
      return message === undefined ? undefined : { message, card: cardIn(message) };
    },
    /** Presses a button as the host page does; `fill` are the inputs of its form. */
    press: async (message: ChatMessage, action: CardAction, fill: Record<string, unknown> = {}) =>
      await invoke({
        name: 'adaptiveCard/action',
        replyToId: message.id,
        value: {
          action: {
            type: 'Action.Execute',
            verb: action.verb,
            data: { ...action.data, ...fill },
          },
        },
      }),
    invoke: async (name: string, value: unknown, replyToId?: string) =>
      await invoke({
        name,
        value,
        ...(replyToId === undefined ? {} : { replyToId }),
      }),
  };
};

export type Persona = ReturnType<typeof personaOf>;

const cardIn = (message: ChatMessage): Card => {
  const attachments = message.activity['attachments'] as readonly { readonly content: Card }[];
  const card = attachments[0]?.content;
  if (card === undefined) throw new Error('A message without a card');
  return card;
};

/** A button of a card by its verb, also inside a form that unfolds. */
export const buttonOf = (card: Card, verb: string): CardAction => {
  const all = card.actions.flatMap((action) => [action, ...(action.card?.actions ?? [])]);
  const found = all.find((action) => action.verb === verb);
  if (found === undefined) {
    throw new Error(`No button ${verb} among ${all.map((a) => a.verb ?? a.title).join(', ')}`);
  }
  return found;
};
