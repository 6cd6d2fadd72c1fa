import { randomBytes } from 'node:crypto';
import { equalInConstantTime } from '../web/equalInConstantTime.ts';

/** Name of the header in which the host page shows that this tenant served it. */
export const sessionHeader = 'x-host-session';

export interface HostGuard {
  /** Made anew at each start; stands in the page. */
  readonly session: string;
  readonly admits: (request: Request) => boolean;
}

/**
 * Lets only the host page in: a browser request from the own origin that carries the session.
 */
export function createHostGuard(): HostGuard {
  const session = randomBytes(32).toString('base64url');
  return {
    session,
    admits: (request) =>
      fromOwnOrigin(request) &&
      equalInConstantTime(request.headers.get(sessionHeader) ?? '', session),
  };
}

function fromOwnOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  if (site !== null && site !== 'same-origin') return false;
  if (origin !== null && origin !== new URL(request.url).origin) return false;
  return site !== null || origin !== null;
}
