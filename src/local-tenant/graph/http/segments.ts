import { badRequest } from './refusal.ts';

/** Stands between a thing and a path below it: `root:/letters/a.docx` gives `root`, `:`, `letters/a.docx`. */
export const COLON = ':';

/** Cuts a path into decoded segments; colon addressing keeps its inner path in one segment. */
export const segmentsOf = (path: string): string[] => {
  const addressed = /^(.*?):\/(.*?)(?::(\/.*)?)?$/.exec(path);
  if (!addressed) return split(path.replace(/:$/, ''));
  const [, owner = '', inner = '', rest = ''] = addressed;
  return [...split(owner), COLON, split(inner).join('/'), ...segmentsOf(rest)];
};

const split = (path: string): string[] =>
  path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    if (cause instanceof URIError) throw badRequest('Bad Request - Invalid URL');
    throw cause;
  }
};
