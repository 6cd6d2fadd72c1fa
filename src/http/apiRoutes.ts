import type { Router } from 'express';
import { draftRoutes } from './draftRoutes.ts';
import { guardedRouter } from './guard.ts';
import { readingRoutes } from './readingRoutes.ts';
import type { TokenVerifier } from './verifyToken.ts';
import { writingRoutes, type WritingDeps } from './writingRoutes.ts';

export interface ApiDeps extends WritingDeps {
  readonly verifier: TokenVerifier;
}

/** The tab's API: parse → one use case → answer (src/contract/route.ts). */
export const apiRoutes = (deps: ApiDeps): Router => {
  const router = guardedRouter(deps.verifier);
  readingRoutes(router, deps.app);
  writingRoutes(router, deps);
  draftRoutes(router, deps.app);
  return router;
};
