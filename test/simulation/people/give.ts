import { isCarriedOut } from '../checks/isCarriedOut.ts';
import { nameOf } from '../lives.ts';
import type { Life } from '../network/createNetwork.ts';
import { count, type Command, type Run, type Slot, type World } from '../world.ts';

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
