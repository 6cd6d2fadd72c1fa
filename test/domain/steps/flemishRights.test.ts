import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Role, Stage } from '../../../src/domain/steps/codes.ts';
import { rights, tableAllows } from '../../../src/domain/steps/rights.ts';
import { vlaanderen } from '../../../src/procedures/vlaanderen.ts';

const stages = Object.keys(rights) as readonly Stage[];
const roles = new Set(stages.flatMap((stage) => Object.keys(rights[stage]) as Role[]));
const lines = stages.flatMap((stage) =>
  [...roles].sort().flatMap((role) => {
    const steps = tableAllows(vlaanderen, stage, [role]);
    return steps.length === 0 ? [] : [`${stage} ${role}: ${steps.join(' ')}`];
  }),
);

describe('the table of rights in a Flemish local government', () => {
  /** @requirement K16 F26 */
  it('is what a reviewer agreed to, line by line', async () => {
    const golden = await readFile(join(import.meta.dirname, 'flemishRights.golden.txt'), 'utf8');
    expect(lines).toEqual(golden.trim().split('\n'));
  });

  it('knows no other role than the coordinator and who was asked to handle it', () => {
    expect(new Set(lines.map((line) => line.split(/[ :]/)[1]))).toEqual(
      new Set(['klachtencoordinator', 'behandelaar', 'voorgesteld']),
    );
  });
});
