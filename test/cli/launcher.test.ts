import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const launcher = join(import.meta.dirname, '../../src/cli/klachtwijzer.mjs');
const runLauncher = (argv: readonly string[], input = '') =>
  spawnSync(process.execPath, [launcher, ...argv], { input, encoding: 'utf8' });

describe('npx klachtwijzer', () => {
  it('passes lines, output and exit code on', () => {
    const { status, stdout, stderr } = runLauncher(
      ['termijnen'],
      '{"id":1,"procedure":"emmen","ontvangen":"2026-02-20"}\nx\n',
    );
    expect(status).toBe(1);
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(1);
    expect(stderr).toBe('regel 2: dit is geen JSON-object op één regel\n');
  });

  it('ends with 2 when it is used wrongly', () => {
    expect(runLauncher(['tellen']).status).toBe(2);
  });
});
