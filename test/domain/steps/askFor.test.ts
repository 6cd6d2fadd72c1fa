import { describe, expect, it } from '@jest/globals';
import { askFor } from '../../../src/domain/steps/ask.ts';
import { id, newStory } from './support/story.ts';

describe('what a complaint asks, asked again', () => {
  const coordinator = id('coordinator');
  const story = newStory();
  const now = story.context('coordinator');
  const called = {
    with: 'klager',
    how: 'telefoon',
    purpose: 'eerste-gesprek',
    on: now.time.today,
  } as const;
  const first = askFor(story.complaint, coordinator, now);

  it('is the same at the same moment, also as somebody else sees it', () => {
    expect(askFor(story.complaint, coordinator, now)).toBe(first);
    expect(askFor(story.complaint, id('tl-balie'), now)).toMatchObject({ ask: 'bel-eerst' });
    expect(askFor(story.complaint, id('tl-balie'), now)).not.toHaveProperty('primary');
  });

  it('is another once something was done about it, at that very moment', () => {
    const after = story.must('coordinator', 'gesprek-vastleggen', called).complaint;
    expect(askFor(after, coordinator, now)).toMatchObject({ ask: 'kies-behandelaar' });
  });

  it('is another at another moment', () => {
    const away = { person: coordinator, from: now.time.today };
    const organisation = { ...now.organisation, absences: [away] };
    expect(askFor(story.complaint, coordinator, { ...now, organisation }).of).not.toEqual(first.of);
  });
});
