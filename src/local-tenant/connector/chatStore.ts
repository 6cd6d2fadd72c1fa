import { randomUUID } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { JsonObject } from '../web/json.ts';

/** A message in a personal chat, as it stands now. */
export interface ChatMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly from: 'bot' | 'person';
  readonly activity: JsonObject;
  /** Business time, ISO instant. */
  readonly created: string;
  /** Real time, ISO instant. */
  readonly createdReal: string;
  /** Business time of the last update; absent when never updated. */
  readonly updated?: string;
  readonly deleted: boolean;
  /** Place among all messages, by creation. */
  readonly place: number;
  /** Rises with each change anywhere in the tenant. */
  readonly seq: number;
}

export interface Conversation {
  readonly id: string;
  readonly personOid: string;
  /** The person has seen all messages up to this place. */
  readonly readUpTo: number;
}

export interface ChatStore {
  readonly openConversation: (personOid: string) => Conversation;
  /** A group chat or channel, by its `19:` id; it belongs to nobody. */
  readonly openShared: (id: string) => Conversation;
  readonly conversationOf: (personOid: string) => Conversation | undefined;
  readonly conversation: (id: string) => Conversation | undefined;
  readonly markRead: (conversationId: string, place: number) => void;
  /** Everybody has seen what was said before that moment of business time. */
  readonly markReadBefore: (moment: Date) => void;
  readonly add: (
    conversationId: string,
    from: ChatMessage['from'],
    activity: JsonObject,
  ) => ChatMessage;
  readonly update: (message: ChatMessage, activity: JsonObject) => void;
  readonly remove: (message: ChatMessage) => void;
  readonly message: (conversationId: string, id: string) => ChatMessage | undefined;
  /** What changed in a chat after `seq`, deleted messages included, oldest first. */
  readonly since: (conversationId: string, seq: number) => readonly ChatMessage[];
}

/**
 * The personal chats with the bot and everything said in them.
 *
 * @param around - business time is what people see, real time is what orders deliveries; ids are random unless given.
 */
export function openChatStore(
  db: DatabaseSync,
  around: {
    readonly businessNow: () => Date;
    readonly realNow: () => Date;
    readonly newId?: () => string;
  },
): ChatStore {
  db.exec(`
    CREATE TABLE IF NOT EXISTS conversation (
      id TEXT PRIMARY KEY, person_oid TEXT NOT NULL UNIQUE, read_up_to INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE TABLE IF NOT EXISTS chat_message (
      id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL REFERENCES conversation (id), sender TEXT NOT NULL,
      activity TEXT NOT NULL, created TEXT NOT NULL, created_real TEXT NOT NULL, updated TEXT,
      deleted INTEGER NOT NULL DEFAULT 0, seq INTEGER NOT NULL UNIQUE) STRICT;
    CREATE INDEX IF NOT EXISTS chat_message_by_chat ON chat_message (conversation_id, seq);
  `);
  const statements = prepareStatements(db);
  const nextSeq = (): number => Number(statements.lastSeq.get()?.['seq'] ?? 0) + 1;

  const find = (sql: 'byPerson' | 'byId', key: string): Conversation | undefined => {
    const row = statements[sql].get(key);
    return row === undefined ? undefined : toConversation(row);
  };
  const open = (id: string, owner: string): Conversation => {
    statements.open.run(id, owner);
    const opened = find('byPerson', owner);
    if (opened === undefined) throw new Error('A conversation just opened must be there');
    return opened;
  };
  const message = (conversationId: string, id: string): ChatMessage | undefined => {
    const row = statements.message.get(conversationId, id);
    return row === undefined ? undefined : toMessage(row);
  };

  return {
    conversationOf: (personOid) => find('byPerson', personOid),
    conversation: (id) => find('byId', id),
    openConversation: (personOid) => open(`a:1${personOid.replaceAll('-', '')}`, personOid),
    openShared: (id) => open(id, id),
    markRead: (conversationId, place) => void statements.markRead.run(place, conversationId),
    markReadBefore: (moment) => void statements.markReadBefore.run(moment.toISOString()),
    add: (conversationId, from, activity) => {
      const id = (around.newId ?? randomUUID)();
      const real = around.realNow();
      statements.add.run(
        id,
        conversationId,
        from,
        JSON.stringify({ ...activity, id }),
        around.businessNow().toISOString(),
        real.toISOString(),
        nextSeq(),
      );
      const added = message(conversationId, id);
      if (added === undefined) throw new Error('A message just added must be there');
      return added;
    },
    update: ({ id }, activity) =>
      void statements.update.run(
        JSON.stringify({ ...activity, id }),
        around.businessNow().toISOString(),
        nextSeq(),
        id,
      ),
    remove: ({ id }) => void statements.remove.run(nextSeq(), id),
    message,
    since: (conversationId, seq) => statements.since.all(conversationId, seq).map(toMessage),
  };
}

const prepareStatements = (db: DatabaseSync) => ({
  lastSeq: db.prepare('SELECT max(seq) AS seq FROM chat_message'),
  byPerson: db.prepare('SELECT * FROM conversation WHERE person_oid = ?'),
  byId: db.prepare('SELECT * FROM conversation WHERE id = ?'),
  open: db.prepare('INSERT OR IGNORE INTO conversation (id, person_oid) VALUES (?, ?)'),
  markRead: db.prepare('UPDATE conversation SET read_up_to = max(read_up_to, ?) WHERE id = ?'),
  markReadBefore: db.prepare(`UPDATE conversation SET read_up_to = max(read_up_to, coalesce(
    (SELECT max(rowid) FROM chat_message WHERE conversation_id = conversation.id AND created < ?), 0))`),
  add: db.prepare(`INSERT INTO chat_message
    (id, conversation_id, sender, activity, created, created_real, seq) VALUES (?, ?, ?, ?, ?, ?, ?)`),
  update: db.prepare('UPDATE chat_message SET activity = ?, updated = ?, seq = ? WHERE id = ?'),
  remove: db.prepare(`UPDATE chat_message SET deleted = 1, activity = '{}', seq = ? WHERE id = ?`),
  message: db.prepare(
    'SELECT rowid AS place, * FROM chat_message WHERE conversation_id = ? AND id = ?',
  ),
  since: db.prepare(
    'SELECT rowid AS place, * FROM chat_message WHERE conversation_id = ? AND seq > ? ORDER BY rowid',
  ),
});

type Row = Record<string, SQLOutputValue>;

const toConversation = (row: Row): Conversation => ({
  id: String(row['id']),
  personOid: String(row['person_oid']),
  readUpTo: Number(row['read_up_to']),
});

const toMessage = (row: Row): ChatMessage => ({
  id: String(row['id']),
  conversationId: String(row['conversation_id']),
  from: row['sender'] === 'bot' ? 'bot' : 'person',
  activity: JSON.parse(String(row['activity'])) as JsonObject,
  created: String(row['created']),
  createdReal: String(row['created_real']),
  ...(row['updated'] === null ? {} : { updated: String(row['updated']) }),
  deleted: row['deleted'] === 1,
  place: Number(row['place']),
  seq: Number(row['seq']),
});
