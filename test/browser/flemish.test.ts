import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { narrow, startWalk, wide, type Place, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ organisation: 'vlaanderen', filled: true });
  walk = await startWalk(town, 'flemish');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const coordinator = 'griet.claessens';
const dossier = (kenmerk: string): Place => ({ tab: 'werk', sub: `dossier/${kenmerk}` });

describe.each([
  ['1280', wide],
  ['360', narrow],
] as const)('a Flemish local government at %s', (width, size) => {
  const open = async (persona: string, place: Place, words: string): Promise<void> => {
    await walk.page.setViewportSize(size);
    await walk.open(persona, { ...place, ...(size === narrow ? { view: 'phone' } : {}) });
    await walk.tab.getByText(words).first().waitFor();
  };

  it('lets an employee register what he solved at once', async () => {
    await open('bram.lefever', { tab: 'registreren' }, 'De klacht is meteen opgelost');
    // On the phone it stands as the same person left it on his computer.
    await walk.tab.getByLabel('De klacht is meteen opgelost').check();
    await walk.tab.getByText('Hoe is het opgelost?').waitFor();
    await walk.shot(`registreren-${width}`);
  });

  it('asks the coordinator whether it is admissible, and on which ground not', async () => {
    await open(coordinator, dossier('K-2026-0006'), 'Kijk of de klacht ontvankelijk is');
    await walk.tab.getByRole('button', { name: 'Ontvankelijkheid' }).first().click();
    await walk.tab.getByRole('radio', { name: 'Nee' }).click();
    await walk.tab.getByText('Waarom is er niet eerst met de burger gesproken?').waitFor();
    await walk.shot(`ontvankelijkheid-${width}`);
  });

  it('asks whether the handling was neutral, with the report to read', async () => {
    await open(coordinator, dossier('K-2026-0005'), 'Ga na of de behandeling neutraal was');
    await walk.tab.getByRole('button', { name: 'Neutraliteit nagaan' }).first().click();
    await walk.tab.getByRole('radio', { name: 'Nee, het moet opnieuw' }).click();
    await walk.tab.getByText('Wat was niet neutraal?').waitFor();
    await walk.tab.getByText('Rapport', { exact: true }).first().click();
    await walk.tab.getByText('7. Klachtenbehandelaar').waitFor();
    await walk.shot(`neutraliteit-${width}`);
  });

  it('asks a solution of who judges it to be well-founded', async () => {
    await open('wim.desmedt', dossier('K-2026-0004'), 'Onderzoek de klacht opnieuw');
    await walk.tab.getByRole('button', { name: 'Rapport aanvullen' }).first().click();
    await walk.tab.getByRole('combobox', { name: 'Oordeel' }).selectOption('gegrond');
    await walk.tab.getByText('Oplossing').first().waitFor();
    await walk.shot(`rapport-${width}`);
  });
});

describe('a Flemish local government', () => {
  it('leaves nothing in the console', () => {
    expect(walk.errors).toEqual([]);
  });
});
