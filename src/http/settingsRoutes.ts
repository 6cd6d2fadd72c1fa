import type { Router } from 'express';
import type { SettingsCommand } from '../app/command.ts';
import { parseInput } from '../contract/parseInput.ts';
import { settingsRequest, settingsUndoRequest } from '../contract/settingsRequest.ts';
import { refuseWith, send } from './answer.ts';
import { on } from './guard.ts';
import type { WritingDeps } from './writingRoutes.ts';

/** What the organisation sets for itself: to look at, to change and to put back. */
export const settingsRoutes = (router: Router, { app, commandId }: WritingDeps): void => {
  router.get(
    '/settings',
    on(async ({ by, response }) => {
      send(response, await app.settings(by));
    }),
  );
  router.post(
    '/settings',
    on(async ({ by, request, response }) => {
      const parsed = parseInput(settingsRequest, request.body);
      if (!parsed.ok) {
        refuseWith(response, parsed.failure);
        return;
      }
      const { command, reason, leaveEmpty = false, change } = parsed.value;
      const id = commandId(['inrichting', by.id, command]);
      send(
        response,
        await app.changeSettings({
          ...{ id, by, reason, leaveEmpty },
          change: change as SettingsCommand['change'],
        }),
        204,
      );
    }),
  );
  router.post(
    '/settings/undo',
    on(async ({ by, request, response }) => {
      const parsed = parseInput(settingsUndoRequest, request.body);
      if (!parsed.ok) {
        refuseWith(response, parsed.failure);
        return;
      }
      const { command, reason, leaveEmpty = false, number } = parsed.value;
      const id = commandId(['inrichting-terug', by.id, command]);
      send(response, await app.undoSettings({ id, by, reason, leaveEmpty, number }), 204);
    }),
  );
};
