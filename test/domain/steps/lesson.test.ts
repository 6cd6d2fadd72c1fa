import { describe, expect, it } from '@jest/globals';
import { stepInput } from '../../../src/contract/step.ts';
import { day, draft, heard, id, part } from './support/story.ts';

const learning = {
  as: 'verbetering',
  level: 'organisatie',
  learner: 'collegas',
  action: 'Elk verzoek krijgt een naam.',
  owner: id('tl-balie'),
  checkOn: day('2026-06-01'),
} as const;
const taken = (change: object): boolean =>
  stepInput['oordeel-concept'].safeParse({ ...draft(), ...change }).success;
const without = (key: keyof typeof learning): object => ({
  learning: Object.fromEntries(Object.entries(learning).filter(([name]) => name !== key)),
});

describe('the lesson of a verdict', () => {
  /** @requirement O14 O56 C1 */
  it('is asked of every single complaint', () => {
    expect(taken({})).toBe(true);
    expect(taken({ lesson: ' ' })).toBe(false);
  });

  /** @requirement C2 O57 E46 */
  it.each(['level', 'learner', 'action', 'owner', 'checkOn'] as const)(
    'as a change says its %s',
    (key) => {
      expect(taken({ learning })).toBe(true);
      expect(taken(without(key))).toBe(false);
    },
  );

  /** @requirement C2 O57 */
  it('without a change still says who learns and where, or that nothing needs to change', () => {
    const { level, learner } = learning;
    expect(taken({ learning: { as: 'geleerd-zonder-wijziging', level, learner } })).toBe(true);
    expect(taken({ learning: { as: 'geleerd-zonder-wijziging' } })).toBe(false);
    expect(taken({ learning: { as: 'niets-te-veranderen' } })).toBe(true);
  });

  /** @requirement O58 */
  it('may come from what surfaced beside the complaint', () => {
    const story = heard().must('tl-balie', 'oordeel-concept', {
      ...draft(),
      alsoLearnt: 'Het formulier was onduidelijk.',
    });
    expect(story.complaint.verdict.drafts.at(-1)?.alsoLearnt).toBe(
      'Het formulier was onduidelijk.',
    );
  });
});

/** @requirement P11 O46 */
it('a part of a verdict keeps what it was held against: the law, and proper conduct', () => {
  const held = {
    lawfulness: 'rechtmatig',
    tested: [{ requirement: 'fatsoenlijke-bejegening', met: false }],
  } as const;
  const parts = [{ ...part(), ...held }];
  const read = stepInput['oordeel-concept'].parse({ ...draft(), parts });
  expect(read.parts).toMatchObject([held]);
  const story = heard().must('tl-balie', 'oordeel-concept', { ...draft(), parts });
  expect(story.complaint.verdict.drafts.at(-1)?.parts).toMatchObject([held]);
});
