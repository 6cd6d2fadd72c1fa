import type { StepCode } from '../../../src/domain/steps/codes.ts';
import type { Chance } from '../chance.ts';
import type { Slot, World } from '../world.ts';
import { newStep } from './commands.ts';
import { give } from './give.ts';
import { offersOn } from './offered.ts';
import { knownTo } from './knownTo.ts';

/** A step, and the one that takes it back. */
const pairs: Readonly<Partial<Record<StepCode, StepCode>>> = {
  toewijzen: 'toewijzing-ongedaan',
  'hoorgesprek-plannen': 'hoorgesprek-afzeggen',
  akkoord: 'akkoord-intrekken',
  wachten: 'hervatten',
  'buiten-behandeling': 'heropenen',
  besproken: 'heropenen',
  'opgelost-en-tevreden': 'heropenen',
  afsluiten: 'heropenen',
};

/**
 * On each complaint somebody takes a step by which what was asked lapses, and takes it back, so that it is
 * asked again.
 *
 * @param pause - lets what follows from a step happen.
 */
export async function thereAndBack(
  world: World,
  chance: Chance,
  pause: () => Promise<void>,
): Promise<void> {
  const there = stepOnEach(world, chance, (step) => pairs[step] !== undefined);
  await pause();
  const backs = new Set(there.map((step) => pairs[step]));
  stepOnEach(world, chance, (step) => backs.has(step));
  await pause();
}

function stepOnEach(
  world: World,
  chance: Chance,
  wanted: (step: StepCode) => boolean,
): readonly StepCode[] {
  const slot: Slot = chance.pick(world.slots);
  const { running } = slot;
  if (!running) return [];
  return knownTo(running).flatMap((complaint) => {
    const offers = offersOn(world, running, complaint).filter(({ step }) => wanted(step));
    if (offers.length === 0) return [];
    const offer = chance.pick(offers);
    give(world, newStep(world, { complaint, ...offer }, chance), slot);
    return [offer.step];
  });
}
