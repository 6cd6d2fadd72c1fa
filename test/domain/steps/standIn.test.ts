import { describe, expect, it } from '@jest/globals';
import { standInFor } from '../../../src/domain/steps/standInFor.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { day, heard, id, sent, type Story } from './support/story.ts';

const context = (story: Story, date: string) => story.at(`${date} 12:00`).context('coordinator');
const standIn = (story: Story, date: string) => standInFor(story.complaint, context(story, date));

/** Received on Monday 2 March; the last day is Monday 13 April 2026. */
describe('the substitute coordinator, where a term would pass', () => {
  it('is asked beside the coordinator from three working days before, and opens the dossier from then on', () => {
    const story = heard();
    const person = standIn(story, '2026-04-08');
    expect(person).toBe(id('plv-coordinator'));
    expect(standIn(story, '2026-04-07')).toBeUndefined();
    const opens = (date: string) =>
      mayOpen(story.complaint, id('plv-coordinator'), context(story, date)) !== 'none';
    expect([opens('2026-04-07'), opens('2026-04-08')]).toEqual([false, true]);
  });

  it('is nobody once the letter left, or where he is the one who is asked', () => {
    expect(standIn(sent(), '2026-04-13')).toBeUndefined();
    const story = heard();
    story.absences = [{ person: id('coordinator'), from: day('2026-04-01') }];
    expect(standIn(story, '2026-04-08')).toBeUndefined();
  });
});
