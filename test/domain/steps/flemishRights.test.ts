import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Role, Stage } from '../../../src/domain/steps/codes.ts';
import { rights, tableAllows, tableEverAllows } from '../../../src/domain/steps/rights.ts';
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

  it('knows no other role than the coordinator, who was asked something, and the employee’s own word', () => {
    expect(new Set(lines.map((line) => line.split(/[ :]/)[1]))).toEqual(
      new Set([
        ...['klachtencoordinator', 'behandelaar', 'voorgesteld', 'gevraagd', 'toezegger'],
        'beklaagde',
      ]),
    );
  });
});

describe('a step that a procedure does not know', () => {
  it('is nobody’s at any stage', () => {
    expect(tableEverAllows(vlaanderen, 'naar-commissie', ['klachtencoordinator'])).toBe(false);
    expect(tableEverAllows(vlaanderen, 'toewijzen', ['klachtencoordinator'])).toBe(true);
  });

  it('nor is one of whoever opens no dossier, where nobody such is asked', () => {
    const { unseen: _nobody, ...asksNobody } = vlaanderen;
    expect(tableEverAllows(vlaanderen, 'vraag-beantwoorden', ['gevraagd'])).toBe(true);
    expect(tableEverAllows(asksNobody, 'vraag-beantwoorden', ['gevraagd'])).toBe(false);
  });
});
