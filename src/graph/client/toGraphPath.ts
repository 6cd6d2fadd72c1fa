const version = '/v1.0/';

/**
 * The path below `/v1.0` of a link that Graph gave (next page, delta). The host of the link is
 * dropped, so a link never decides where a token goes.
 */
export function toGraphPath(link: string): string {
  const { pathname, search } = new URL(link);
  const start = pathname.indexOf(version);
  if (start === -1) throw new NotAGraphLink('the link does not lead below /v1.0');
  return pathname.slice(start + version.length - 1) + search;
}

/** A link of an answer that does not look like one of Graph's. */
export class NotAGraphLink extends Error {
  override readonly name = 'NotAGraphLink';
}
