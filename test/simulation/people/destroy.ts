import type { StepCode } from '../../../src/domain/steps/codes.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { holdersOf } from '../../../src/domain/organisation/holders.ts';
import { isAtRest } from '../../../src/domain/steps/atRest.ts';
import { commandId } from '../../../src/main/commandId.ts';
import type { Chance } from '../chance.ts';
import { chosen } from './choice.ts';
import { actorOf, newStep } from './commands.ts';
import { give } from './give.ts';
import { knownTo } from './knownTo.ts';
import { circumstances, offersOn } from './offered.ts';
import { count, type Command, type World } from '../world.ts';

const mostSteps = 14;

/** Bring a complaint to rest. */
const closing: ReadonlySet<StepCode> = new Set([
  'brief-verstuurd',
  'opgelost-en-tevreden',
  'buiten-behandeling',
  'afsluiten',
  'besproken',
  'tevredenheid',
  'hervatten',
  'doorverwijzing-aangekomen',
  'toezegging-nagekomen',
  'les-gecontroleerd',
  'sluiten-na-stilte',
]);

/** People bring to an end what is open. */
export async function closeEverything(world: World, chance: Chance): Promise<void> {
  for (let nth = 0; nth < mostSteps; nth += 1) {
    const [slot] = world.slots;
    const { running } = slot;
    if (!running) return;
    for (const complaint of knownTo(running).filter((each) => !isAtRest(each))) {
      const offers = offersOn(world, running, complaint).filter(({ step }) => closing.has(step));
      if (offers.length === 0) continue;
      give(world, newStep(world, { complaint, ...chosen(offers, chance) }, chance), slot);
    }
    await world.time.passUntil(world.time.now() + 30_000);
  }
}

/** One or two coordinators destroy each file that need not be kept, at the same time or one after the other. */
export function destroyFiles(world: World, chance: Chance): void {
  const knowing = world.slots.flatMap(({ running }) => running ?? [])[0];
  if (!knowing) return;
  const { organisation } = circumstances(world, knowing);
  const coordinators = holdersOf('klachtencoordinator', organisation).map(({ person }) => person);
  for (const complaint of knownTo(knowing).filter(isAtRest)) {
    const hands = chance.happens(0.3) ? 2 : 1;
    for (let nth = 0; nth < hands; nth += 1) {
      const command = newDestruction(world, complaint, chance.pick(coordinators));
      give(world, command, chance.pick(world.slots));
      if (chance.happens(0.2)) give(world, command, chance.pick(world.slots));
    }
  }
}

function newDestruction(world: World, complaint: Complaint, person: PersonId): Command {
  const by = actorOf(world, person);
  const { kenmerk, volgnummer: seen } = complaint;
  const mark = `vernietiging ${world.commands.length}`;
  const id = commandId(['vernietigen', by.id, kenmerk, mark]);
  return {
    id,
    by,
    what: 'vernietigen',
    seen,
    kenmerk,
    told: [],
    run: async ({ app }) => {
      const outcome = await app.destroyComplaint({ id, by, kenmerk, seen, declaration: mark });
      if (outcome.ok) {
        count(world, `destroyed, left: ${outcome.value.left.join() || 'nothing'}`);
        return { kind: 'done', kenmerk };
      }
      return outcome.refusal.code === 'not-known-yet'
        ? { kind: 'unknown' }
        : { kind: 'refused', failure: outcome.refusal };
    },
  };
}
