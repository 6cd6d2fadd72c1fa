import type { Town } from '../../support/town.ts';

/** What the app asked of Graph, by the request of the tab it was asked for. */
export interface WatchedGraph {
  /** Kinds of calls, in order: method and the list or library, those inside a batch one by one. */
  readonly of: (correlation: string | null) => readonly string[];
}

/** Writes down what the app asks of Graph from now on, and lets it through. */
export const watchGraph = (town: Pick<Town, 'intercept'>): WatchedGraph => {
  const asked = new Map<string, string[]>();
  town.intercept = async (request) => {
    const { pathname } = new URL(request.url);
    const id = request.headers.get('client-request-id');
    if (!pathname.startsWith('/v1.0/') || id === null) return undefined;
    const calls = asked.get(id) ?? [];
    asked.set(id, calls);
    calls.push(...(await kindsOf(request, pathname)));
    return undefined;
  };
  return { of: (correlation) => asked.get(correlation ?? '') ?? [] };
};

const kindsOf = async (request: Request, path: string): Promise<readonly string[]> => {
  if (!path.endsWith('/$batch')) return [`${request.method} ${placeOf(path)}`];
  const { requests } = (await request.clone().json()) as {
    readonly requests: readonly { readonly method: string; readonly url: string }[];
  };
  return ['batch', ...requests.map(({ method, url }) => `${method} ${placeOf(url)}`)];
};

// One row by its id and the same row by its number are one kind of question.
const placeOf = (path: string): string =>
  path.replace(/\?.*$|^\/v1\.0/g, '').replace(/\/items(\/\d+)?$/, '/items');
