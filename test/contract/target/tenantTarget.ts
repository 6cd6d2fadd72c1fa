import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { readAnswer } from './readAnswer.ts';
import type { Answer, Identity, Target } from './target.ts';
import { readTenantSettings } from './tenantSettings.ts';
import { tokenFor } from './tokenFor.ts';

/** A tenant would not make what the suite needs. */
class NotMade extends Error {
  override readonly name = 'NotMade';
}

const MOST_WAITS = 5;
/** A list-view threshold says 429 as well; asking that again never helps. */
const THRESHOLD = /[?&](%24|\$)(filter|orderby)=/i;

/** A real tenant: one site in it, and the app registrations the environment names. */
export const tenantTarget = (environment: NodeJS.ProcessEnv): Target => {
  const settings = readTenantSettings(environment);
  const { registrations, siteId } = settings;
  const tokens = new Map<Identity, Promise<string>>();
  const made: string[] = [];
  const site = `/sites/${siteId}`;

  const bearer = (as: Identity): Promise<string> => {
    const registration = registrations[as] ?? registrations.app;
    if (!registration) throw new NotMade(as);
    const token = tokens.get(as) ?? tokenFor(settings, registration);
    tokens.set(as, token);
    return token;
  };

  const call: Target['call'] = async (method, path, options = {}) => {
    const { headers = {}, body, raw, as = 'app' } = options;
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const sent = new Headers({
      authorization: `Bearer ${await bearer(as)}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    });
    if (sent.get('authorization') === '') sent.delete('authorization');
    const ask = async (): Promise<Answer> =>
      readAnswer(
        await fetch(path.startsWith('http') ? path : `${settings.graph}/v1.0${path}`, {
          method,
          headers: sent,
          ...(content === undefined ? {} : { body: content as string }),
        }),
      );
    let answer = await ask();
    for (let waits = 0; waits < MOST_WAITS && mustWait(path, answer); waits += 1) {
      await pause(Number(answer.headers.get('retry-after')) * 1_000);
      answer = await ask();
    }
    return answer;
  };

  return {
    siteId,
    site,
    appId: registrations.app?.clientId ?? '',
    person: settings.person ?? '',
    colleague: settings.colleague ?? '',
    waits: true,
    has: (need) => {
      if (need === 'the inside of the service') return false;
      if (need === 'people') return settings.person !== undefined;
      if (need === 'colleague')
        return settings.person !== undefined && settings.colleague !== undefined;
      return registrations[need] !== undefined;
    },
    call,
    newList: async (...columns) => {
      const answer = await call('POST', `${site}/lists`, {
        as: 'admin',
        body: {
          displayName: `Contract ${randomUUID()}`,
          columns,
          list: { template: 'genericList' },
        },
      });
      if (answer.status !== 201) throw new NotMade(JSON.stringify(answer.body));
      const list = `${site}/lists/${answer.body.id}`;
      made.push(list);
      return list;
    },
    close: async () => {
      for (const list of made) await call('DELETE', list, { as: 'admin' });
    },
  };
};

const mustWait = (path: string, { status, headers }: Answer): boolean =>
  (status === 429 || status === 503) && headers.has('retry-after') && !THRESHOLD.test(path);
