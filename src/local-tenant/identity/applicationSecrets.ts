import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { equalInConstantTime } from '../web/equalInConstantTime.ts';
import { applications, type Application } from './applications.ts';

export interface ApplicationSecrets {
  readonly of: (application: Application) => string;
  /** The application whose id and secret these are; undefined for anything else. */
  readonly recognise: (clientId: string, secret: string) => Application | undefined;
}

/**
 * The secrets of the app registrations: made at first start, kept with the tenant's data.
 */
export function openApplicationSecrets(db: DatabaseSync): ApplicationSecrets {
  db.exec(
    'CREATE TABLE IF NOT EXISTS application_secret (client_id TEXT PRIMARY KEY, secret TEXT NOT NULL) STRICT',
  );
  const insert = db.prepare('INSERT OR IGNORE INTO application_secret VALUES (?, ?)');
  for (const { clientId } of applications)
    insert.run(clientId, randomBytes(32).toString('base64url'));

  const select = db.prepare('SELECT secret FROM application_secret WHERE client_id = ?');
  const of = ({ clientId }: Application): string => String(select.get(clientId)?.['secret']);

  return {
    of,
    recognise: (clientId, secret) =>
      applications.find(
        (application) =>
          application.clientId === clientId && equalInConstantTime(secret, of(application)),
      ),
  };
}
