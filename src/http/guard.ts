import { json, Router, type Request, type Response } from 'express';
import type { Actor } from '../app/command.ts';
import { actorOf, refuseWith } from './answer.ts';
import { bodyFailure } from './bodyFailure.ts';
import type { TokenVerifier } from './verifyToken.ts';
import { whenUnread } from './whenUnread.ts';

/** Largest body that is read at all; fields have their own limits and messages. */
const BODY_LIMIT = '2mb';

/** One call of the API by a verified person. */
export interface Call {
  readonly by: Actor;
  readonly request: Request;
  readonly response: Response;
}

/**
 * A router behind which everybody is known. The token is checked before the body is read:
 * who may not ask does not get to make us parse.
 */
export const guardedRouter = (verifier: TokenVerifier): Router => {
  const router = Router();
  router.use(async (request, response, next) => {
    const actor = await actorOf(verifier, request, response);
    if (actor === undefined) return;
    (response.locals as { actor?: Actor }).actor = actor;
    next();
  });
  router.use(json({ limit: BODY_LIMIT }));
  router.use(whenUnread(bodyFailure));
  return router;
};

/** Hands the verified person to a handler. */
export const on =
  (handle: (call: Call) => Promise<void>) =>
  async (request: Request, response: Response): Promise<void> => {
    const { actor } = response.locals as { readonly actor?: Actor };
    if (actor === undefined) refuseWith(response, { code: 'unauthenticated' });
    else await handle({ by: actor, request, response });
  };
