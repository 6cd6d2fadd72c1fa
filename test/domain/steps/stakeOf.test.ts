import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { hasLittleRoom, roomLeft } from '../../../src/domain/steps/roomLeft.ts';
import { stakeOf } from '../../../src/domain/steps/stakeOf.ts';
import { approved, day, handled, heard, newStory, sent, type Story } from './support/story.ts';

const on = (story: Story, date: string) => story.at(`${date} 12:00`).context('coordinator');
const stake = (story: Story, date: string): number => {
  const context = on(story, date);
  return stakeOf(story.complaint, askOf(story.complaint, context), context);
};
const room = (story: Story, date: string) => roomLeft(story.complaint, on(story, date));

const extended = (story: Story): Story =>
  story.must('tl-balie', 'termijn-verlengen', { weeks: 4, reason: 'Getuige ziek.' });
const planned = (date: string): Story =>
  handled()
    .must('tl-balie', 'verteld', { on: day('2026-03-02') })
    .must('tl-balie', 'afschrift', { on: day('2026-03-02') })
    .must('tl-balie', 'hoorgesprek-plannen', {
      sides: ['klager', 'beklaagde'],
      form: 'apart',
      on: day(date),
      time: '10:00',
    });

/** Received on Monday 2 March; the last day is Monday 13 April 2026, and 11 May once extended. */
describe('the room that is left of a term', () => {
  it('is what remains once everybody took his time, with what it can still be extended', () => {
    // 21 working days until 13 April, and 20 of extension; 7 to write, read, approve and send.
    expect(room(heard(), '2026-03-11')).toBe(21 + 20 - 7);
    expect(room(extended(heard()), '2026-03-11')).toBe(39 - 7);
  });

  it('counts the hearing that is still to be planned, or to be held, and the reactions to its record', () => {
    expect(room(handled(), '2026-03-11')).toBe(21 + 20 - 7 - 5 - 7);
    expect(room(planned('2026-03-16'), '2026-03-11')).toBe(21 + 20 - 7 - 5 - 3);
    expect(room(planned('2026-03-10'), '2026-03-11')).toBe(21 + 20 - 7 - 5);
  });

  it('counts the call and the answer to an assignment that nobody gave yet', () => {
    expect(room(newStory(), '2026-03-11')).toBe((room(handled(), '2026-03-11') ?? 0) - 4);
  });

  it('is nothing that can be said once no verdict is to come', () => {
    expect(room(approved(), '2026-03-11')).toBeUndefined();
    expect(hasLittleRoom(approved().complaint, on(approved(), '2026-04-13'))).toBe(false);
  });

  it('is little below ten working days', () => {
    const story = extended(heard());
    const little = (date: string) => hasLittleRoom(story.complaint, on(story, date));
    expect([room(story, '2026-04-14'), little('2026-04-14')]).toEqual([10, false]);
    expect([room(story, '2026-04-15'), little('2026-04-15')]).toEqual([9, true]);
  });
});

describe('what goes first in a list', () => {
  it('what ends the complaint, then what must be extended, then what has least room', () => {
    const closing = stake(approved(), '2026-04-01');
    const extending = stake(heard(), '2026-04-01');
    const late = stake(extended(heard()), '2026-05-04');
    const easy = stake(extended(heard()), '2026-03-11');
    expect(closing).toBeLessThan(late);
    expect(extending).toBeLessThan(late);
    expect(late).toBeLessThan(easy);
  });

  it('of two that end or are extended, the one whose term ends soonest', () => {
    expect(stake(approved(), '2026-04-08')).toBeLessThan(stake(heard(), '2026-04-01'));
    expect(stake(heard(), '2026-04-08')).toBeLessThan(stake(approved(), '2026-04-01'));
  });

  it('our own norms by their own date, and never before a term without room', () => {
    const call = newStory();
    expect(stake(call, '2026-03-02')).toBe(2 + 10);
    expect(stake(call, '2026-03-09')).toBe(-3 + 10);
    const care = sent();
    expect(stake(care, '2026-04-30')).toBe(1);
    expect(stake(extended(heard()), '2026-05-04')).toBeLessThan(1);
  });
});
