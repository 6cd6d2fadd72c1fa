import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { expectReadable } from './support/expectReadable.ts';
import { startWalk, wide, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  walk = await startWalk(town, 'channel');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const words = () => walk.tab.locator('main').innerText();

describe('the tab in a channel', () => {
  it('is added by its own page, which says what everybody will see, and Save of Teams', async () => {
    await walk.open('marijke.hofstra', { tab: 'kanaal-instellen' });
    await walk.tab.getByText('Kies onderaan Opslaan.').waitFor();
    await walk.shot('toevoegen');
    await expectReadable(walk);
    await walk.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await walk.tab.getByText('Wie helpt je?').waitFor();
  });

  it.each([
    { theme: 'default', width: 1280, lang: 'nl' },
    { theme: 'dark', width: 320, lang: 'en' },
    { theme: 'contrast', width: 768, lang: 'nl' },
  ] as const)('fits and can be read by all, $theme at $width', async ({ theme, width, lang }) => {
    await walk.page.setViewportSize({ ...wide, width });
    const view = width === 320 ? ({ view: 'phone' } as const) : {};
    await walk.open('nadia.bouzidi', { tab: 'kanaal', theme, lang, ...view });
    await walk.tab.getByText('Marijke Hofstra').waitFor();
    await walk.shot(`kanaal-${theme}-${width}`);
    await expectReadable(walk);
  });

  it('is the same for everybody, also by a link to a complaint', async () => {
    await walk.page.setViewportSize(wide);
    const seen: string[] = [];
    for (const [persona, sub] of [
      ['marijke.hofstra', ''],
      ['joey.pinas', ''],
      ['chantal.wiersema', ''],
      ['marijke.hofstra', 'dossier/K-2026-0003'],
    ] as const) {
      await walk.open(persona, { tab: 'kanaal', sub });
      await walk.tab.getByText('Marijke Hofstra').waitFor();
      seen.push(await words());
    }
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).not.toContain('K-2026');
  });

  it('leads to one’s own tab', async () => {
    await walk.tab.getByRole('button', { name: 'Open Mijn werk' }).click();
    await walk.tab.getByText('Dit ligt bij jou').waitFor();
    expect(walk.errors).toEqual([]);
  });
});
