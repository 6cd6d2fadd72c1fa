import { describe, expect, it } from '@jest/globals';
import { asSeenBy, askedOfAll, askFor } from '../../../src/domain/steps/ask.ts';
import { askOfStuck } from '../../../src/domain/steps/askOfStuck.ts';
import { approved, day, handled, id, newStory, readAlong, type Story } from './support/story.ts';

const coordinators = ['coordinator', 'plv-coordinator'].map(id);
const context = (story: Story, date: string) => story.at(`${date} 12:00`).context('coordinator');
const stuck = (story: Story, date: string) => askOfStuck(story.complaint, context(story, date));
const asks = (story: Story, ...dates: readonly string[]) =>
  dates.map((date) => stuck(story, date)?.ask);
const away = (story: Story, from: string, to?: string): Story => {
  story.absences = [{ person: id('tl-balie'), from: day(from), ...(to && { to: day(to) }) }];
  return story;
};
const assigned = () => newStory().must('coordinator', 'toewijzen', { to: id('tl-balie') });

/**
 * Received on Monday 2 March; the last day is Monday 13 April 2026.
 *
 * @requirement O68
 */
describe('what lies still stands in the work of both coordinators', () => {
  it('to give it to somebody else, once who handles it was silent for nine working days', () => {
    const story = handled();
    expect(asks(story, '2026-03-12', '2026-03-13')).toEqual([undefined, 'kies-ander']);
    expect(stuck(story, '2026-03-13')).toEqual({
      ...{ ask: 'kies-ander', primary: 'toewijzen', of: coordinators, date: '2026-04-13' },
    });
  });

  it('or who was asked gave no answer for four', () => {
    expect(asks(assigned(), '2026-03-05', '2026-03-06')).toEqual([undefined, 'kies-ander']);
  });

  it('or as soon as who has it is known to be away for so long that it would lie four working days', () => {
    expect(asks(away(handled(), '2026-03-03', '2026-03-06'), '2026-03-03')).toEqual(['kies-ander']);
    expect(asks(away(handled(), '2026-03-03', '2026-03-05'), '2026-03-03')).toEqual([undefined]);
    expect(asks(away(handled(), '2026-03-03'), '2026-03-03')).toEqual(['kies-ander']);
  });

  it('but not of who was away already when he was chosen, nor while a hearing is to come', () => {
    expect(asks(away(assigned(), '2026-02-27'), '2026-03-03')).toEqual([undefined]);
    const planned = handled().must('tl-balie', 'hoorgesprek-plannen', {
      ...{ sides: ['klager'], form: 'apart', on: day('2026-03-23'), time: '10:00' },
    });
    expect(asks(away(planned, '2026-03-03'), '2026-03-10', '2026-03-24')).toEqual([
      undefined,
      'kies-ander',
    ]);
  });

  it('a call gives who was silent two working days, and changes nothing of somebody who is away', () => {
    const call = (story: Story, by: string, on: string) =>
      story.at(`${on} 10:00`).must(by, 'gesprek-vastleggen', {
        ...({ with: 'team', how: 'telefoon', purpose: 'anders', note: 'Morgen.' } as const),
        on: day(on),
      });
    const called = call(handled(), 'coordinator', '2026-03-16');
    expect(asks(called, '2026-03-17', '2026-03-18')).toEqual([undefined, 'kies-ander']);
    const gone = call(away(handled(), '2026-03-03', '2026-03-09'), 'coordinator', '2026-03-05');
    expect(asks(gone, '2026-03-05', '2026-03-06')).toEqual(['kies-ander', 'kies-ander']);
  });

  it('who was chosen while he was away has his days from when he is back', () => {
    const chosen = () => away(assigned(), '2026-02-27', '2026-03-05');
    expect(asks(chosen(), '2026-03-05', '2026-03-11', '2026-03-12')).toEqual([
      ...[undefined, undefined, 'kies-ander'],
    ]);
    expect(asks(away(assigned(), '2026-02-27'), '2026-03-20')).toEqual([undefined]);
  });

  it('nor while nobody has it, or once others read or approve', () => {
    expect(asks(newStory(), '2026-03-20')).toEqual([undefined]);
    expect(asks(readAlong(), '2026-03-20')).toEqual([undefined]);
  });

  it('to extend the term, from five working days before its end, as long as it can be extended', () => {
    const story = handled();
    expect(asks(story, '2026-04-01', '2026-04-02', '2026-04-13')).toEqual([
      ...['kies-ander', 'verleng-termijn', 'verleng-termijn'],
    ]);
    expect(stuck(newStory(), '2026-04-08')).toMatchObject({
      ...{ ask: 'verleng-termijn', primary: 'termijn-verlengen', of: coordinators },
    });
    const extended = story
      .at('2026-04-08 12:00')
      .must('coordinator', 'termijn-verlengen', { weeks: 4, reason: 'Het hoorgesprek is later.' });
    expect(asks(extended, '2026-04-09', '2026-05-08')).toEqual(['kies-ander', 'kies-ander']);
    expect(asks(approved(), '2026-04-13')).toEqual([undefined]);
  });

  it('of nobody where only who handles it coordinates', () => {
    const story = newStory().must('coordinator', 'toewijzen', {
      ...{ to: id('coordinator'), reason: 'Zij kent de klager.' },
    });
    story.must('coordinator', 'accepteren', {}).vacant = ['plv-coordinator'];
    expect(asks(story, '2026-03-20', '2026-04-10')).toEqual([undefined, undefined]);
  });

  it('beside what is asked of who has it: each sees his own', () => {
    const story = handled();
    const now = context(story, '2026-03-13');
    const all = askedOfAll(story.complaint, now);
    expect(asSeenBy(all, id('tl-balie'))).toBe(all.asking);
    expect(all.asking.of).toEqual([id('tl-balie')]);
    for (const person of coordinators)
      expect(askFor(story.complaint, person, now)).toEqual(all.stuck);
    expect(askFor(story.complaint, id('jurist'), now)).not.toHaveProperty('primary');
  });
});
