import { describe, expect, it } from '@jest/globals';
import { nudgesDue } from '../../src/app/rounds/nudgesDue.ts';
import {
  day,
  draft,
  handled,
  heard,
  id,
  newStory,
  readAlong,
  type Story,
} from '../domain/steps/support/story.ts';

/** Codes of the messages that are due at noon of a day for one person. */
const dueFor = (person: string, story: Story, date: string): readonly string[] =>
  nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator'))
    .filter(({ to, onCard }) => to === person && !onCard)
    .map(({ key }) => key.split('/')[1] ?? '');

const call = {
  with: 'klager',
  how: 'telefoon',
  purpose: 'voortgang',
  on: day('2026-03-02'),
} as const;
const part = { part: 'a', findings: 'b', established: 'ja', outcome: 'gegrond', reasons: 'c' };

/** Assigned and accepted on a day; nothing else happened since 2 March. The term ends on 13 April. */
const acceptedOn = (date: string): Story =>
  newStory()
    .must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'post' })
    .at(`${date} 10:00`)
    .must('coordinator', 'toewijzen', { to: id('tl-balie') })
    .must('tl-balie', 'accepteren', {});

const submittedOn = (date: string): Story =>
  heard()
    .at(`${date} 10:00`)
    .must('tl-balie', 'oordeel-concept', draft([part as never]))
    .must('tl-balie', 'ter-meelezing', { version: 1 });

const readOn = (date: string): Story =>
  submittedOn(date).must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' });

const returnedOn = (date: string): Story =>
  readOn(date).must('cm-publiek', 'terugsturen', { version: 1, remark: 'Nog niet.' });

describe('whoever was just asked is not reminded of the term (experience.md §3)', () => {
  it.each([
    ['Wat vraagt deze klacht nu', 'tl-balie', acceptedOn],
    ['Lees mee', 'jurist', submittedOn],
    ['Lees en beslis', 'cm-publiek', readOn],
    ['Pas je oordeel aan', 'tl-balie', returnedOn],
  ] as const)('%s: not on that day nor on the working day after it', (_card, person, story) => {
    expect(dueFor(person, story('2026-04-01'), '2026-04-01')).toEqual([]);
    expect(dueFor(person, story('2026-04-01'), '2026-04-02')).toEqual([]);
    expect(dueFor(person, story('2026-03-27'), '2026-04-02')).not.toEqual([]);
  });

  it.each([
    ['asked on the last day but one, with a day to go', '2026-04-10', '2026-04-10', []],
    ['asked the day before, and tomorrow is the last day', '2026-04-09', '2026-04-10', ['term']],
    ['asked yesterday, and this is the last day', '2026-04-10', '2026-04-13', ['term']],
    ['asked this morning, and this is the last day', '2026-04-13', '2026-04-13', ['term']],
  ])('%s', (_case, asked, date, expected) => {
    const due = dueFor('cm-publiek', readOn(asked), date);
    expect(due.map((code) => code.replace(/^afdoening-[01]$/, 'term'))).toEqual(expected);
  });

  it('with an older last contact hears of that two working days after accepting', () => {
    expect(dueFor('tl-balie', acceptedOn('2026-03-19'), '2026-03-19')).toEqual([]);
    expect(dueFor('tl-balie', acceptedOn('2026-03-19'), '2026-03-20')).toEqual([]);
    expect(dueFor('tl-balie', acceptedOn('2026-03-19'), '2026-03-23')).not.toEqual([]);
  });

  it('nor is who did something in it that day', () => {
    const story = heard().must('tl-balie', 'gesprek-vastleggen', call);
    expect(dueFor('tl-balie', story, '2026-04-02')).toEqual(['afdoening-7']);
    story.at('2026-04-02 09:00').must('tl-balie', 'gesprek-vastleggen', call);
    expect(dueFor('tl-balie', story, '2026-04-02')).toEqual([]);
    expect(dueFor('tl-balie', story, '2026-04-07')).toEqual(['afdoening-7']);
  });

  it('nor is anybody told that a behandelaar is slow who was asked only yesterday', () => {
    expect(dueFor('coordinator', acceptedOn('2026-04-08'), '2026-04-08')).toEqual([]);
    expect(dueFor('coordinator', acceptedOn('2026-04-08'), '2026-04-09')).toEqual([]);
    expect(dueFor('coordinator', acceptedOn('2026-04-07'), '2026-04-09')).toEqual(['loopt-achter']);
  });
});

describe('the first call', () => {
  const attempt = { how: 'telefoon' } as const;
  const fresh = (): Story =>
    newStory().must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'post' });

  it('that reached nobody is asked for again on the next working day, as a line of that day', () => {
    const story = fresh().at('2026-03-03 10:00').must('coordinator', 'niet-bereikt', attempt);
    expect(story.tell).toEqual([]);
    expect(dueFor('coordinator', story, '2026-03-03')).toEqual([]);
    expect(dueFor('coordinator', story, '2026-03-04')).toEqual(['eerste-gesprek']);
    const keyOn = (date: string): unknown =>
      nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator')).map(
        ({ key }) => key.split('/')[2],
      )[0];
    expect(keyOn('2026-03-05')).toBe('2026-03-04');
    expect(keyOn('2026-03-06')).toBe('2026-03-06');
  });

  it('is asked for again as long as nobody calls, as the card says', () => {
    const keys = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'].map((date) =>
      nudgesDue(fresh().complaint, fresh().at(`${date} 12:00`).context('coordinator')).map(
        ({ key }) => key.split('/').slice(1, 3).join(' '),
      ),
    );
    expect(keys).toEqual([
      [],
      // The substitute as well: the days for a first call are over.
      ['eerste-gesprek 2026-03-04', 'eerste-gesprek 2026-03-04'],
      ['eerste-gesprek 2026-03-04', 'eerste-gesprek 2026-03-04'],
      ['eerste-gesprek 2026-03-06', 'eerste-gesprek 2026-03-06'],
    ]);
  });
});

describe('a hearing', () => {
  it('that was planned today for tomorrow needs no reminder', () => {
    const plan = {
      sides: ['klager'],
      form: 'apart',
      on: day('2026-03-10'),
      time: '10:00',
    } as const;
    const early = handled().must('tl-balie', 'hoorgesprek-plannen', plan);
    const late = handled().at('2026-03-09 09:00').must('tl-balie', 'hoorgesprek-plannen', plan);
    expect(dueFor('tl-balie', early, '2026-03-09')).toEqual(['hoorgesprek-h1']);
    expect(dueFor('tl-balie', late, '2026-03-09')).not.toContain('hoorgesprek-h1');
  });
});

describe('a letter', () => {
  it('that nobody sends is asked for again every second working day', () => {
    const keys = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map((date) =>
      nudgesDue(newStory().complaint, newStory().at(`${date} 12:00`).context('coordinator'))
        .filter(({ kind }) => kind === 'brief-versturen')
        .map(({ key }) => key.split('/')[2]),
    );
    expect(keys).toEqual([[], ['2026-03-03'], ['2026-03-03'], ['2026-03-05']]);
  });

  it('is not asked for again on the day on which another one of the complaint may leave', () => {
    const story = handled().must('tl-balie', 'termijn-verlengen', { weeks: 4, reason: 'Ziek.' });
    const brief = (date: string): boolean =>
      dueFor('ondersteuner', story, date).some((code) => code.startsWith('brief-'));
    expect(brief('2026-03-02')).toBe(false);
    expect(brief('2026-03-03')).toBe(true);
    const later = handled()
      .at('2026-03-03 10:00')
      .must('tl-balie', 'termijn-verlengen', { weeks: 4, reason: 'Ziek.' });
    expect(dueFor('ondersteuner', later, '2026-03-03')).toEqual([]);
    expect(dueFor('ondersteuner', later, '2026-03-04')).not.toEqual([]);
  });

  it('of which the approver is silent is told to the coordinator, once', () => {
    expect(dueFor('coordinator', readAlong(), '2026-03-10')).toEqual(['brief-b1']);
    expect(dueFor('coordinator', readAlong(), '2026-03-11')).toEqual(['akkoord-v1']);
  });
});
