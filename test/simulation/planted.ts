import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run simulate:planted -- [--seeds n] [--only name]`: plants each known fault in a copy of the app and
 * looks whether the simulation finds it, and by which seed.
 */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((each) => each !== '--'),
  options: {
    seeds: { type: 'string', default: '2000' },
    /** Names, or parts of them, with commas between. */
    only: { type: 'string', default: '' },
  },
});
const root = join(import.meta.dirname, '../..');
const patches = join(import.meta.dirname, 'planted');
const names = readdirSync(patches).filter(
  (name) => name.endsWith('.patch') && values.only.split(',').some((part) => name.includes(part)),
);

let missed = 0;
for (const name of names) {
  const found = lookFor(name);
  if (found === undefined) missed += 1;
  console.log(`${name.replace('.patch', '').padEnd(30)} ${found ?? 'NOT FOUND'}`);
}
console.log(`${names.length - missed} of ${names.length} found`);
process.exitCode = missed === 0 ? 0 : 1;

/** The first seed that breaks with this fault, and what it broke. */
function lookFor(name: string): string | undefined {
  const copy = mkdtempSync(join(tmpdir(), 'klachtwijzer-planted-'));
  try {
    for (const part of ['src', 'adaptive-cards', 'test/simulation', 'package.json']) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const applied = spawnSync('git', ['apply', '--recount', '-C1', join(patches, name)], {
      cwd: copy,
      encoding: 'utf8',
    });
    if (applied.status !== 0) throw new Error(`${name} does not fit any more: ${applied.stderr}`);
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        join(copy, 'test/simulation/main.ts'),
        '--seeds',
        values.seeds,
        '--first',
      ],
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    return /^seed (\d+):\n {2}(.*)$/m.exec(stdout)?.slice(1).join(': ');
  } finally {
    rmSync(copy, { recursive: true });
  }
}
