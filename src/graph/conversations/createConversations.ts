import { z } from 'zod';
import type { Conversation, Conversations } from '../../app/ports/conversations.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Instant } from '../../domain/calendar/isoDate.ts';
import { itemsOf, type Site } from '../lists/itemsOf.ts';
import type { FieldsOf } from '../lists/listTable.ts';
import { findRow, upsertRow, type Keyed } from '../lists/upsertRow.ts';
import type { GraphPort } from '../port.ts';

const fieldsSchema = z.object({
  PersoonOid: z.string(),
  /** Empty once the app was taken away. */
  Gesprek: z.string().nullish(),
  ServiceAdres: z.string(),
  Bot: z.string(),
  Sinds: z.string(),
});

/** The port `Conversations` over the list `Gesprekken`; what was seen once is kept in memory. */
export function createConversations(graph: GraphPort, site: Site): Conversations {
  const known = new Map<PersonId, Conversation>();
  const groups = new Set<string>();
  const keyOf = (person: string): Keyed => ({
    items: itemsOf(site, 'Gesprekken'),
    column: 'PersoonOid',
    key: person,
  });

  return {
    find: async (person) => {
      const kept = known.get(person);
      if (kept) return kept;
      const row = await findRow(graph, keyOf(person));
      if (!row) return undefined;
      const conversation = toConversation(fieldsSchema.parse(row.fields));
      if (conversation === undefined) return undefined;
      known.set(person, conversation);
      return conversation;
    },
    remember: async (conversation) => {
      if (isSame(known.get(conversation.person), conversation)) return 'known';
      const done = await upsertRow(graph, keyOf(conversation.person), toFields(conversation));
      known.set(conversation.person, conversation);
      return done === 'created' ? 'new' : 'known';
    },
    forget: async (person) => {
      known.delete(person);
      if ((await findRow(graph, keyOf(person))) === undefined) return;
      await upsertRow(graph, keyOf(person), { Gesprek: null });
    },
    meetGroup: async ({ conversationId, ...chat }) => {
      if (groups.has(conversationId)) return 'known';
      const done = await upsertRow(
        graph,
        keyOf(conversationId),
        toFields({ conversationId, ...chat }),
      );
      groups.add(conversationId);
      return done === 'created' ? 'new' : 'known';
    },
  };
}

const toConversation = (fields: z.infer<typeof fieldsSchema>): Conversation | undefined =>
  fields.Gesprek
    ? {
        person: fields.PersoonOid as PersonId,
        conversationId: fields.Gesprek,
        serviceUrl: fields.ServiceAdres,
        botId: fields.Bot,
        since: fields.Sinds as Instant,
      }
    : undefined;

const toFields = (conversation: Omit<Conversation, 'person'>): FieldsOf<'Gesprekken'> => ({
  Gesprek: conversation.conversationId,
  ServiceAdres: conversation.serviceUrl,
  Bot: conversation.botId,
  Sinds: conversation.since,
});

/** Every message calls `remember`; only a chat that moved costs a write. */
const isSame = (known: Conversation | undefined, now: Conversation): boolean =>
  known?.conversationId === now.conversationId &&
  known.serviceUrl === now.serviceUrl &&
  known.botId === now.botId;
