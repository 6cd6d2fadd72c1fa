import { simulate } from './simulate.ts';
import { createTemplate } from './tenant/template.ts';

/** Plays these days one after the other; tells which broke something, and what. */
export async function playSeeds(from: number, to: number): Promise<readonly string[]> {
  const template = await createTemplate();
  const broken: string[] = [];
  for (let seed = from; seed <= to; seed += 1) {
    const { violations } = await simulate(seed, template);
    broken.push(...violations.map((violation) => `seed ${seed}: ${violation}`));
  }
  return broken;
}
