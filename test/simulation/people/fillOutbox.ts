import type { Chance } from '../chance.ts';
import { count, type Slot, type World } from '../world.ts';
import { newStep } from './commands.ts';
import { give } from './give.ts';
import { knownTo } from './knownTo.ts';
import { offersOn } from './offered.ts';

const mostDecisions = 25;

/**
 * Somebody decides again and again on one complaint, with as long a reason as the field takes, until its
 * outbox holds no more: nothing is cleaned within the hour.
 */
export async function fillOutbox(world: World, chance: Chance): Promise<void> {
  for (let nth = 0; nth < mostDecisions; nth += 1) {
    const slot: Slot = chance.pick(world.slots);
    const command = again(world, slot, chance);
    if (command) give(world, command, slot);
    await world.time.passUntil(world.time.now() + chance.between(500, 20_000));
    if (command?.told.some(isTooLarge)) return;
  }
}

/** Whoever was told that it is full can decide later on, once what it held is copied. */
export async function decideAgain(world: World, chance: Chance): Promise<void> {
  const full = new Set(
    world.commands.filter(({ told }) => told.some(isTooLarge)).map(({ kenmerk }) => kenmerk),
  );
  const [slot] = world.slots;
  for (const complaint of slot.running ? knownTo(slot.running) : []) {
    if (!slot.running || !full.has(complaint.kenmerk)) continue;
    const offers = offersOn(world, slot.running, complaint).filter(
      ({ step }) => step === 'niet-bereikt' || step === 'accepteren',
    );
    if (offers.length === 0) continue;
    const command = newStep(world, { complaint, ...chance.pick(offers) }, chance);
    give(world, command, slot);
    await world.time.passUntil(world.time.now() + 60_000);
    count(world, `after a full outbox: ${command.told.map(({ kind }) => kind).join()}`);
    if (!command.told.some(({ kind }) => kind === 'done')) {
      world.violations.push(`an outbox stays full: ${complaint.kenmerk}`);
    }
  }
}

const isTooLarge = (told: World['commands'][number]['told'][number]): boolean =>
  told.kind === 'refused' && told.failure.code === 'too-large';

const again = (
  world: World,
  { running }: Slot,
  chance: Chance,
): World['commands'][number] | undefined => {
  const [complaint] = running ? knownTo(running) : [];
  if (!running || !complaint) return undefined;
  const offers = offersOn(world, running, complaint);
  const wanted = offers.filter(({ step }) => step === 'toewijzen' || step === 'heropenen');
  return wanted.length === 0
    ? undefined
    : newStep(world, { complaint, ...chance.pick(wanted) }, chance);
};
