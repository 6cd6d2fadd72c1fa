import { raw, type Request, type Response, type Router } from 'express';
import type { App } from '../app/app.ts';
import { MOST_BYTES } from '../contract/evidenceFile.ts';
import { refuseWith, send } from './answer.ts';
import { on } from './guard.ts';
import { kenmerkOf } from './requestParts.ts';

const readBytes = raw({ type: 'application/octet-stream', limit: MOST_BYTES });

/** Files that belong to a complaint; what they are called and what they say they are counts for nothing. */
export const uploadRoutes = (router: Router, app: App): void => {
  router.post(
    '/complaints/:kenmerk/documents',
    on(async ({ by, request, response }) => {
      const bytes = await bytesOf(request, response);
      if (bytes === 'too-large') refuseWith(response, { code: 'file-too-large' });
      else if (bytes === undefined) refuseWith(response, { code: 'file-kind' });
      else send(response, await app.storeEvidence(by, kenmerkOf(request), bytes), 201);
    }),
  );
};

/** Read only here, so that no other route takes so much. */
const bytesOf = (
  request: Request,
  response: Response,
): Promise<Uint8Array | 'too-large' | undefined> =>
  new Promise((resolve, reject) => {
    readBytes(request, response, (error?: unknown) => {
      const body: unknown = request.body;
      if (error === undefined) resolve(Buffer.isBuffer(body) ? body : undefined);
      else if (error instanceof Error && 'status' in error && error.status === 413) {
        resolve('too-large');
      } else reject(error instanceof Error ? error : new Error('The body could not be read'));
    });
  });
