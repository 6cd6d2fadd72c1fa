import { raw, type Router } from 'express';
import type { App } from '../app/app.ts';
import { MOST_BYTES } from '../contract/fileLimits.ts';
import { refuseWith, send } from './answer.ts';
import { bodyFailure } from './bodyFailure.ts';
import { on } from './guard.ts';
import { kenmerkOf } from './requestParts.ts';
import { whenUnread } from './whenUnread.ts';

const path = '/complaints/:kenmerk/documents';

/** Files that belong to a complaint; what they are called and what they say they are counts for nothing. */
export const uploadRoutes = (router: Router, app: App): void => {
  router.post(
    path,
    // Only here, so that no other route reads so much.
    raw({ type: 'application/octet-stream', limit: MOST_BYTES }),
    on(async ({ by, request, response }) => {
      const body: unknown = request.body;
      if (!Buffer.isBuffer(body)) refuseWith(response, { code: 'file-kind' });
      else send(response, await app.storeEvidence(by, kenmerkOf(request), body), 201);
    }),
  );
  router.use(
    path,
    whenUnread((error) =>
      bodyFailure(error)?.code === 'too-large' ? { code: 'file-too-large' } : bodyFailure(error),
    ),
  );
};
