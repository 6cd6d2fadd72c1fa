import { describe, expect, it } from '@jest/globals';
import { nudgesDue } from '../../src/app/rounds/nudgesDue.ts';
import {
  day,
  draft,
  handled,
  heard,
  id,
  newStory,
  type Story,
} from '../domain/steps/support/story.ts';

const due = (story: Story, date: string): readonly string[] =>
  nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator')).map(
    ({ kind, to, key }) => `${kind} ${to} ${key.split('/')[1] ?? ''}`,
  );
const called = (): Story =>
  newStory()
    .must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'post' })
    .must('coordinator', 'gesprek-vastleggen', {
      with: 'klager',
      how: 'telefoon',
      purpose: 'eerste-gesprek',
      on: day('2026-03-02'),
    });
const referral = {
  organisation: 'Waterschap',
  whom: 'het loket',
  spokenWith: 'het loket',
  on: day('2026-03-02'),
} as const;
const notHandled = {
  ground: 'strafrechtelijk-onderzoek',
  reason: 'De officier onderzoekt het.',
  checkOn: day('2026-04-01'),
} as const;
const withoutLetters = (story: Story): Story => {
  story.complaint = { ...story.complaint, letters: [] };
  return story;
};

describe('reminders around not handling, referring and waiting', () => {
  it('tells the coordinator in week three that the word of not handling is due, until it is too late', () => {
    const reminder = 'termijn-nadert coordinator bericht-buiten-behandeling';
    expect(due(called(), '2026-03-22')).not.toContain(reminder);
    expect(due(called(), '2026-03-23')).toContain(reminder);
    expect(due(called(), '2026-03-31')).not.toContain(reminder);
    expect(due(handled(), '2026-03-23')).not.toContain(reminder);
  });

  it('asks whether the one referred has arrived, also after the complaint was closed', () => {
    const reminder = 'termijn-nadert coordinator doorverwijzing';
    const open = called().must('coordinator', 'doorverwijzen', referral);
    expect(due(open, '2026-03-06')).not.toContain(reminder);
    expect(due(open, '2026-03-09')).toContain(reminder);
    const closed = withoutLetters(
      called()
        .must('coordinator', 'doorverwijzen', referral)
        .must('coordinator', 'buiten-behandeling', { ...notHandled, ground: 'bezwaar-mogelijk' }),
    );
    expect(due(closed, '2026-03-09')).toEqual([reminder]);
  });

  it('asks to look again on the day of a ground that passes', () => {
    const parked = withoutLetters(called().must('coordinator', 'buiten-behandeling', notHandled));
    expect(due(parked, '2026-03-31')).toEqual([]);
    expect(due(parked, '2026-04-01')).toEqual(['termijn-nadert coordinator opnieuw-kijken']);
  });

  it('parks what concerns contact while it waits, and nothing of a term', () => {
    const quiet = 'stilte tl-balie contact';
    // He writes, and speaks with nobody.
    const writing = (): Story =>
      heard().at('2026-03-18 10:00').must('tl-balie', 'oordeel-concept', draft());
    const waiting = writing().must('tl-balie', 'wachten', {
      on: day('2026-03-18'),
      until: day('2026-04-10'),
      reason: 'Een stuk komt nog.',
    });
    expect(due(writing(), '2026-03-20')).not.toContain(quiet);
    expect(due(writing(), '2026-03-23')).toContain(quiet);
    expect(due(waiting, '2026-03-23')).not.toContain(quiet);
    expect(due(waiting, '2026-04-02').join()).toContain('termijn-nadert tl-balie afdoening');
    expect(due(newStory(), '2026-03-04')).toContain('bel-eerst coordinator eerste-gesprek');
    const newWaiting = newStory().must('coordinator', 'wachten', {
      on: day('2026-03-02'),
      reason: 'De klager is op reis.',
    });
    expect(due(newWaiting, '2026-03-04').join()).not.toContain('eerste-gesprek');
  });

  it('says on his card how long nobody spoke, where he is asked anyway; and nothing while a hearing is to come', () => {
    const quiet = (story: Story, date: string) =>
      nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator')).find(
        ({ kind }) => kind === 'stilte',
      );
    const writing = heard().at('2026-03-18 10:00').must('tl-balie', 'oordeel-concept', draft());
    expect(quiet(writing, '2026-03-23')?.onCard).toBe(true);
    expect(due(writing, '2026-03-24')).toContain('wat-nu tl-balie ligt');
    expect(quiet(writing, '2026-03-24')?.onCard).toBe(true);
    const planned = heard()
      .at('2026-03-18 10:00')
      .must('tl-balie', 'hoorgesprek-plannen', {
        sides: ['klager'],
        form: 'apart',
        on: day('2026-03-27'),
        time: '10:00',
      });
    expect(due(planned, '2026-03-23').join()).not.toContain('tl-balie');
  });

  it('asks nobody to call whom a rule on contact keeps from calling, and to look again on its day', () => {
    const rule = heard().must('coordinator', 'contactregel', {
      rule: 'schriftelijk',
      behaviour: 'U belde veertien keer op één dag.',
      from: day('2026-03-09'),
      reviewOn: day('2026-03-25'),
    });
    expect(due(rule, '2026-03-23')).not.toContain('wat-nu tl-balie contact');
    expect(due(rule, '2026-03-24').join()).not.toContain('contactregel');
    expect(due(rule, '2026-03-25')).toContain('termijn-escalatie coordinator contactregel');
    expect(id('coordinator')).toBe(rule.complaint.contactRules?.[0]?.by);
  });
});
