/** A place in the app, as a link names it. */
export interface DeepLink {
  readonly entityId: string;
  readonly subPageId: string;
}

/**
 * Reads a Teams deep link to a page of this app; undefined for any other address.
 *
 * @param appId - id of the app in its manifest; links to other apps are other addresses.
 */
export function readDeepLink(address: string, appId: string): DeepLink | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const [, l, entity, app, entityId] = url.pathname.split('/');
  if (url.protocol !== 'https:' || url.hostname !== 'teams.microsoft.com') return undefined;
  if (l !== 'l' || entity !== 'entity' || app !== appId) return undefined;
  return {
    entityId: decodeURIComponent(entityId ?? ''),
    subPageId: subPageIn(url.searchParams.get('context')),
  };
}

function subPageIn(context: string | null): string {
  try {
    const parsed: unknown = JSON.parse(context ?? '{}');
    const sub: unknown =
      typeof parsed === 'object' && parsed !== null && 'subEntityId' in parsed
        ? parsed.subEntityId
        : undefined;
    return typeof sub === 'string' ? sub : '';
  } catch (error) {
    if (error instanceof SyntaxError) return '';
    throw error;
  }
}
