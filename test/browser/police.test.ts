import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { narrow, startWalk, wide, type Place, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
/** The complaint that is with the committee, by its number. */
let withCommittee: string;
beforeAll(async () => {
  town = await startTown({ organisation: 'politie', filled: true });
  walk = await startWalk(town, 'police');
  const charged = town
    .served()
    .composition.model.active()
    .find(({ phases }) => phases?.committee !== undefined);
  if (charged === undefined) throw new Error('No complaint of the example is with the committee');
  withCommittee = charged.kenmerk;
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const coordinator = 'mirte.dokter';
const dossier = (): Place => ({ tab: 'werk', sub: `dossier/${withCommittee}` });

describe.each([
  ['1280', wide],
  ['360', narrow],
] as const)('a police unit at %s', (width, size) => {
  const open = async (persona: string, place: Place, words: string | RegExp): Promise<void> => {
    await walk.page.setViewportSize(size);
    await walk.open(persona, { ...place, ...(size === narrow ? { view: 'phone' } : {}) });
    await walk.tab.getByText(words).first().waitFor();
  };

  it('shows the coordinator both phases in the dossier', async () => {
    await open(coordinator, dossier(), withCommittee);
    await walk.tab.getByText('Fase 1 en fase 2').first().waitFor();
    await walk.shot(`dossier-${width}`);
  });

  it('lets the secretary of the committee open the dossier with what is asked of him', async () => {
    await open('jan.willem.tolner', dossier(), withCommittee);
    const cancel = walk.tab.getByRole('button', { name: 'Hoorzitting afzeggen' });
    await cancel.waitFor();
    expect(await cancel.isEnabled()).toBe(true);
    await walk.shot(`commissie-${width}`);
  });

  it('answers a colleague who has no part in it that there is no such complaint', async () => {
    await open('carmen.hoekema', dossier(), /niet gevonden|bestaat niet|mag|geen klacht/i);
    expect(await walk.tab.getByText('Behandelaar:').count()).toBe(0);
    await walk.shot(`niet-voor-jou-${width}`);
  });
});

describe('a police unit', () => {
  it('leaves nothing in the console but what is not there for a colleague', () => {
    expect(walk.errors.filter((error) => !error.includes('404 (Not Found)'))).toEqual([]);
  });
});
