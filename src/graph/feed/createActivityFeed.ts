import type { ActivityFeed, FeedLine } from '../../app/ports/activityFeed.ts';
import { moved } from '../delivery/noticeRow.ts';
import { itemsOf, type Site } from '../lists/itemsOf.ts';
import type { FieldsOf } from '../lists/listTable.ts';
import type { GraphAnswer, GraphPort } from '../port.ts';

/** Types of the manifest; their words stand there, in both languages. */
const activityTypes: Readonly<Record<FeedLine['what'], string>> = {
  'laatste-dag': 'laatsteDag',
  hoorgesprekken: 'hoorgesprekken',
};

/** Longest deep link that the feed opens (capabilities.md T24). */
const LONGEST_LINK = 1_024;

/** So often one line is tried while the feed has enough, and how long it waits between. */
const MOST_TRIES = 5;
const PAUSE_MS = 1_000;

export interface ActivityFeedDeps {
  readonly graph: GraphPort;
  readonly sleep: (ms: number) => Promise<void>;
  readonly site: Site;
  readonly teamsAppId: string;
  /** Opens Mijn werk; the same for everybody, so nothing of a complaint stands in it. */
  readonly link: string;
  /** Second line of the feed, in the language of the organisation. */
  readonly previews: Readonly<Record<FeedLine['what'], string>>;
  readonly log: (event: string, fields: Readonly<Record<string, string | number>>) => void;
}

/**
 * The port `ActivityFeed` over Graph, with the keys of nudges: the row in `Berichten` is made first, and its
 * unique key lets one instance send.
 *
 * @see protocol.md §3; graph-contract.md §4, behaviours 75, 76, 101
 */
export function createActivityFeed(deps: ActivityFeedDeps): ActivityFeed {
  if (deps.link.length > LONGEST_LINK) throw new RangeError('The link of the feed is too long.');
  const told = new Set<string>();
  return {
    tell: async (line) => {
      const key = `${line.what}/${line.person}/${line.today}`;
      if (told.has(key) || !(await isMine(deps, key, line))) return;
      told.add(key);
      const answer = await send(deps, line);
      if (answer.kind !== 'answer' || answer.status >= 300) {
        deps.log('feed-not-told', { status: answer.kind === 'answer' ? answer.status : 0 });
      }
    },
  };
}

/** The feed takes five a second; who is sent away is told nothing, and may come back. */
const send = async (deps: ActivityFeedDeps, line: FeedLine): Promise<GraphAnswer> => {
  for (let tries = 1; ; tries += 1) {
    const answer = await deps.graph.send({
      method: 'POST',
      path: `/users/${line.person}/teamwork/sendActivityNotification`,
      body: lineOf(deps, line),
    });
    const isThrottled = answer.kind === 'answer' && answer.status === 429;
    if (!isThrottled || tries === MOST_TRIES) return answer;
    await deps.sleep(PAUSE_MS);
  }
};

// Refused because the key exists, or lost: in both cases somebody may have told it.
const isMine = async (
  { graph, site }: ActivityFeedDeps,
  key: string,
  { what, person, today }: FeedLine,
): Promise<boolean> => {
  const fields: FieldsOf<'Berichten'> = {
    Status: 'verzonden',
    DueOn: `${today}T00:00:00Z`,
    PersoonOid: person,
    Soort: what,
    VolgnummerGetoond: moved,
  };
  const answer = await graph.send({
    method: 'POST',
    path: itemsOf(site, 'Berichten'),
    body: { fields: { ...fields, NoticeKey: key } },
  });
  return answer.kind === 'answer' && answer.status === 201;
};

const lineOf = ({ teamsAppId, link, previews }: ActivityFeedDeps, { what, count }: FeedLine) => ({
  topic: { source: 'text', value: 'Klachtwijzer', webUrl: link },
  activityType: activityTypes[what],
  previewText: { content: previews[what] },
  templateParameters: [{ name: 'aantal', value: String(count) }],
  teamsAppId,
});
