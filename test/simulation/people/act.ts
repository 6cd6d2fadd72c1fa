import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import type { StepCode } from '../../../src/domain/steps/codes.ts';
import type { Chance } from '../chance.ts';
import { isCarriedOut } from '../checks/isCarriedOut.ts';
import type { Life } from '../network/createNetwork.ts';
import { nameOf, type Lives } from '../lives.ts';
import { count, type Command, type Run, type Slot, type World } from '../world.ts';
import { buttonsNow } from './buttons.ts';
import { newPress, newRegistration, newStep } from './commands.ts';
import { moveClock } from './moveClock.ts';
import { offersOn } from './offered.ts';

const mostComplaints = 5;
/** End most stories at once, so they are seldom taken. */
const rare: ReadonlySet<StepCode> = new Set([
  'zelf-betrokken',
  'over-wie',
  'opgelost-en-tevreden',
  'gesprek-vastleggen',
  'termijn-verlengen',
]);

type Act = (world: World, chance: Chance, lives: Lives) => void;

/** Gives a command to an instance; a process that is not there hears nothing of it. */
export function give(world: World, command: Command, slot: Slot): void {
  const { running, life } = slot;
  world.trace(`${command.by.name} ${command.what} ${command.kenmerk ?? ''} at ${life.name}`);
  if (!world.commands.includes(command)) world.commands.push(command);
  if (!running) return;
  const run = beginRun(world, command, life);
  command.run(running).then(
    (told) => {
      run.over = true;
      // What a process says while it dies reaches nobody.
      if (life.dead) return;
      command.told.push({ ...told, done: isCarriedOut(world, command), alone: run.alone });
      world.trace(`told ${command.what} ${JSON.stringify(told)}`);
    },
    (error: unknown) => {
      run.over = true;
      command.told.push({ kind: 'fault', name: nameOf(error), done: false, alone: false });
      count(world, `fault told ${nameOf(error)}`);
      world.trace(`told ${command.what} fault ${nameOf(error)}`);
    },
  );
}

/** What a dead process sent may still arrive for so long. */
const echoMs = 60_000;

/** Notes which runs of the same command were under way together: each may do what the other is told of. */
function beginRun(world: World, { id }: Command, life: Life): Run {
  const now = world.time.now();
  const others = world.runs.filter(
    (other) => other.id === id && !other.over && (!other.life.dead || other.begun > now - echoMs),
  );
  for (const other of others) other.alone = false;
  const run: Run = { id, life, begun: now, over: false, alone: others.length === 0 };
  world.runs.push(run);
  return run;
}

const register: Act = (world, chance) => {
  const made = world.commands.filter(({ what }) => what === 'registratie').length;
  if (made < mostComplaints) give(world, newRegistration(world, chance), chance.pick(world.slots));
};

/** One person takes a step, or two take one each at the same time on two instances. */
const step: Act = (world, chance) => {
  const slot = chance.pick(world.slots);
  const complaints = slot.running?.register.all() ?? [];
  if (!slot.running || complaints.length === 0) return;
  const complaint = chance.pick(complaints);
  const offers = offersOn(world, slot.running, complaint).filter(
    ({ step: code }) => !rare.has(code) || chance.happens(0.15),
  );
  if (offers.length === 0) return;
  const together = chance.happens(0.3) ? 2 : 1;
  for (let nth = 0; nth < together; nth += 1) {
    const command = newStep(world, { complaint, ...chance.pick(offers) }, chance);
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
  const complaint = slot.running?.register.find(button.data.kenmerk as Kenmerk);
  if (!complaint) return;
  const command = newPress(world, button, { complaint, chance });
  // A press that never arrives is pressed again later, or never.
  if (chance.happens(0.05)) world.commands.push(command);
  else give(world, command, slot);
  if (chance.happens(0.2)) give(world, command, chance.pick(world.slots));
};

const repeat: Act = (world, chance) => {
  if (world.commands.length > 0) give(world, chance.pick(world.commands), chance.pick(world.slots));
};

const look: Act = (world, chance) => {
  const { running } = chance.pick(world.slots);
  const complaints = running?.register.all() ?? [];
  if (!running || complaints.length === 0) return;
  const complaint = chance.pick(complaints);
  const offers = offersOn(world, running, complaint);
  if (offers.length === 0) return;
  const { by } = chance.pick(offers);
  void running.app
    .dossier({ id: by, name: '', language: 'nl' }, complaint.kenmerk)
    .catch((error: unknown) => count(world, `look ${nameOf(error)}`));
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

const clock: Act = (world, chance) => moveClock(world, chance.pick([0.2, 1, 4, 24, 24, 72, 120]));

const resync: Act = (world) => world.tenant.graph.faults.expireDeltaTokens();

const crash: Act = (world, chance, { kill }) => {
  if (world.weather.deaths > 0) kill(chance.pick(world.slots).life);
};

const acts: readonly (readonly [Act, number])[] = [
  [register, 0.08],
  [step, 0.34],
  [press, 0.15],
  [repeat, 0.08],
  [look, 0.02],
  [sync, 0.14],
  [round, 0.08],
  [clock, 0.08],
  [resync, 0.01],
  [crash, 0.02],
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
