import type { MeView, MyWorkView } from '../../../src/contract/pageViews.ts';
import type { Client } from '../../api/client.ts';
import type { Result } from '../../api/request.ts';

interface Question<Value> {
  /** The answer is kept under this name. */
  readonly key: string;
  readonly load: (api: Client) => Promise<Result<Value>>;
}

/** What asks for this person. */
export const workQuestion: Question<MyWorkView> = { key: 'work', load: (api) => api.work() };

/** Who this person is, and which lists he has. */
export const meQuestion: Question<MeView> = { key: 'me', load: (api) => api.me() };
