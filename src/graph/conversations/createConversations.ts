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
  Gesprek: z.string(),
  ServiceAdres: z.string(),
  Bot: z.string(),
  Sinds: z.string(),
});

/** The port `Conversations` over the list `Gesprekken`; what was seen once is kept in memory. */
export function createConversations(graph: GraphPort, site: Site): Conversations {
  const known = new Map<PersonId, Conversation>();
  const keyOf = (person: PersonId): Keyed => ({
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
      known.set(person, conversation);
      return conversation;
    },
    remember: async (conversation) => {
      if (isSame(known.get(conversation.person), conversation)) return;
      await upsertRow(graph, keyOf(conversation.person), toFields(conversation));
      known.set(conversation.person, conversation);
    },
  };
}

const toConversation = (fields: z.infer<typeof fieldsSchema>): Conversation => ({
  person: fields.PersoonOid as PersonId,
  conversationId: fields.Gesprek,
  serviceUrl: fields.ServiceAdres,
  botId: fields.Bot,
  since: fields.Sinds as Instant,
});

const toFields = (conversation: Conversation): FieldsOf<'Gesprekken'> => ({
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
