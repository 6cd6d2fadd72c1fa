import { describe, expect, it } from '@jest/globals';
import { needsAnother } from '../../../src/domain/steps/needsAnother.ts';
import { silentSince } from '../../../src/domain/steps/silentSince.ts';
import { handled, id, newStory, readAlong, type Story } from './support/story.ts';

const at = (story: Story, date: string) => {
  const context = story.at(`${date} 12:00`).context('coordinator');
  return [silentSince(story.complaint, context), needsAnother(story.complaint, context)] as const;
};

/** @requirement O68 */
describe('another behandelaar', () => {
  it('is wanted of nobody while nobody has it, or once the verdict is written', () => {
    expect(at(newStory(), '2026-04-01')).toEqual([undefined, false]);
    expect(at(readAlong(), '2026-04-01')).toEqual([undefined, false]);
  });

  it('is wanted four working days after somebody was asked who does not answer', () => {
    const story = newStory().must('coordinator', 'toewijzen', { to: id('tl-balie') });
    expect(at(story, '2026-03-05')).toEqual(['2026-03-02', false]);
    expect(at(story, '2026-03-06')).toEqual(['2026-03-02', true]);
  });

  it('is wanted nine working days after who handles it did something himself', () => {
    const story = handled();
    expect(at(story, '2026-03-12')).toEqual(['2026-03-02', false]);
    expect(at(story, '2026-03-13')).toEqual(['2026-03-02', true]);
  });
});
