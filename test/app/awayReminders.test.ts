import { describe, expect, it } from '@jest/globals';
import { nudgesDue } from '../../src/app/rounds/nudgesDue.ts';
import { lyingStill } from '../../src/app/rounds/lyingStill.ts';
import type { Absence } from '../../src/domain/organisation/office.ts';
import {
  day,
  handled,
  id,
  newStory,
  readAlong,
  type Story,
} from '../domain/steps/support/story.ts';

const away = (person: string, from: string, to?: string): Absence => ({
  person: id(person),
  from: day(from),
  ...(to !== undefined && { to: day(to) }),
});
const due = (story: Story, date: string): readonly string[] =>
  nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator'))
    .filter(({ key }) => key.includes('/afwezig-'))
    .map(({ kind, to, pressing }) => `${kind} ${to}${pressing ? ' at once' : ''}`);
const whileAway = (story: Story, ...absences: readonly Absence[]): Story => {
  story.absences = absences;
  return story;
};

describe('a behandelaar who is away (experience.md §3)', () => {
  it('until nobody knows when: the coordinator chooses at once', () => {
    const story = whileAway(handled(), away('tl-balie', '2026-03-03'));
    expect(due(story, '2026-03-02')).toEqual([]);
    expect(due(story, '2026-03-03')).toEqual(['termijn-escalatie coordinator at once']);
  });

  it('and the substitute as well, in the message of his day, once nobody did anything for two days', () => {
    const story = whileAway(handled(), away('tl-balie', '2026-03-03'));
    const toSubstitute = (date: string) => due(story, date).filter((one) => one.includes('plv-'));
    expect(toSubstitute('2026-03-03')).toEqual([]);
    expect(toSubstitute('2026-03-04')).toEqual(['termijn-escalatie plv-coordinator']);
  });

  it('what he would be asked again while he stays away waits for the message of the coordinator’s day', () => {
    const story = whileAway(handled(), away('tl-balie', '2026-03-03'));
    const instead = (date: string) =>
      nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator')).find(
        ({ key, to }) => to === id('coordinator') && key.includes('/vertellen/'),
      );
    expect(instead('2026-03-04')).toMatchObject({ why: 'afwezig', pressing: false });
    expect(instead('2026-03-04')?.kind).toBe('termijn-escalatie');
  });

  it('also before he answered', () => {
    const story = newStory()
      .must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'post' })
      .must('coordinator', 'toewijzen', { to: id('tl-balie') });
    expect(due(whileAway(story, away('tl-balie', '2026-03-03')), '2026-03-03')).not.toEqual([]);
  });

  it('and back before the next thing is due: waiting is the proposal, and nobody is asked', () => {
    const story = handled();
    const back = away('tl-balie', '2026-03-03', '2026-03-03');
    const still = (absence: Absence) =>
      lyingStill(story.complaint, absence, story.context('coordinator'));
    const until = still(back)?.due ?? '';
    expect(still(back)).toEqual({ due: until, canWait: true });
    expect(due(whileAway(story, back), '2026-03-03')).toEqual([]);

    // Back on the very day is too late: it is due that day and he is not there.
    const late = away('tl-balie', '2026-03-03', until);
    expect(still(late)).toEqual({ due: until, canWait: false });
    expect(due(whileAway(story, late), '2026-03-03')).toEqual([
      'termijn-escalatie coordinator at once',
    ]);
  });

  it('counts a hearing, a promise and what he would be reminded of among what is due', () => {
    const told = handled().must('tl-balie', 'verteld', { on: day('2026-03-02') });
    const due = (): string | undefined =>
      lyingStill(told.complaint, away('tl-balie', '2026-03-06'), told.context('coordinator'))?.due;
    // Nothing done for four working days.
    expect((told.at('2026-03-06 09:00'), due())).toBe('2026-03-06');
    told.must('tl-balie', 'hoorgesprek-plannen', {
      sides: ['klager'],
      form: 'apart',
      on: day('2026-03-12'),
      time: '10:00',
    });
    expect(due()).toBe('2026-03-11');
    told.must('tl-balie', 'toezegging-doen', {
      what: 'Bellen over de uitkomst.',
      whom: 'klager',
      owner: id('tl-balie'),
      due: day('2026-03-10'),
    });
    expect(due()).toBe('2026-03-09');
  });

  it('knowingly asked while he was away, is no news', () => {
    const story = newStory()
      .must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'post' })
      .must('coordinator', 'toewijzen', { to: id('tl-balie') });
    expect(due(whileAway(story, away('tl-balie', '2026-03-01')), '2026-03-02')).toEqual([]);
  });

  it('who wrote his verdict leaves nothing lying: others have it', () => {
    expect(due(whileAway(readAlong(), away('tl-balie', '2026-03-10')), '2026-03-10')).toEqual([]);
  });

  it('is over as soon as somebody else was asked', () => {
    const story = whileAway(handled(), away('tl-balie', '2026-03-03'));
    story.at('2026-03-03 10:00').must('coordinator', 'toewijzen', {
      to: id('tl-belastingen'),
      reason: 'Hij is er niet.',
    });
    expect(due(story, '2026-03-03')).toEqual([]);
  });

  it('is not told to a coordinator who is the behandelaar himself', () => {
    const story = newStory()
      .must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'post' })
      .must('coordinator', 'toewijzen', { to: id('coordinator'), reason: 'Ik doe dit zelf.' })
      .must('coordinator', 'accepteren', {});
    const told = due(whileAway(story, away('coordinator', '2026-03-03')), '2026-03-03');
    expect(told).toEqual(['termijn-escalatie plv-coordinator at once']);
  });
});
