// Which tags are tried by breaking what they show: node test/requirements/draw.ts [seed] [how many]
import { join } from 'node:path';
import { chanceOf } from '../simulation/chance.ts';
import { collectTags } from './collectTags.ts';

const [seed = 20261122, count = 10] = process.argv.slice(2).map(Number);
const tags = await collectTags(join(import.meta.dirname, '../..'));
// Each tag has its own row of chance: one that is added later moves no other.
const drawn = tags
  .map((tag) => ({ ...tag, rank: chanceOf(seed, Object.values(tag).join(' ')).next() }))
  .sort((one, other) => one.rank - other.rank)
  .slice(0, count);
for (const { id, file, name } of drawn) console.log(`${id}\t${file}\t${name}`);
