import { ownObject } from '../json.ts';
import type { Sql } from '../sql.ts';

/** A line of somebody's activity feed, as it was sent. */
export interface FeedLine {
  /** Business time, ISO instant. */
  readonly sent: string;
  readonly type: string;
  readonly preview: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly webUrl?: string;
}

/** Somebody's activity feed, newest first. */
export const feedOf = (sql: Sql, userId: string): readonly FeedLine[] =>
  sql
    .all('select * from graph_activities where user_id = ? order by no desc limit 50', userId)
    .map((row) => {
      const { activityType, preview, parameters, topic } = ownObject(String(row['content']));
      const webUrl = (topic as { readonly webUrl?: string } | undefined)?.webUrl;
      return {
        sent: String(row['sent']),
        type: String(activityType),
        preview: String(preview),
        parameters: (parameters ?? {}) as Readonly<Record<string, string>>,
        ...(webUrl === undefined ? {} : { webUrl }),
      };
    });
