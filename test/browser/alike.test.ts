import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { expectReadable } from './support/expectReadable.ts';
import { startWalk, wide, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ filled: true });
  walk = await startWalk(town, 'alike');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

/** @requirement O38 */
describe('complaints that are alike', () => {
  it('are one press away from a dossier, closed ones too', async () => {
    await walk.open('marijke.hofstra', { tab: 'werk', sub: 'dossier/K-2026-0003' });
    await walk.tab.getByRole('button', { name: /^De klacht/ }).click();
    await walk.tab.getByRole('link', { name: 'Andere klachten: Bejegening' }).click();
    await walk.tab.getByRole('heading', { name: 'Alle klachten' }).waitFor();
    await walk.tab.getByRole('link', { name: 'K-2026-0003' }).waitFor();
    expect(await walk.tab.getByLabel('Gaat over').inputValue()).toBe('bejegening');
    expect(await walk.tab.getByLabel('Toon ook afgesloten klachten').isChecked()).toBe(true);
    await walk.shot('lijst');
  });

  it('are no way into the list for who handles one of them', async () => {
    await walk.open('sandra.tolsma', { tab: 'werk', sub: 'dossier/K-2026-0003' });
    await walk.tab.getByRole('button', { name: /^De klacht/ }).click();
    await walk.tab.getByText('Waar het over gaat').waitFor();
    expect(await walk.tab.getByRole('link', { name: /^Andere klachten/ }).count()).toBe(0);
  });

  it('are shown at registration by the name of the complainant, to who may open them', async () => {
    const known = async (who: string): Promise<number> => {
      await walk.open(who, { tab: 'registreren' });
      await walk.tab.getByLabel('Naam van de klager').fill('Joppe Eikenhorst');
      await walk.tab.getByText(/^Concept bewaard/).waitFor();
      await walk.page.waitForTimeout(1_000);
      return await walk.tab.getByRole('link', { name: 'K-2026-0017' }).count();
    };
    expect(await known('joey.pinas')).toBe(0);
    expect(await known('marijke.hofstra')).toBe(1);
    await walk.shot('al-bekend');
    await expectReadable(walk);
  });

  it('stand in a table that fits in half a window', async () => {
    // Beside the chat, on a laptop.
    await walk.page.setViewportSize({ ...wide, width: 1010 });
    await walk.open('marijke.hofstra', { tab: 'werk', sub: 'alle' });
    await walk.tab.getByRole('table').waitFor();
    await walk.shot('smal');
    await expectReadable(walk);
    expect(walk.errors).toEqual([]);
  });
});
