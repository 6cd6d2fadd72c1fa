import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { day, newStory, registration } from '../steps/support/story.ts';

describe('who wants everything in writing (O20)', () => {
  /** @requirement O20 */
  it('is not phoned: no call is asked of anybody', () => {
    const { klager } = registration();
    const story = newStory({ klager: { ...klager, writtenOnly: true } });
    expect(askOf(story.complaint, story.context('coordinator')).ask).toBe('kies-behandelaar');
    const other = newStory();
    expect(askOf(other.complaint, other.context('coordinator')).ask).toBe('bel-eerst');
  });

  it('gets what was agreed in a talk on paper when he wants to', () => {
    const story = newStory();
    const talk = {
      with: 'klager',
      how: 'telefoon',
      purpose: 'eerste-gesprek',
      on: day('2026-03-02'),
      confirm: true,
    } as const;
    expect(story.take('coordinator', 'gesprek-vastleggen', talk)?.fields).toEqual([
      { field: 'agreed', code: 'reason-required' },
    ]);
    story.must('coordinator', 'gesprek-vastleggen', { ...talk, agreed: 'Wij bellen dinsdag.' });
    expect(story.complaint.letters.at(-1)?.kind).toBe('gespreksbevestiging');
    expect(story.told()).toEqual(['brief-versturen ondersteuner']);
    story.must('coordinator', 'gesprek-vastleggen', {
      ...talk,
      with: 'team',
      note: 'Hoe ver het is.',
      agreed: 'Dat.',
    });
    expect(story.told()).toEqual([]);
  });
});
