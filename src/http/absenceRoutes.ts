import type { Router } from 'express';
import { absenceRequest, backRequest } from '../contract/absence.ts';
import type { IsoDate, PersonId } from '../contract/domainTypes.ts';
import { parseInput } from '../contract/parseInput.ts';
import { refuseWith, send } from './answer.ts';
import { on } from './guard.ts';
import type { WritingDeps } from './writingRoutes.ts';

/** Who is away: said by himself, or by somebody who may say it of him. */
export const absenceRoutes = (router: Router, { app, commandId }: WritingDeps): void => {
  router.get(
    '/absences',
    on(async ({ by, response }) => {
      response.json(await app.absences(by));
    }),
  );
  router.post(
    '/absences',
    on(async ({ by, request, response }) => {
      const parsed = parseInput(absenceRequest, request.body);
      if (!parsed.ok) {
        refuseWith(response, parsed.failure);
        return;
      }
      const { command, person = by.id, from, to } = parsed.value;
      const id = commandId(['afwezig', by.id, person, command]);
      send(
        response,
        await app.setAbsence({
          ...{ id, by, person: person as PersonId, from: from as IsoDate },
          ...(to !== undefined && { to: to as IsoDate }),
        }),
      );
    }),
  );
  router.post(
    '/absences/back',
    on(async ({ by, request, response }) => {
      const parsed = parseInput(backRequest, request.body);
      if (!parsed.ok) {
        refuseWith(response, parsed.failure);
        return;
      }
      const { command, person = by.id, from } = parsed.value;
      const id = commandId(['terug', by.id, person, command]);
      send(
        response,
        await app.endAbsence({
          ...{ id, by, person: person as PersonId },
          ...(from !== undefined && { from: from as IsoDate }),
        }),
      );
    }),
  );
};
