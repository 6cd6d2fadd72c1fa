import { expect, it } from '@jest/globals';
import type { Deps } from '../../../src/app/usecases/deps.ts';
import { own } from '../../../src/app/queries/cards/own.ts';
import { day, handled, id } from '../../domain/steps/support/story.ts';

// What it shows stands in the complaint; only names come from elsewhere.
const names = {
  directory: { find: (person: string) => ({ id: person, name: person }) },
  register: { active: () => [] },
} as unknown as Deps;

it('who is back lies ready on the card that asks whether it goes back to him, also where the rules name nobody', () => {
  // The rules name tl-balie, who has it now.
  const story = handled();
  story.must('coordinator', 'toewijzen', { to: id('tl-juridisch'), reason: 'Drukte.' });
  story.must('tl-juridisch', 'accepteren', {});
  story.absences = [{ person: id('tl-juridisch'), from: day('2026-03-03'), to: day('2026-03-06') }];
  story
    .at('2026-03-04 10:00')
    .must('coordinator', 'toewijzen', { to: id('tl-balie'), reason: 'Hij is er niet.' })
    .at('2026-03-09 10:00');
  const shown = own['termijn-escalatie'](names, {
    ...({ kind: 'termijn-escalatie', language: 'nl', person: id('coordinator') } as const),
    complaint: story.complaint,
    circumstances: story.context('coordinator'),
  });
  expect(shown).toMatchObject({
    why: 'terug',
    back: 'tl-juridisch',
    proposal: { person: { id: 'tl-juridisch' }, gap: true },
  });
  expect(shown?.buttons?.[0]).toBe('toewijzen');
  expect(shown?.proposal?.candidates.map((one) => one.id)).not.toContain('tl-balie');
});
