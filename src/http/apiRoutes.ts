import type { Router } from 'express';
import { KENMERK } from '../contract/kenmerk.ts';
import { absenceRoutes } from './absenceRoutes.ts';
import { refuseWith } from './answer.ts';
import { draftRoutes } from './draftRoutes.ts';
import { guardedRouter, on } from './guard.ts';
import { readingRoutes } from './readingRoutes.ts';
import { kenmerkOf } from './requestParts.ts';
import { settingsRoutes } from './settingsRoutes.ts';
import type { Streams } from './streams.ts';
import { uploadRoutes } from './uploadRoutes.ts';
import { viewRoutes } from './viewRoutes.ts';
import type { TokenVerifier } from './verifyToken.ts';
import { writingRoutes, type WritingDeps } from './writingRoutes.ts';

export interface ApiDeps extends WritingDeps {
  readonly verifier: TokenVerifier;
  readonly streams: Streams;
}

/** The tab's API: parse → one use case → answer (src/contract/route.ts). */
export const apiRoutes = (deps: ApiDeps): Router => {
  const router = guardedRouter(deps.verifier);
  // What somebody typed in its place, perhaps a name, goes into no search.
  router.use('/complaints/:kenmerk', (request, response, next) => {
    if (KENMERK.test(kenmerkOf(request))) next();
    else refuseWith(response, { code: 'not-found' });
  });
  readingRoutes(router, deps.app);
  writingRoutes(router, deps);
  uploadRoutes(router, deps.app);
  absenceRoutes(router, deps);
  settingsRoutes(router, deps);
  draftRoutes(router, deps.app);
  viewRoutes(router, deps.app);
  router.get(
    '/stream',
    on(async ({ by, response }) => {
      deps.streams.open(by, response);
    }),
  );
  return router;
};
