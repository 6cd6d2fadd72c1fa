import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import type { Chance } from '../chance.ts';
import { nameOf, type Lives } from '../lives.ts';
import { count, type World } from '../world.ts';
import { buttonsNow } from './buttons.ts';
import { newPress, newRegistration, newStep } from './commands.ts';
import { chosen, rare } from './choice.ts';
import { deliverPress } from './deliverPress.ts';
import { give } from './give.ts';
import { lookAt } from './lookAt.ts';
import { meddle } from './meddle.ts';
import { moveClock } from './moveClock.ts';
import { offersOn } from './offered.ts';
import { knownTo } from './knownTo.ts';

type Act = (world: World, chance: Chance, lives: Lives) => void;

const register: Act = (world, chance) => {
  const made = world.commands.filter(({ what }) => what === 'registratie').length;
  if (made < world.habits.complaints)
    give(world, newRegistration(world, chance), chance.pick(world.slots));
};

/** One person takes a step, or two take one each at the same time on two instances. */
const step: Act = (world, chance) => {
  const slot = chance.pick(world.slots);
  const complaints = slot.running ? knownTo(slot.running) : [];
  if (!slot.running || complaints.length === 0) return;
  const complaint = chance.pick(complaints);
  const offers = offersOn(world, slot.running, complaint).filter(
    ({ step: code }) => !rare.has(code) || chance.happens(0.08),
  );
  if (offers.length === 0) return;
  const together = chance.happens(0.3) ? 2 : 1;
  for (let nth = 0; nth < together; nth += 1) {
    const command = newStep(world, { complaint, ...chosen(offers, chance) }, chance);
    give(world, command, nth === 0 ? slot : chance.pick(world.slots));
    // An impatient hand, or a connector that delivers twice.
    if (chance.happens(0.12)) give(world, command, chance.pick(world.slots));
  }
};

const press: Act = (world, chance) => {
  const slot = chance.pick(world.slots);
  const buttons = buttonsNow(world);
  if (buttons.length === 0) return;
  const button = chance.pick(buttons);
  if (rare.has(button.verb) && !chance.happens(0.3)) return;
  const complaint = slot.running?.register.find(button.data.kenmerk as Kenmerk);
  if (!complaint) return;
  const command = newPress(world, button, { complaint, chance });
  deliverPress(world, command, world.chance('connector'));
};

const repeat: Act = (world, chance) => {
  if (world.commands.length > 0) give(world, chance.pick(world.commands), chance.pick(world.slots));
};

const look: Act = (world, chance) => {
  const { running } = chance.pick(world.slots);
  const complaints = running ? knownTo(running) : [];
  if (!running || complaints.length === 0) return;
  const complaint = chance.pick(complaints);
  const offers = offersOn(world, running, complaint);
  if (offers.length > 0) lookAt(world, running, { complaint, by: chance.pick(offers).by });
};

const sync: Act = (world, chance) => {
  void chance.pick(world.slots).running?.syncComplaints();
};

const round: Act = (world, chance) => {
  const { running } = chance.pick(world.slots);
  // A fault of a round is told to the log of the process; the next round does it again.
  void running
    ?.syncForRound()
    .then(() => running.app.round())
    .catch((error: unknown) => count(world, `round ${nameOf(error)}`));
};

/** The work of the night comes at any hour here, and may be cut off anywhere. */
const night: Act = (world, chance) => {
  void chance
    .pick(world.slots)
    .running?.night()
    .then(
      (outcome) => count(world, `night ${outcome}`),
      (error: unknown) => count(world, `night ${nameOf(error)}`),
    );
};

const clock: Act = (world, chance) => moveClock(world, chance.pick([0.2, 1, 4, 24, 24, 72, 120]));

const resync: Act = (world) => world.tenant.graph.faults.expireDeltaTokens();

const crash: Act = (world, chance, { kill }) => {
  if (world.weather.deaths > 0) kill(chance.pick(world.slots).life);
};

const meddling: Act = (world, chance) => {
  if (world.habits.meddling) meddle(world, chance);
};

const acts: readonly (readonly [Act, number])[] = [
  [register, 0.08],
  [step, 0.31],
  [press, 0.15],
  [repeat, 0.08],
  [look, 0.04],
  [sync, 0.08],
  [round, 0.08],
  [clock, 0.08],
  [night, 0.02],
  [resync, 0.01],
  [crash, 0.02],
  [meddling, 0.05],
];

/** The next thing that somebody does. */
export function act(world: World, chance: Chance, lives: Lives): void {
  let left = chance.next();
  for (const [each, share] of acts) {
    left -= share;
    if (left < 0) {
      each(world, chance, lives);
      return;
    }
  }
}
