import type { Router } from 'express';
import type { App } from '../app/app.ts';
import { busyQuestion } from '../contract/busy.ts';
import { agendaQuestion } from '../contract/agenda.ts';
import type { Kenmerk } from '../contract/domainTypes.ts';
import { figuresQuestion } from '../contract/figures.ts';
import { listQuestion, searchQuestion } from '../contract/list.ts';
import { parseInput } from '../contract/parseInput.ts';
import { refuseWith, send } from './answer.ts';
import { on } from './guard.ts';
import { kenmerkOf, paramOf, queryOf } from './requestParts.ts';

/** What can be looked at. */
export const readingRoutes = (router: Router, app: App): void => {
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
  list('/retention', app.retentionProposals);
  list('/who-handles', app.whoHandles);

  const one = (
    path: string,
    load: (by: Parameters<App['me']>[0], kenmerk: Kenmerk) => Promise<Parameters<typeof send>[1]>,
  ): void => {
    router.get(
      path,
      on(async ({ by, request, response }) => {
        send(response, await load(by, kenmerkOf(request)));
      }),
    );
  };
  one('/self-check', (by) => app.selfCheck(by));
  one('/lessons', app.lessons);
  one('/complaints/:kenmerk', app.dossier);
  one('/complaints/:kenmerk/belkaart', app.belkaart);
  one('/complaints/:kenmerk/over-mij', app.aboutMeOne);

  router.get(
    '/complaints/:kenmerk/log',
    on(async ({ by, request, response }) => {
      const looks = queryOf(request, 'looks') === 'true';
      send(response, await app.dossierLog(by, kenmerkOf(request), { looks }));
    }),
  );
  router.get(
    '/complaints',
    on(async ({ by, request, response }) => {
      const asked = parseInput(listQuestion, request.query);
      if (asked.ok) send(response, await app.allComplaints(by, asked.value));
      else refuseWith(response, asked.failure);
    }),
  );
  router.get(
    '/figures',
    on(async ({ by, request, response }) => {
      const asked = parseInput(figuresQuestion, request.query);
      if (asked.ok) send(response, await app.figures(by, asked.value));
      else refuseWith(response, asked.failure);
    }),
  );
  router.get(
    '/agenda',
    on(async ({ by, request, response }) => {
      const asked = parseInput(agendaQuestion, request.query);
      if (asked.ok) response.json(await app.agenda(by, asked.value));
      else refuseWith(response, asked.failure);
    }),
  );
  router.get(
    '/search',
    on(async ({ by, request, response }) => {
      const asked = parseInput(searchQuestion, request.query);
      if (asked.ok) response.json(await app.search(by, asked.value.q));
      else refuseWith(response, asked.failure);
    }),
  );
  router.get(
    '/people',
    on(async ({ by, request, response }) => {
      response.json(await app.people(by, queryOf(request, 'q') ?? ''));
    }),
  );
  router.get(
    '/complaints/:kenmerk/busy',
    on(async ({ by, request, response }) => {
      const asked = parseInput(busyQuestion, request.query);
      if (asked.ok) send(response, await app.busyThen(by, kenmerkOf(request), asked.value));
      else refuseWith(response, asked.failure);
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
    '/complaints/:kenmerk/questions/:question',
    on(async ({ by, request, response }) => {
      const question = paramOf(request, 'question');
      send(response, await app.asked(by, { kenmerk: kenmerkOf(request), question }));
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
      response.attachment(name).send(Buffer.from(found.value));
    }),
  );
};
