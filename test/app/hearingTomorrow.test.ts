import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { inTown } from './support/inTown.ts';

jest.setTimeout(60_000);
const FEED = /^\/v1\.0\/users\/([^/]+)\/teamwork\/sendActivityNotification$/;
const [handler, employee, colleague] = ['anouk.terhorst', 'chantal.wiersema', 'sjoerd.kloosterman'];
let town: Town;
let kenmerk: Kenmerk;
const told: { readonly to: string; readonly type: unknown; readonly count: unknown }[] = [];

const step = async (
  who: string,
  code: Parameters<ReturnType<typeof inTown>['step']>[2],
  input: object = {},
): Promise<void> => {
  const outcome = await inTown(town).step(who, kenmerk, code, { input });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
};

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  town.intercept = async (request) => {
    const to = FEED.exec(new URL(request.url).pathname)?.[1];
    if (to !== undefined) {
      const { activityType: type, templateParameters } = (await request.clone().json()) as {
        activityType: string;
        templateParameters: readonly { value: string }[];
      };
      told.push({ to, type, count: templateParameters[0]?.value });
    }
    return undefined;
  };
  const here = inTown(town);
  const registered = await here.register('lotte.veldkamp', registration(here.actor(employee).id));
  if (!registered.ok) throw new Error('not registered');
  kenmerk = registered.value.kenmerk as Kenmerk;
  await step('marijke.hofstra', 'toewijzen', { to: handler, reason: 'Heeft tijd.' });
  await step(handler, 'accepteren');
  await step(handler, 'verteld', { on: '2026-03-16' });
  await step(handler, 'afschrift', { on: '2026-03-16' });
  await step(handler, 'hoorgesprek-plannen', {
    ...{ sides: ['beklaagde'], form: 'apart', on: '2026-03-23', time: '10:00' },
    mayCome: [{ person: colleague }],
  });
});
afterAll(() => town.close());

const cardOf = async (alias: string): Promise<string> =>
  JSON.stringify((await personaOf(town, alias).card(kenmerk))?.card ?? {});
const messages = async (alias: string): Promise<number> =>
  (await personaOf(town, alias).messages()).length;

it('every colleague who takes part in a hearing is reminded on the working day before it', async () => {
  await town.moveClock('2026-03-19T15:00:00Z');
  expect(await cardOf(employee)).toMatch(/Je bent uitgenodigd voor een hoorgesprek/);
  expect(await cardOf(colleague)).toBe('{}');
  const before = { handler: await messages(handler), employee: await messages(employee) };

  // Friday before a hearing on Monday.
  await town.moveClock('2026-03-20T09:00:00Z');

  expect(await cardOf(employee)).toMatch(/De volgende werkdag is je hoorgesprek/);
  expect(await messages(employee)).toBe(before.employee + 1);
  const comes = await cardOf(colleague);
  expect(comes).toMatch(/De volgende werkdag is een hoorgesprek waar jij bij bent/);
  expect(comes).toContain('Open Mijn werk');
  expect(comes).not.toContain(registration('').klager.name);
  // Who handles it has the bell of Teams and his living card, and no message of its own.
  expect(told.filter(({ type }) => type === 'hoorgesprekken')).toEqual([
    { to: personaOf(town, handler).id, type: 'hoorgesprekken', count: '1' },
  ]);
  expect(await cardOf(handler)).toMatch(/Het hoorgesprek is op ma.23.maart/);
  expect(await messages(handler)).toBe(before.handler);

  await town.moveClock('2026-03-20T15:00:00Z');
  expect(await messages(employee)).toBe(before.employee + 1);
});

it('what happened today goes before it: the moment of the hearing stands there too', async () => {
  const [hearing] = town.served().composition.register.find(kenmerk)?.hearings ?? [];
  const moved = { hearingId: hearing?.id, on: '2026-03-23', time: '11:00' };
  await step(handler, 'hoorgesprek-verzetten', moved);
  expect(await cardOf(employee)).toMatch(/Je hoorgesprek is verzet.*Het is nu op ma.23.maart/);
});

it('of what lies still the message of the day says for whom it waits, for what, and for how long', async () => {
  await town.moveClock('2026-04-13T09:00:00Z');
  const mornings = (await personaOf(town, 'marijke.hofstra').messages()).filter(
    ({ activity }) => activity['summary'] === 'Goedemorgen',
  );
  expect(JSON.stringify(mornings.at(-1)?.activity)).toMatch(
    /Wacht op Anouk.ter.Horst: het [^"]+".{0,400}al \d+ werkdagen stil/,
  );
});
