import type { DatabaseSync } from 'node:sqlite';
import type { Directory } from '../example/directory.ts';
import type { ChatDoor } from './chatDoor.ts';
import type { ChatStore } from './chatStore.ts';

export interface Installations {
  /** Tells the app of everybody it does not know of yet; true when it knows them all. */
  readonly announce: () => Promise<boolean>;
}

/**
 * Has the app installed for everybody, and tells it so once per person and per address: after a start on
 * another port the app would otherwise send to where nobody listens any more.
 *
 * Guests have no personal apps. When the app does not answer, the rest waits for the
 * next call.
 */
export function openInstallations(deps: {
  readonly origin: string;
  readonly db: DatabaseSync;
  readonly chats: ChatStore;
  readonly door: ChatDoor;
  readonly directory: Directory;
}): Installations {
  deps.db.exec(`CREATE TABLE IF NOT EXISTS installation_told_from (
    person_oid TEXT PRIMARY KEY, origin TEXT NOT NULL) STRICT`);
  const told = deps.db.prepare(
    'SELECT 1 FROM installation_told_from WHERE person_oid = ? AND origin = ?',
  );
  const remember = deps.db.prepare('INSERT OR REPLACE INTO installation_told_from VALUES (?, ?)');
  const members = deps.directory.all.filter(({ guest }) => !guest);
  for (const { oid } of members) deps.chats.openConversation(oid);

  return {
    announce: async () => {
      for (const person of members) {
        if (told.get(person.oid, deps.origin) !== undefined) continue;
        const { id } = deps.chats.openConversation(person.oid);
        const delivered = await deps.door.install({ person, conversationId: id, locale: 'nl-NL' });
        if (!delivered.ok || delivered.status >= 300) return false;
        remember.run(person.oid, deps.origin);
      }
      return true;
    },
  };
}
