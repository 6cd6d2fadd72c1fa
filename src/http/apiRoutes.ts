import type { Request, Response, Router } from 'express';
import type { App } from '../app/app.ts';
import type { CommandId } from '../app/command.ts';
import type { Kenmerk, StepCode } from '../contract/domainTypes.ts';
import type { Failure } from '../contract/failure.ts';
import { parseInput } from '../contract/parseInput.ts';
import { registrationRequest } from '../contract/registration.ts';
import { stepInput, stepRequest } from '../contract/step.ts';
import { refuseWith } from './answer.ts';
import { guardedRouter, on } from './guard.ts';
import type { TokenVerifier } from './verifyToken.ts';

export interface ApiDeps {
  readonly app: App;
  readonly verifier: TokenVerifier;
  /** Same parts, same command (protocol.md §1). */
  readonly commandId: (parts: readonly string[]) => CommandId;
}

const DRAFT_KEY = /^[a-z-]+(\/[\w-]+)*$/;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Failure };

/** The tab's API: parse → one use case → answer (src/contract/route.ts). */
export const apiRoutes = (deps: ApiDeps): Router => {
  const router = guardedRouter(deps.verifier);
  readingRoutes(router, deps.app);
  writingRoutes(router, deps);
  draftRoutes(router, deps.app);
  return router;
};

const readingRoutes = (router: Router, app: App): void => {
  const list = (path: string, load: (by: Parameters<App['me']>[0]) => Promise<unknown>): void => {
    router.get(
      path,
      on(async ({ by, response }) => void response.json(await load(by))),
    );
  };
  list('/me', app.me);
  list('/work', app.myWork);
  list('/registrations', app.ownRegistrations);
  list('/about-me', app.aboutMe);

  const one = (
    path: string,
    load: (by: Parameters<App['me']>[0], kenmerk: Kenmerk) => Promise<Outcome<unknown>>,
  ): void => {
    router.get(
      path,
      on(async ({ by, request, response }) => {
        send(response, await load(by, kenmerkOf(request)));
      }),
    );
  };
  one('/complaints', (by) => app.allComplaints(by));
  one('/complaints/:kenmerk', app.dossier);
  one('/complaints/:kenmerk/belkaart', app.belkaart);
  one('/complaints/:kenmerk/over-mij', app.aboutMeOne);

  router.get(
    '/people',
    on(async ({ by, request, response }) => {
      response.json(await app.people(by, queryOf(request, 'q') ?? ''));
    }),
  );
  router.get(
    '/complaints/:kenmerk/proposal',
    on(async ({ by, request, response }) => {
      const kind = queryOf(request, 'kind');
      const person = queryOf(request, 'person');
      const team = queryOf(request, 'team');
      const question = {
        kenmerk: kenmerkOf(request),
        ...(kind === undefined ? {} : { kind }),
        ...(person === undefined ? {} : { person }),
        ...(team === undefined ? {} : { team }),
      };
      send(response, await app.proposal(by, question));
    }),
  );
  router.get(
    '/complaints/:kenmerk/documents/:name',
    on(async ({ by, request, response }) => {
      const name = paramOf(request, 'name');
      const found = await app.document(by, kenmerkOf(request), name);
      if (!found.ok) {
        refuseWith(response, found.refusal);
        return;
      }
      response.attachment(name).type(WORD).send(Buffer.from(found.value));
    }),
  );
};

const writingRoutes = (router: Router, { app, commandId }: ApiDeps): void => {
  router.post(
    '/complaints',
    on(async ({ by, request, response }) => {
      const parsed = parseInput(registrationRequest, request.body);
      if (!parsed.ok) {
        refuseWith(response, namedAsInForm(parsed.failure));
        return;
      }
      const { command, input } = parsed.value;
      const id = commandId(['registreren', by.id, command]);
      send(response, await app.registerComplaint({ id, by, input, draftKey: 'registreren' }), 201);
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

const draftRoutes = (router: Router, app: App): void => {
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
      if (!DRAFT_KEY.test(key)) refuseWith(response, { code: 'not-found' });
      else send(response, await app.saveDraft(by, key, request.body));
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

const send = <Value>(response: Response, outcome: Outcome<Value>, status = 200): void => {
  if (outcome.ok) response.status(status).json(outcome.value);
  else refuseWith(response, outcome.refusal);
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
const kenmerkOf = (request: Request): Kenmerk => paramOf(request, 'kenmerk') as Kenmerk;
const paramOf = (request: Request, name: string): string => {
  const value: unknown = request.params[name];
  return typeof value === 'string' ? value : '';
};
const queryOf = (request: Request, name: string): string | undefined => {
  const value: unknown = request.query[name];
  return typeof value === 'string' ? value : undefined;
};
const draftKeyOf = (request: Request): string => {
  const key: unknown = request.params['key'];
  return Array.isArray(key) ? key.join('/') : String(key);
};
