import { describe, expect, it } from '@jest/globals';
import { nudgesDue } from '../../src/app/rounds/nudgesDue.ts';
import { permittedSteps } from '../../src/domain/steps/permitted.ts';
import { day, heard, id, newStory, readAlong, type Story } from '../domain/steps/support/story.ts';

const behind = (story: Story, date: string): readonly string[] =>
  nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator'))
    .filter(({ key }) => key.includes('/loopt-achter/'))
    .map(({ kind, to, key }) => `${kind} ${to} ${key.split('/')[2] ?? ''}`);

const both = (date: string): readonly string[] => [
  `termijn-escalatie coordinator ${date}`,
  `termijn-escalatie plv-coordinator ${date}`,
];

const assignedLate = (): Story =>
  newStory()
    .at('2026-04-20 10:00')
    .must('coordinator', 'toewijzen', { to: id('tl-balie') });

const extended = (): Story =>
  heard().must('tl-balie', 'termijn-verlengen', { weeks: 4, reason: 'Getuige ziek.' });

const talked = (story: Story, who: string, date: string): Story =>
  story.at(`${date} 10:00`).must(who, 'gesprek-vastleggen', {
    ...({ with: 'team', how: 'telefoon', purpose: 'anders', note: 'Hoe ver het is.' } as const),
    on: day(date),
  });

/** Extended to Monday 11 May; writing, reading, approving and sending take seven working days. */
describe('what hardly fits in the days that are left', () => {
  it('is told to both coordinators long before the last week, once who handles it did nothing for two days', () => {
    expect(behind(talked(extended(), 'tl-balie', '2026-04-14'), '2026-04-15')).toEqual([]);
    expect(behind(talked(extended(), 'tl-balie', '2026-04-14'), '2026-04-16')).toEqual(
      both('2026-04-16'),
    );
  });

  it('is told again every second working day, and not to who asked his colleague since', () => {
    const story = talked(extended(), 'tl-balie', '2026-04-14');
    expect(behind(story, '2026-04-17')).toEqual(both('2026-04-16'));
    expect(behind(story, '2026-04-20')).toEqual(both('2026-04-20'));
    expect(behind(talked(story, 'coordinator', '2026-04-20'), '2026-04-21')).toEqual([]);
  });

  it('is nobody’s worry as long as there is room, or once the verdict is written', () => {
    expect(behind(heard(), '2026-03-11')).toEqual([]);
    expect(behind(readAlong(), '2026-04-02')).toEqual([]);
    expect(behind(newStory(), '2026-04-02')).toEqual([]);
  });

  /** @requirement O68 */
  it('asks for another behandelaar before a call after six silent days with little room, or four without an answer', () => {
    const story = talked(extended(), 'tl-balie', '2026-04-14');
    const why = (of: Story, date: string) =>
      nudgesDue(of.complaint, of.at(`${date} 12:00`).context('coordinator')).find(
        ({ to, kind }) => to === id('coordinator') && kind === 'termijn-escalatie',
      )?.why;
    expect(why(story, '2026-04-21')).toBeUndefined();
    expect(why(story, '2026-04-22')).toBe('zwijgt');
    expect(why(assignedLate(), '2026-04-23')).toBeUndefined();
    expect(why(assignedLate(), '2026-04-24')).toBe('zwijgt');
  });

  /** @requirement O68 E37 */
  it('gives the manager who was told the choice of another behandelaar and of more time, and nobody else who only approves', () => {
    const may = (story: Story, date: string) =>
      permittedSteps(
        story.complaint,
        id('cm-publiek'),
        story.at(`${date} 12:00`).context('cm-publiek'),
      ).filter((step) => step === 'toewijzen' || step === 'termijn-verlengen');
    const lies = (): Story => talked(heard(), 'tl-balie', '2026-03-27');
    const behind = lies();
    expect(may(behind, '2026-03-30')).toEqual([]);
    expect(may(behind, '2026-04-09')).toEqual(['toewijzen', 'termijn-verlengen']);
    const returned = readAlong()
      .at('2026-03-10 10:00')
      .must('cm-publiek', 'terugsturen', { version: 1, remark: 'Te kort.' });
    expect(may(returned, '2026-03-10')).toEqual([]);
    const to = id('tl-belastingen');
    expect(returned.take('cm-publiek', 'toewijzen', { to, reason: 'Sneller.' })?.code).toBe(
      'not-now',
    );
    const more = { weeks: 2, reason: 'Vakantie.' };
    expect(returned.take('cm-publiek', 'termijn-verlengen', more)?.code).toBe('not-now');
    behind.at('2026-04-09 12:00').must('cm-publiek', 'termijn-verlengen', more);
    lies()
      .at('2026-04-09 12:00')
      .must('cm-publiek', 'toewijzen', { to, reason: 'De collega is ziek.' });
  });

  it('also where who was asked to handle it does not answer', () => {
    const asked = newStory()
      .at('2026-04-20 10:00')
      .must('coordinator', 'toewijzen', { to: id('tl-balie') });
    const due = nudgesDue(
      asked.complaint,
      asked.at('2026-04-22 12:00').context('coordinator'),
    ).filter(({ kind }) => kind === 'termijn-escalatie');
    expect(due.map(({ to }) => to)).toEqual(expect.arrayContaining([id('coordinator')]));
  });
});
