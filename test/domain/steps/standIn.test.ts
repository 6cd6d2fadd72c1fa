import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { standInFor } from '../../../src/domain/steps/standInFor.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { approved, day, handled, heard, id, newStory, sent, type Story } from './support/story.ts';

const context = (story: Story, date: string) => story.at(`${date} 12:00`).context('coordinator');
const standIn = (story: Story, date: string) => standInFor(story.complaint, context(story, date));

const talked = (story: Story, date: string): Story =>
  story.at(`${date} 10:00`).must('tl-balie', 'gesprek-vastleggen', {
    with: 'klager',
    how: 'telefoon',
    purpose: 'voortgang',
    on: day(date),
    note: 'Hoe het gaat.',
  });

/** Received on Monday 2 March; the last day is Monday 13 April 2026. */
describe('the substitute coordinator, where a term would pass or it lies still', () => {
  it('is asked beside the coordinator from seven working days before, and opens the dossier from then on', () => {
    // Worked on, so that it does not lie still.
    const story = talked(heard(), '2026-03-27');
    expect(standIn(story, '2026-03-31')).toBe(id('plv-coordinator'));
    expect(standIn(story, '2026-03-30')).toBeUndefined();
    const opens = (date: string) =>
      mayOpen(story.complaint, id('plv-coordinator'), context(story, date)) !== 'none';
    expect([opens('2026-03-30'), opens('2026-03-31')]).toEqual([false, true]);
  });

  it('is asked once nobody did anything in it for two working days, until somebody does', () => {
    const story = talked(heard(), '2026-03-09');
    expect(standIn(story, '2026-03-10')).toBeUndefined();
    expect(standIn(story, '2026-03-11')).toBe(id('plv-coordinator'));
    expect(standIn(talked(story, '2026-03-16'), '2026-03-17')).toBeUndefined();
  });

  it('keeps it on the day on which he did something in it himself', () => {
    const story = newStory()
      .at('2026-03-06 12:00')
      .must('plv-coordinator', 'toewijzen', {
        to: id('tl-balie'),
      });
    expect(standIn(story, '2026-03-06')).toBe(id('plv-coordinator'));
    expect(standIn(story, '2026-03-09')).toBeUndefined();
  });

  it('is not asked while a hearing is to come, or a side has its time to react to a record', () => {
    const hearing = {
      sides: ['klager'],
      form: 'apart',
      on: day('2026-03-23'),
      time: '10:00',
    } as const;
    const planned = handled().must('tl-balie', 'hoorgesprek-plannen', hearing);
    expect(standIn(planned, '2026-03-23')).toBeUndefined();
    expect(standIn(planned, '2026-03-24')).toBe(id('plv-coordinator'));
  });

  it('has the work of a silent coordinator as his own: either of them does it', () => {
    const story = newStory();
    const of = (date: string) => askOf(story.complaint, context(story, date)).of;
    expect(of('2026-03-03')).toEqual([id('coordinator')]);
    expect(of('2026-03-04')).toEqual([id('coordinator'), id('plv-coordinator')]);
  });

  it('calls as well once the days for a first call are over, however often the coordinator tried', () => {
    const tried = newStory()
      .at('2026-03-05 10:00')
      .must('coordinator', 'niet-bereikt', { how: 'telefoon' });
    expect(standIn(tried, '2026-03-05')).toBe(id('plv-coordinator'));
    const waiting = newStory().must('coordinator', 'wachten', {
      on: day('2026-03-02'),
      reason: 'De klager is op reis.',
    });
    expect(standIn(waiting, '2026-03-05')).toBeUndefined();
    const reached = newStory()
      .at('2026-03-05 10:00')
      .must('coordinator', 'gesprek-vastleggen', {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: day('2026-03-05'),
        note: 'Wat de klager wil.',
      });
    expect(standIn(reached, '2026-03-05')).toBeUndefined();
  });

  it('sends the letter that nobody sends, as the coordinator does', () => {
    const story = approved();
    const of = (date: string) => askOf(story.complaint, context(story, date)).of;
    expect(of('2026-03-10')).toEqual([id('ondersteuner')]);
    expect(of('2026-03-11')).toEqual([
      id('ondersteuner'),
      id('coordinator'),
      id('plv-coordinator'),
    ]);
  });

  it('does not write the verdict of a coordinator who handles it himself', () => {
    const story = newStory()
      .must('coordinator', 'toewijzen', { to: id('coordinator'), reason: 'Ik doe dit zelf.' })
      .must('coordinator', 'accepteren', {});
    expect(askOf(story.complaint, context(story, '2026-03-20')).of).toEqual([id('coordinator')]);
  });

  it('talks a settlement over with the team, as the coordinator does, where nobody did after two reminders', () => {
    const story = newStory().must('coordinator', 'opgelost-en-tevreden', {
      agreed: 'De afdeling belt.',
      askedBy: id('coordinator'),
      askedOn: day('2026-03-02'),
      letterWanted: false,
    });
    const of = (date: string) => askOf(story.complaint, context(story, date)).of;
    expect(of('2026-03-16')).toEqual([id('tl-balie')]);
    expect(of('2026-03-17')).toEqual([id('tl-balie'), id('coordinator'), id('plv-coordinator')]);
    story.at('2026-03-17 12:00').must('plv-coordinator', 'besproken', {});
  });

  it('is nobody once the letter left, or where he is the one who is asked', () => {
    expect(standIn(sent(), '2026-04-13')).toBeUndefined();
    const story = heard();
    story.absences = [{ person: id('coordinator'), from: day('2026-04-01') }];
    expect(standIn(story, '2026-04-08')).toBeUndefined();
  });
});

/** @requirement O68 */
describe('a closing letter that nobody sends in the last days of the term', () => {
  it('is asked of who signed it as well, from three working days before the end', () => {
    const story = approved();
    const of = (date: string) => askOf(story.complaint, context(story, date)).of;
    expect(of('2026-04-07')).not.toContain(id('tl-balie'));
    expect(of('2026-04-08')).toContain(id('tl-balie'));
    const letterId = story.complaint.letters.at(-1)?.id ?? '';
    const send = { letterId, how: 'telefoon' } as const;
    expect(story.at('2026-04-07 12:00').take('tl-balie', 'brief-verstuurd', send)?.code).toBe(
      'not-permitted',
    );
    story.at('2026-04-08 12:00').must('tl-balie', 'brief-verstuurd', send);
    expect(story.complaint.letters.at(-1)?.sent?.by).toBe(id('tl-balie'));
  });
});
