import { z } from 'zod';
import type { App } from '../../app/app.ts';
import { sourceMessage } from '../../contract/sourceMessage.ts';
import { plainText } from './plainText.ts';

type ChatMessage = Parameters<App['draftFromMessage']>[1];

/** Command of the manifest; another one is none of ours. */
export const REGISTER_COMMAND = 'registreerKlacht';

const request = z.object({
  commandId: z.literal(REGISTER_COMMAND),
  messagePayload: z.object({
    id: z.string().min(1).max(200),
    createdDateTime: z.string().optional(),
    linkToMessage: z.string().optional(),
    from: z
      .object({
        user: z.object({ displayName: z.string().nullish() }).nullish(),
        application: z.object({ displayName: z.string().nullish() }).nullish(),
      })
      .nullish(),
    body: z
      .object({ contentType: z.string().optional(), content: z.string().default('') })
      .nullish(),
  }),
});

/**
 * The message on which "Registreer als klacht" was chosen; undefined when it is none. Whatever of author, link
 * or time is not what it should be, is left out: the words are enough to register.
 */
export function readMessage(value: unknown, conversationId: string): ChatMessage | undefined {
  const parsed = request.safeParse(value);
  if (!parsed.success) return undefined;
  const { id, createdDateTime, linkToMessage, from, body } = parsed.data.messagePayload;
  const { author, link, sentAt } = sourceMessage.shape;
  const content = body?.content ?? '';
  const kept = {
    author: author.safeParse(from?.user?.displayName ?? from?.application?.displayName ?? undefined)
      .data,
    link: link.safeParse(linkToMessage).data,
    sentAt: sentAt.safeParse(createdDateTime).data,
  };
  return {
    id,
    conversationId,
    text: body?.contentType === 'text' ? content.trim() : plainText(content),
    ...Object.fromEntries(Object.entries(kept).filter(([, one]) => one !== undefined)),
  };
}
