import { describe, expect, it } from '@jest/globals';
import { nudgesDue } from '../../src/app/rounds/nudgesDue.ts';
import type { Absence } from '../../src/domain/organisation/office.ts';
import { presentHandover } from '../../src/domain/steps/facts/handover.ts';
import { day, handled, id, newStory, type Story } from '../domain/steps/support/story.ts';

const away = (from: string, to?: string): Absence => ({
  person: id('tl-balie'),
  from: day(from),
  ...(to !== undefined && { to: day(to) }),
});
const due = (story: Story, date: string): readonly string[] =>
  nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator'))
    .filter(({ why }) => why === 'terug')
    .map(({ kind, to, key }) => `${kind} ${to} ${key.split('/')[2] ?? ''}`);

/** Handled by tl-balie, who fell ill on 3 March; on 4 March tl-belastingen was asked. */
const movedOn = (absence: Absence): Story => {
  const story = handled()
    .must('tl-balie', 'verteld', { on: day('2026-03-02') })
    .must('tl-balie', 'hoorgesprek-plannen', {
      sides: ['klager'],
      form: 'apart',
      on: day('2026-03-20'),
      time: '10:00',
    })
    .must('tl-balie', 'toezegging-doen', {
      what: 'Bellen over de uitkomst.',
      whom: 'klager',
      owner: id('tl-balie'),
      due: day('2026-03-27'),
    });
  story.absences = [absence];
  return story.at('2026-03-04 10:00').must('coordinator', 'toewijzen', {
    to: id('tl-belastingen'),
    reason: 'Nadia is er niet.',
  });
};

describe('handing over (experience.md §3)', () => {
  it('lists what comes along for who is asked to take it over', () => {
    expect(presentHandover(movedOn(away('2026-03-03')).complaint)).toEqual({
      from: 'tl-balie',
      hearings: 1,
      promises: 1,
      letters: 2,
    });
    expect(presentHandover(handled().complaint)).toBeUndefined();
    expect(presentHandover(newStory().complaint)).toBeUndefined();
  });

  it('owes both sides word when somebody else took it on, the employee once he was told', () => {
    const story = movedOn(away('2026-03-03')).must('tl-belastingen', 'accepteren', {});
    expect(story.complaint.letters.map(({ kind }) => kind)).toContain('andere-behandelaar');
    expect(story.told()).toContain('over-jou mw-balie');

    const untold = handled();
    untold.must('coordinator', 'toewijzen', { to: id('tl-belastingen'), reason: 'Drukte.' });
    untold.must('tl-belastingen', 'accepteren', {});
    expect(untold.told().filter((one) => one.startsWith('over-jou'))).toEqual([]);
  });
});

describe('whoever handled it before he was away is back', () => {
  it('the coordinator is asked on his first working day, and not before', () => {
    const story = movedOn(away('2026-03-03', '2026-03-06'));
    expect(due(story, '2026-03-06')).toEqual([]);
    expect(due(story, '2026-03-09')).toEqual(['termijn-escalatie coordinator 2026-03-09']);
  });

  it('also while nobody has answered, and after somebody took it on', () => {
    const story = movedOn(away('2026-03-03', '2026-03-06'));
    story.must('tl-belastingen', 'accepteren', {});
    expect(due(story, '2026-03-10')).toHaveLength(1);
  });

  it('after a week it stays where it is', () => {
    const story = movedOn(away('2026-03-03', '2026-03-06'));
    story.must('tl-belastingen', 'accepteren', {});
    expect(due(story, '2026-03-16')).toHaveLength(1);
    expect(due(story, '2026-03-17')).toEqual([]);
  });

  it('is answered by handing it back, or by a talk that is kept', () => {
    const story = movedOn(away('2026-03-03', '2026-03-06'));
    const talk = {
      with: 'team',
      note: 'Hoe ver het is.',
      how: 'telefoon',
      purpose: 'voortgang',
      on: day('2026-03-09'),
    };
    story.at('2026-03-09 10:00').must('coordinator', 'gesprek-vastleggen', talk as never);
    expect(due(story, '2026-03-09')).toEqual([]);

    const back = movedOn(away('2026-03-03', '2026-03-06')).at('2026-03-09 10:00');
    back.must('coordinator', 'toewijzen', { to: id('tl-balie') });
    expect(due(back, '2026-03-09')).toEqual([]);
  });

  it('is not asked of who is away still, who never was, or when he left for another reason', () => {
    expect(due(movedOn(away('2026-03-03')), '2026-03-09')).toEqual([]);
    expect(due(movedOn(away('2026-02-20', '2026-02-24')), '2026-03-09')).toEqual([]);
    const story = movedOn(away('2026-03-03', '2026-03-06'));
    story.absences = [...story.absences, away('2026-03-09', '2026-03-13')];
    expect(due(story, '2026-03-09')).toEqual([]);
  });
});
