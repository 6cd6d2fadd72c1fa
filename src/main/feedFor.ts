import { createActivityFeed } from '../graph/feed/createActivityFeed.ts';
import type { TextsOf } from '../text/index.ts';
import type { Configuration } from './config.ts';
import type { openStore } from './store.ts';
import type { Surroundings } from './surroundings.ts';

interface FeedParts {
  readonly store: Awaited<ReturnType<typeof openStore>>;
  readonly around: Surroundings;
  readonly link: (subPage: string) => string;
  readonly words: TextsOf;
}

/** The bell of Teams, for what is due today. */
export const feedFor = (
  { teamsAppId }: Configuration,
  { store, around, link, words }: FeedParts,
): ReturnType<typeof createActivityFeed> =>
  createActivityFeed({
    graph: store.graph,
    sleep: around.sleep,
    site: store.site,
    teamsAppId,
    link: link(''),
    previews: words('nl').cards.feedLines,
    log: around.log,
  });
