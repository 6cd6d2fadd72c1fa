import type { Router } from 'express';
import type { App } from '../app/app.ts';
import type { CommandId } from '../app/command.ts';
import type { StepCode } from '../contract/domainTypes.ts';
import type { Failure } from '../contract/failure.ts';
import { parseInput } from '../contract/parseInput.ts';
import { destructionRequest } from '../contract/retention.ts';
import { registrationRequest } from '../contract/registration.ts';
import { stepInput, stepRequest } from '../contract/step.ts';
import { refuseWith, send } from './answer.ts';
import { on } from './guard.ts';
import { kenmerkOf, paramOf } from './requestParts.ts';

export interface WritingDeps {
  readonly app: App;
  /** Same parts, same command (protocol.md §1). */
  readonly commandId: (parts: readonly string[]) => CommandId;
}

/** Registering, and every step. */
export const writingRoutes = (router: Router, { app, commandId }: WritingDeps): void => {
  router.post(
    '/complaints',
    on(async ({ by, request, response }) => {
      const parsed = parseInput(registrationRequest, request.body);
      if (!parsed.ok) {
        refuseWith(response, namedAsInForm(parsed.failure));
        return;
      }
      const { command, input, draft: draftKey } = parsed.value;
      const id = commandId(['registreren', by.id, command]);
      send(response, await app.registerComplaint({ id, by, input, draftKey }), 201);
    }),
  );
  router.post(
    '/self-check',
    on(async ({ by, response }) => {
      send(response, await app.selfCheck(by, { again: true }));
    }),
  );
  router.post(
    '/complaints/:kenmerk/destruction',
    on(async ({ by, request, response }) => {
      const parsed = parseInput(destructionRequest, request.body);
      if (!parsed.ok) {
        refuseWith(response, parsed.failure);
        return;
      }
      const { command, seen, declaration } = parsed.value;
      const kenmerk = kenmerkOf(request);
      const id = commandId(['vernietigen', by.id, kenmerk, command]);
      send(response, await app.destroyComplaint({ id, by, kenmerk, seen, declaration }));
    }),
  );
  router.post(
    '/complaints/:kenmerk/steps/:step',
    on(async ({ by, request, response }) => {
      const step = paramOf(request, 'step');
      const envelope = parseInput(stepRequest, request.body);
      if (!isStep(step) || !envelope.ok) {
        refuseWith(response, envelope.ok ? { code: 'not-found' } : envelope.failure);
        return;
      }
      const input = parseInput(stepInput[step], envelope.value.input ?? {});
      if (!input.ok) {
        refuseWith(response, input.failure);
        return;
      }
      const { command, seen } = envelope.value;
      const kenmerk = kenmerkOf(request);
      const id = commandId(['stap', by.id, kenmerk, step, command]);
      send(response, await app.takeStep({ id, by, kenmerk, seen, step, input: input.value }));
    }),
  );
};

/** Fields are named as in the form, not as in the request around it. */
const namedAsInForm = (failure: Failure): Failure => ({
  ...failure,
  fields: (failure.fields ?? []).map((one) => ({
    ...one,
    field: one.field.replace(/^input\./, ''),
  })),
});

const isStep = (step: string): step is StepCode => Object.hasOwn(stepInput, step);
