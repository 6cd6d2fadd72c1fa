import { knownTo } from '../people/knownTo.ts';
import { count, type World } from '../world.ts';

/** A complaint without long texts is shorter. */
const longText = 5_000;

/** Every complaint can be read with all its texts, also the long ones, and both instances read the same. */
export async function checkTexts(world: World): Promise<void> {
  const { slots, time, violations } = world;
  const [one, other] = slots;
  for (const { kenmerk } of one.running ? knownTo(one.running) : []) {
    const read = Promise.all(slots.map(async ({ running }) => running?.register.read(kenmerk)));
    const found: (string | undefined)[] = [];
    await time.during(
      read.then(
        (each) => found.push(...each.map((complaint) => JSON.stringify(complaint))),
        () => violations.push(`a text of ${kenmerk} cannot be read`),
      ),
    );
    const [first = '', second] = found;
    if (first !== second) {
      violations.push(`${one.life.name} and ${other.life.name} read ${kenmerk} differently`);
    }
    if (first.length > longText) count(world, 'long texts read');
  }
}
