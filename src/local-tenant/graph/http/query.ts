import { badRequest } from './refusal.ts';

/** The query options of a request, read by meaning: their order and percent-encoding do not matter. */
export interface Query {
  get(name: string): string | undefined;
  names(): string[];
  /** The same query with one option set, as a search string. */
  linkWith(name: string, value: string): string;
}

const COUNT_REFUSAL =
  '$count is not supported on this API. Only URLs returned by the API can be used to page.';

export const readQuery = (search: string): Query => {
  const options = new Map<string, string>();
  for (const [rawName, value] of new URLSearchParams(search)) {
    const name = optionName(rawName);
    if (options.has(name)) throw badRequest(`Query option '${name}' was specified more than once.`);
    options.set(name, value);
  }
  return {
    get: (name) => options.get(name),
    names: () => [...options.keys()],
    linkWith: (name, value) =>
      '?' +
      [...options.entries()]
        .filter(([key]) => key !== name)
        .concat([[name, value]])
        .map(
          ([key, text]) =>
            `${encodeURIComponent(key).replace('%24', '$')}=${encodeURIComponent(text)}`,
        )
        .join('&'),
  };
};

const SYSTEM_OPTIONS = new Set([
  'select',
  'expand',
  'filter',
  'orderby',
  'top',
  'skip',
  'skiptoken',
  'count',
  'search',
]);

// Graph v1.0 takes system options with or without `$`, in any case.
const optionName = (name: string): string => {
  const bare = (name.startsWith('$') ? name.slice(1) : name).toLowerCase();
  return SYSTEM_OPTIONS.has(bare) ? `$${bare}` : name;
};

/** Refuses what the call does not know: a query option silently ignored is a wrong answer. */
export const allowOptions = (query: Query, allowed: readonly string[]): void => {
  for (const name of query.names()) {
    if (allowed.includes(name)) continue;
    if (name === '$count' || name === '$skip') throw badRequestPaging();
    throw badRequest(`The query option '${name}' is not supported on this API.`);
  }
};

const badRequestPaging = () => badRequest(COUNT_REFUSAL);

/** `$top`: 1 or more; more than the cap gives the cap without an error. */
export const readTop = (
  query: Query,
  sizes: { readonly standard: number; readonly most: number },
): number => {
  const text = query.get('$top');
  if (text === undefined) return sizes.standard;
  if (!/^\d{1,9}$/.test(text) || Number(text) === 0) {
    throw badRequest(`Invalid value '${text}' for $top query option found.`);
  }
  return Math.min(Number(text), sizes.most);
};

export const readNames = (text: string | undefined): string[] | undefined =>
  text
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
