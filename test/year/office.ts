import { circumstancesOf } from '../../src/app/usecases/circumstances.ts';
import { dutchCalendar } from '../../src/domain/calendar/dutchCalendar.ts';
import { dateIn, toInstant } from '../../src/domain/calendar/zone.ts';
import type { Circumstances } from '../../src/domain/steps/context.ts';
import { compose, type Composition } from '../../src/main/compose.ts';
import { emmen } from '../../src/procedures/emmen.ts';
import { createSimTenant, epoch, type SimTenant } from '../simulation/tenant/simTenant.ts';
import type { OpenTemplate } from '../simulation/tenant/template.ts';
import { messageIn, type Message } from './message.ts';

/** The real app over the local tenant, with one clock for everything and a network without faults. */
export interface Office {
  readonly tenant: SimTenant;
  readonly app: Composition;
  readonly goTo: (moment: number) => void;
  readonly circumstances: () => Circumstances;
  /** Messages that reached a chat since this was last asked. */
  readonly newMessages: () => readonly Message[];
  /** Faults that the app wrote down, by kind. */
  readonly faults: ReadonlyMap<string, number>;
  readonly close: () => void;
}

const calendar = dutchCalendar();
const procedures = { of: () => emmen, written: () => emmen, standard: 'emmen' } as const;

export async function openOffice(template: OpenTemplate): Promise<Office> {
  const clock = { moment: epoch, passed: 0 };
  const now = (): number => clock.moment + clock.passed - epoch;
  const tenant = createSimTenant({ store: template(), now, random: () => 0.5 });
  const faults = new Map<string, number>();
  const messages: Message[] = [];
  let tokens = 0;
  /** Requests go one after the other, so that a year goes the same way each time. */
  let line: Promise<unknown> = Promise.resolve();
  const ask = (request: Request): Promise<Response> => {
    const copy = request.method === 'POST' ? request.clone() : undefined;
    const answer = line.then(async () => {
      clock.passed += 1;
      const response = await tenant.handle(request);
      const message = copy && (await messageIn(copy, response, tenant));
      if (message) messages.push({ ...message, at: clock.moment });
      return response;
    });
    line = answer.catch(() => undefined);
    return answer;
  };
  const { provisioning: _, ...config } = tenant.config;
  const app = await compose(
    config,
    {
      fetch: (input, init) => ask(new Request(input, init)),
      monotonicMs: now,
      realNow: () => epoch + now(),
      randomToken: () => `jaar-${(tokens += 1)}`,
      sleep: (ms) => {
        clock.passed += ms;
        return Promise.resolve();
      },
      timeLimit: () => new AbortController().signal,
      log: (event, fields) => {
        if (event !== 'fault' && event !== 'delivery-fault') return;
        const what = `${event} ${String(fields?.['where'] ?? '')} ${String(fields?.['kind'] ?? fields?.['fault'])}`;
        faults.set(what, (faults.get(what) ?? 0) + 1);
      },
    },
    ({ kenmerk }) => Promise.resolve(new TextEncoder().encode(kenmerk)),
  );
  await app.sync();
  return {
    tenant,
    app,
    faults,
    goTo: (moment) => {
      clock.moment = moment;
      clock.passed = 0;
      tenant.business = moment;
    },
    circumstances: () => {
      const instant = toInstant(tenant.business);
      const time = { now: instant, today: dateIn('Europe/Amsterdam', instant) };
      return circumstancesOf(
        { procedures, calendar, organisation: app.store.organisation },
        'emmen',
        time,
      );
    },
    newMessages: () => messages.splice(0),
    close: () => {
      app.closeCache();
      tenant.store.close();
    },
  };
}
