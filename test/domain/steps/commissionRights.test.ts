import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { askedOfMembers, heardByMember, taken } from './support/commission.ts';
import { draft, id, type Story } from './support/story.ts';

const yes = { version: 1, unread: true } as const;
const stages: readonly (readonly [string, () => Story])[] = [
  ['taken up', taken],
  ['heard', heardByMember],
  [
    'read along',
    () =>
      heardByMember()
        .must('wgc-secretaris', 'oordeel-concept', draft())
        .must('wgc-secretaris', 'ter-meelezing', { version: 1 }),
  ],
  ['asked of the members', askedOfMembers],
  ['one of them pressed', () => askedOfMembers().must('wgc-1', 'akkoord', yes)],
  ['one of them is involved', () => askedOfMembers().must('wgc-1', 'zelf-betrokken', {})],
  ['decided', () => askedOfMembers().must('wgc-1', 'akkoord', yes).must('wgc-2', 'akkoord', yes)],
];
const people = ['wgc-secretaris', 'wgc-1', 'wgc-2', 'wgc-3', 'griffier', 'mw-griffie', 'raadslid'];

const rows = (): readonly string[] =>
  stages.flatMap(([name, make]) => {
    const story = make();
    return people.map((who) => {
      const context = story.context(who);
      const steps = permittedSteps(story.complaint, id(who), context).join(' ') || '-';
      return `${name} | ${who} | ${mayOpen(story.complaint, id(who), context)} | ${steps}`;
    });
  });

/** @requirement E17 */
it('who may do what in a complaint that a commission handles is what a reviewer agreed to', async () => {
  const file = join(import.meta.dirname, 'commissionRights.golden.txt');
  const now = rows();
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, `${now.join('\n')}\n`);

  expect(now).toEqual((await readFile(file, 'utf8')).trim().split('\n'));
});
