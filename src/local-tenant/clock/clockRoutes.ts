import { app, inrichter, timer } from '../identity/applications.ts';
import { graphAudience, type Issuer } from '../identity/issuer.ts';
import { bearerOf } from '../web/bearer.ts';
import { json, readJsonObject, textIn, type JsonObject } from '../web/json.ts';
import type { Route } from '../web/router.ts';
import type { BusinessClock } from './businessClock.ts';
import { clockSteps, stepFrom } from './stepFrom.ts';
import type { TimeTravel } from './timeTravel.ts';

/**
 * Business time: everybody on this machine may read it, the host page and the apps of an
 * administrator may move it.
 *
 * @param deps - `fromHostPage`: whether a request comes from the page this tenant served.
 */
export function clockRoutes(deps: {
  readonly clock: BusinessClock;
  readonly travel: TimeTravel;
  readonly issuer: Issuer;
  readonly fromHostPage: (request: Request) => boolean;
}): readonly Route[] {
  const { clock, issuer } = deps;
  return [
    { method: 'GET', path: '/clock', answer: () => json(shown(clock)) },
    {
      method: 'POST',
      path: '/clock',
      answer: async (request) => {
        const allowed =
          deps.fromHostPage(request) ||
          (await isFrom(issuer, request, [inrichter.clientId, timer.clientId]));
        if (!allowed) return json({ error: 'unauthorized' }, 401);
        const to = destinationIn((await readJsonObject(request)) ?? {}, clock.now());
        if (to === undefined) return json({ error: 'bad-request' }, 400);
        const travelled = await deps.travel(to);
        if (!travelled.ok) return json({ error: travelled.reason, ...shown(clock) }, 409);
        return json({ ...shown(clock), rounds: travelled.rounds, failed: travelled.failed });
      },
    },
    {
      method: 'POST',
      path: '/clock/set',
      answer: async (request) => {
        if (!(await isFrom(issuer, request, [inrichter.clientId]))) {
          return json({ error: 'unauthorized' }, 401);
        }
        const to = momentIn((await readJsonObject(request)) ?? {});
        if (to === undefined) return json({ error: 'bad-request' }, 400);
        return clock.set(to) ? json(shown(clock)) : json({ error: 'in-use', ...shown(clock) }, 409);
      },
    },
  ];
}

const shown = (clock: BusinessClock) => ({
  now: clock.now().toISOString(),
  standsStill: clock.standsStill,
});

function destinationIn(body: JsonObject, now: Date): Date | undefined {
  const step = clockSteps.find((known) => known === body['step']);
  return step === undefined ? momentIn(body) : stepFrom(now, step);
}

function momentIn(body: JsonObject): Date | undefined {
  const to = textIn(body, 'to') ?? '';
  // With an offset only: a moment without one means something else on every machine.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(to)) return undefined;
  const moment = new Date(to);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

async function isFrom(
  issuer: Issuer,
  request: Request,
  clientIds: readonly string[],
): Promise<boolean> {
  const token = bearerOf(request);
  if (token === undefined) return false;
  for (const audience of [graphAudience, app.clientId]) {
    const verified = await issuer.verify(token, audience);
    if (verified.ok && clientIds.includes(String(verified.claims['appid']))) return true;
  }
  return false;
}
