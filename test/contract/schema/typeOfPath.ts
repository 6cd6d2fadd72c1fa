import type { Csdl, Property } from './readCsdl.ts';

/** Where paths begin. */
const ROOTS: Readonly<Record<string, string>> = {
  sites: 'Collection(graph.site)',
  drives: 'Collection(graph.drive)',
  users: 'Collection(graph.user)',
  subscriptions: 'Collection(graph.subscription)',
  directoryObjects: 'Collection(graph.directoryObject)',
  chats: 'Collection(graph.chat)',
  communications: 'graph.cloudCommunications',
};

/** The type of what stands at a path; undefined where the schema does not say, or it is no JSON. */
export const typeOfPath = (csdl: Csdl, path: string): string | undefined => {
  const plain = (path.split('?', 1)[0] ?? '')
    .replace(/^https?:\/\/[^/]+\/v1\.0/, '')
    // `root:/letters/a.docx:/children` is a child of what has that path.
    .replace(/:\/[^:]*(:|$)/g, '');
  const [root = '', ...segments] = plain.split('/').filter((segment) => segment !== '');
  return segments.reduce<string | undefined>(
    (type, segment) =>
      type === undefined ? undefined : below(csdl, type, decodeURIComponent(segment)),
    ROOTS[root],
  );
};

const below = (csdl: Csdl, type: string, segment: string): string | undefined => {
  const operation = csdl.operations.get(`${type} ${segment}`);
  if (operation !== undefined) return operation;
  const element = /^Collection\((.*)\)$/.exec(type)?.[1];
  if (element !== undefined) return segment.startsWith('$') ? undefined : element;
  return propertyOf(csdl, type, segment)?.type;
};

/** A property of a type or of one of those it is based on. */
export const propertyOf = (csdl: Csdl, type: string, name: string): Property | undefined => {
  const structure = csdl.structures.get(type.replace('graph.', ''));
  if (!structure) return undefined;
  return (
    structure.properties.get(name) ??
    (structure.base === undefined ? undefined : propertyOf(csdl, structure.base, name))
  );
};
