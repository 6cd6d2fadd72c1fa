import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const launcher = join(import.meta.dirname, '../../../src/cli/klachtwijzer.mjs');
const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [launcher, ...words], { input: '', encoding: 'utf8' });

describe('npx klachtwijzer inrichten and controleer', () => {
  it('tell of a configuration that is not there, and end with 1', () => {
    const checked = run('controleer', 'er-is-niets.json');
    expect([checked.status, checked.stderr]).toEqual([1, '']);
    expect(checked.stdout).toMatch(/^fout +Configuratie: Het bestand is niet te lezen/);
    const set = run('inrichten', 'er-is-niets.json');
    expect([set.status, set.stdout]).toEqual([1, '']);
    expect(set.stderr).toContain('Het bestand is niet te lezen');
  });

  it('end with 2 when they are used wrongly', () => {
    expect(run('controleer').status).toBe(2);
  });
});
