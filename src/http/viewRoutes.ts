import type { Router } from 'express';
import type { App } from '../app/app.ts';
import { parseInput } from '../contract/parseInput.ts';
import { viewsRequest } from '../contract/views.ts';
import { refuseWith, send } from './answer.ts';
import { on } from './guard.ts';
import { queryOf } from './requestParts.ts';

/** The list as somebody wants to see it again. */
export const viewRoutes = (router: Router, app: App): void => {
  router.get(
    '/views',
    on(async ({ by, response }) => void response.json(await app.savedViews(by))),
  );
  router.put(
    '/views',
    on(async ({ by, request, response }) => {
      const parsed = parseInput(viewsRequest, request.body);
      if (!parsed.ok) refuseWith(response, parsed.failure);
      else {
        const seen = queryOf(request, 'seen') ?? 'none';
        send(response, await app.saveViews(by, { ...parsed.value, seen }));
      }
    }),
  );
};
