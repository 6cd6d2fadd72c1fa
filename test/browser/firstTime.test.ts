import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { texts } from '../../src/text/index.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { expectReadable } from './support/expectReadable.ts';
import { startWalk, wide, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  const input = registration(personaOf(town, 'chantal.wiersema').id);
  const body = { command: randomUUID(), input };
  await personaOf(town, 'daan.eggink').api('POST', '/api/complaints', body);
  walk = await startWalk(town, 'first-time');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

describe('the first page', () => {
  it.each([
    { persona: 'marijke.hofstra', theme: 'default', width: 1280, lang: 'nl' },
    { persona: 'nadia.bouzidi', theme: 'dark', width: 320, lang: 'nl' },
    { persona: 'petra.lammerts', theme: 'contrast', width: 768, lang: 'en' },
    { persona: 'joey.pinas', theme: 'default', width: 320, lang: 'en' },
  ] as const)(
    'fits and can be read by all: $persona, $theme at $width',
    async ({ persona, theme, width, lang }) => {
      await walk.page.setViewportSize({ ...wide, width });
      const view = width === 320 ? ({ view: 'phone' } as const) : {};
      await walk.open(persona, { tab: 'werk', sub: 'eerste-keer', theme, lang, ...view });
      const { firstTime } = texts(lang).tab;
      await walk.tab.getByText(firstTime.notice).waitFor();
      await walk.shot(`${persona}-${theme}-${width}`);
      await walk.tab.getByRole('heading', { name: firstTime.stateTitle }).scrollIntoViewIfNeeded();
      await walk.shot(`${persona}-${theme}-${width}-onder`);
      await expectReadable(walk);
    },
  );

  it('lets somebody practise without a trace: nothing is asked of the app, the register stays as it was', async () => {
    await walk.page.setViewportSize(wide);
    // Once the page stands it listens to what changes, and asks again for what it missed until then.
    const listens = walk.page.waitForResponse(/\/api\/stream$/);
    const askedAgain = listens.then(() =>
      Promise.all([/\/api\/me$/, /\/drafts\/keys$/].map((what) => walk.page.waitForResponse(what))),
    );
    await walk.open('yusuf.demirtas', { tab: 'werk' });
    await walk.tab.getByText('Eerste keer hier?').waitFor();
    await askedAgain;
    const remembered = walk.page.waitForResponse(
      (response) =>
        response.request().method() === 'PUT' && response.url().endsWith('/api/drafts/eerste-keer'),
    );
    await walk.tab.getByRole('link', { name: 'Zo werkt het' }).last().click();
    const { examples, notice } = texts('nl').tab.firstTime;
    await walk.tab.getByText(notice).waitFor();
    await remembered;

    const { model } = town.served().composition;
    const register = () => JSON.stringify(model.rows());
    expect(model.size()).toBe(1);
    const before = register();
    const asked: string[] = [];
    walk.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/^\/api\/(?!stream)/.test(pathname)) asked.push(`${request.method()} ${pathname}`);
    });
    for (const { choices } of examples.coordinator.steps) {
      const right = choices.find((one) => one.right)?.label ?? '';
      await walk.tab.getByRole('button', { name: right, exact: true }).click();
      await walk.tab.getByRole('button', { name: 'Verder', exact: true }).click();
    }
    await walk.tab.getByText('Klaar. Zo gaat het ook met een echte klacht.').waitFor();
    await walk.shot('voorbeeld-klaar');
    expect(asked).toEqual([]);
    expect(register()).toBe(before);
  });

  it('is not pointed at any more once it was seen', async () => {
    const known = walk.page.waitForResponse((response) =>
      response.url().endsWith('/api/drafts/eerste-keer'),
    );
    await walk.open('yusuf.demirtas', { tab: 'werk' });
    await known;
    expect(await walk.tab.getByText('Eerste keer hier?').count()).toBe(0);
    expect(walk.errors).toEqual([]);
  });
});
