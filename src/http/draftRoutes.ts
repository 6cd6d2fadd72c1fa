import type { Request, Router } from 'express';
import type { App } from '../app/app.ts';
import { isFormKey } from '../app/ports/drafts.ts';
import { draftChangeRequest } from '../contract/draftChange.ts';
import { parseInput } from '../contract/parseInput.ts';
import { refuseWith, send } from './answer.ts';
import { on } from './guard.ts';
import { queryOf } from './requestParts.ts';

/** What somebody was typing. */
export const draftRoutes = (router: Router, app: App): void => {
  router.use('/drafts/*key', (request, response, next) => {
    if (isFormKey(draftKeyOf(request))) next();
    else refuseWith(response, { code: 'not-found' });
  });
  router.get(
    '/drafts/*key',
    on(async ({ by, request, response }) => {
      const draft = await app.loadDraft(by, draftKeyOf(request));
      if (draft === undefined) response.status(204).end();
      else response.json(draft);
    }),
  );
  router.put(
    '/drafts/*key',
    on(async ({ by, request, response }) => {
      const key = draftKeyOf(request);
      const value: unknown = request.body;
      if (value === undefined) refuseWith(response, { code: 'invalid-input' });
      else send(response, await app.saveDraft(by, { key, value, seen: queryOf(request, 'seen') }));
    }),
  );
  router.patch(
    '/drafts/*key',
    on(async ({ by, request, response }) => {
      const change = parseInput(draftChangeRequest, request.body);
      if (!change.ok) refuseWith(response, change.failure);
      else
        send(
          response,
          await app.amendDraft(by, { key: draftKeyOf(request), change: change.value }),
        );
    }),
  );
  router.delete(
    '/drafts/*key',
    on(async ({ by, request, response }) => {
      await app.removeDraft(by, draftKeyOf(request));
      response.status(204).end();
    }),
  );
};

const draftKeyOf = (request: Request): string => {
  const key: unknown = request.params['key'];
  return Array.isArray(key) ? key.join('/') : String(key);
};
