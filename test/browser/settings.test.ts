import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { expectReadable } from './support/expectReadable.ts';
import { startWalk, wide, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  walk = await startWalk(town, 'settings');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const looks = [
  { theme: 'default', width: 1280 },
  { theme: 'dark', width: 320 },
  { theme: 'contrast', width: 320 },
] as const;

describe.each(looks)('the set-up, $theme at $width', ({ theme, width }) => {
  it('fits and can be read by all, with a form open', async () => {
    await walk.page.setViewportSize({ ...wide, width });
    const view = width === 320 ? ({ view: 'phone' } as const) : {};
    await walk.open('marijke.hofstra', { tab: 'werk', sub: 'inrichting', theme, ...view });
    await walk.tab.getByRole('heading', { name: 'Functies' }).waitFor();
    await walk.shot(`inrichting-${theme}-${width}`);
    await walk.tab.getByRole('button', { name: /^Griffier/ }).click();
    await walk.tab.getByRole('button', { name: 'Opvolger: Frouke Meinders' }).click();
    await walk.shot(`opvolger-${theme}-${width}`);
    await walk.tab.getByRole('button', { name: /^Termijnen/ }).click();
    await walk.tab.getByRole('button', { name: /^Wie behandelt/ }).click();
    await walk.shot(`procedure-${theme}-${width}`);
    for (const part of ['Werktijden', 'Herinneringen']) {
      await walk.tab.getByRole('button', { name: part, exact: true }).click();
      await walk.tab.getByRole('button', { name: `Wijzig: ${part}` }).click();
    }
    await walk.tab.getByLabel('Einde op vrijdag').waitFor();
    await walk.tab.getByLabel(/^Herinnering vóór de laatste dag/).waitFor();
    await walk.shot(`tijden-${theme}-${width}`);
    await expectReadable(walk);
  });
});

it('an office is handed over with the keyboard alone, and put back', async () => {
  await walk.page.setViewportSize({ ...wide, width: 1280 });
  await walk.open('marijke.hofstra', { tab: 'werk', sub: 'inrichting' });
  await walk.tab.getByRole('button', { name: /^Griffier/ }).focus();
  await walk.page.keyboard.press('Enter');
  await walk.tab.getByRole('button', { name: 'Opvolger: Frouke Meinders' }).focus();
  await walk.page.keyboard.press('Enter');
  await walk.tab.locator('form input:focus').waitFor();
  await walk.page.keyboard.type('Chantal');
  await walk.tab.getByRole('option', { name: /Chantal Wiersema/ }).waitFor();
  await walk.page.keyboard.press('ArrowDown');
  await walk.page.keyboard.press('Enter');
  await walk.tab.getByLabel('Eerste dag van de opvolger').fill('2026-05-01');
  await walk.tab.getByLabel('Waarom verandert dit?').fill('Gaat met pensioen');
  await walk.page.keyboard.press('Enter');
  await walk.tab.getByText('Wijziging 1: Marijke Hofstra').waitFor();
  await walk.shot('gewijzigd');

  await walk.tab.getByRole('button', { name: 'Zet terug: Wijziging 1' }).focus();
  await walk.page.keyboard.press('Enter');
  await walk.tab.locator('form input:focus').waitFor();
  await walk.page.keyboard.type('Was een vergissing');
  await walk.page.keyboard.press('Enter');
  await walk.tab.getByText('Teruggezet met wijziging 2').waitFor();
  await walk.shot('teruggezet');
});

it('the hours of a day are changed where they stand, and stand there changed', async () => {
  await walk.open('marijke.hofstra', { tab: 'werk', sub: 'inrichting' });
  await walk.tab.getByRole('button', { name: 'Werktijden', exact: true }).click();
  await walk.tab.getByRole('button', { name: 'Wijzig: Werktijden' }).click();
  await walk.tab.getByLabel('Einde op vrijdag').fill('12:00');
  await walk.tab.getByLabel('Waarom verandert dit?').fill('Vrijdagmiddag dicht');
  await walk.page.keyboard.press('Enter');
  await walk.tab.getByText('vrijdag van 08.30 uur tot 12.00 uur').first().waitFor();
  await walk.tab.getByText('gekozen op deze pagina').first().waitFor();
  await walk.shot('werktijden-gewijzigd');
});

it('the set-up leaves nothing in the console', () => {
  expect(walk.errors).toEqual([]);
});
