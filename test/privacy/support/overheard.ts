import type { Town } from '../../support/town.ts';

/** What left the app through Microsoft 365, as it stood on the wire. */
export interface Overheard {
  /** Activities sent, changed or deleted, by the chat they went to. */
  readonly activities: readonly { readonly chat: string; readonly body: string }[];
  /** Addresses of every call to Graph, also those inside a batch: query, path and file name. */
  readonly addresses: readonly string[];
  /** Bodies of calls to Graph outside the lists and the library of the site: feed, mail, calendar, chats. */
  readonly elsewhere: readonly string[];
}

/** Listens between app and tenant from now on. */
export const overhear = (town: Town): Overheard => {
  const activities: { chat: string; body: string }[] = [];
  const addresses: string[] = [];
  const elsewhere: string[] = [];

  const graphCall = (path: string, body: string): void => {
    addresses.push(decodeURIComponent(path));
    if (path.endsWith('/$batch')) {
      const { requests } = JSON.parse(body) as {
        requests: readonly { readonly url: string; readonly body?: unknown }[];
      };
      for (const one of requests) graphCall(one.url, JSON.stringify(one.body ?? {}));
    } else if (!/\/sites\/[^/]+\/(lists|drive|drives)/.test(path)) {
      elsewhere.push(body);
    }
  };

  town.intercept = async (request) => {
    const { pathname, search } = new URL(request.url);
    if (!pathname.startsWith('/connector/') && !pathname.startsWith('/v1.0/')) return undefined;
    const isText = !/octet-stream|officedocument/.test(request.headers.get('content-type') ?? '');
    const body = request.method === 'GET' || !isText ? '' : await request.clone().text();
    if (pathname.startsWith('/connector/')) {
      activities.push({ chat: decodeURIComponent(pathname.split('/')[4] ?? ''), body });
    } else {
      graphCall(`${pathname}${search}`, body);
    }
    return undefined;
  };
  return { activities, addresses, elsewhere };
};
