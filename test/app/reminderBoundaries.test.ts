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
  sent,
  type Story,
} from '../domain/steps/support/story.ts';

const confirmed = (): Story =>
  newStory().must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'post' });
const assigned = (): Story => confirmed().must('coordinator', 'toewijzen', { to: id('tl-balie') });
const planned = (): Story =>
  handled().must('tl-balie', 'hoorgesprek-plannen', {
    sides: ['klager'],
    form: 'apart',
    on: day('2026-03-10'),
    time: '10:00',
  });

const extended = (): Story =>
  heard().must('tl-balie', 'termijn-verlengen', { weeks: 4, reason: 'Getuige ziek.' });

const due = (story: Story, date: string): readonly string[] =>
  nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator')).map(
    ({ kind, to, key }) => `${kind} ${to} ${key.split('/')[1] ?? ''}`,
  );

describe('each reminder, on the day before it is due and on the day itself (everything began on Monday 2 March)', () => {
  it.each<readonly [string, () => Story, string, string, string]>([
    [
      'first call not done: its second working day',
      confirmed,
      ...(['2026-03-03', '2026-03-04', 'bel-eerst coordinator eerste-gesprek'] as const),
    ],
    [
      'confirmation unsent: one working day',
      newStory,
      ...(['2026-03-02', '2026-03-03', 'brief-versturen ondersteuner brief-b1'] as const),
    ],
    [
      'assignment unanswered: two working days, the coordinator',
      assigned,
      ...(['2026-03-03', '2026-03-04', 'termijn-escalatie coordinator toewijzing'] as const),
    ],
    [
      'employee not told: two working days',
      handled,
      ...(['2026-03-03', '2026-03-04', 'wat-nu tl-balie vertellen'] as const),
    ],
    [
      'hearing tomorrow: the working day before',
      planned,
      ...(['2026-03-06', '2026-03-09', 'wat-nu tl-balie hoorgesprek-h1'] as const),
    ],
    [
      'record missing: the working day after',
      planned,
      ...(['2026-03-10', '2026-03-11', 'wat-nu tl-balie verslag-h1'] as const),
    ],
    [
      'approval unanswered since 9 March: two working days, the coordinator',
      readAlong,
      ...(['2026-03-10', '2026-03-11', 'termijn-escalatie coordinator akkoord-v1'] as const),
    ],
    [
      'after-care since 9 March: five working days',
      sent,
      ...(['2026-03-13', '2026-03-16', 'nazorg coordinator nazorg'] as const),
    ],
    [
      'nothing done for four working days',
      heard,
      ...(['2026-03-12', '2026-03-13', 'wat-nu tl-balie ligt'] as const),
    ],
    [
      'approval unanswered since 9 March: four working days, the approver himself as well',
      readAlong,
      ...(['2026-03-12', '2026-03-13', 'lees-en-beslis cm-publiek akkoord-zelf-v1'] as const),
    ],
    [
      'approval unanswered since 29 April with little room: two working days, the approver himself',
      (): Story =>
        extended()
          .at('2026-04-29 10:00')
          .must('tl-balie', 'oordeel-concept', draft())
          .must('tl-balie', 'ter-meelezing', { version: 1 })
          .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' }),
      ...(['2026-04-30', '2026-05-01', 'lees-en-beslis cm-publiek akkoord-zelf-v1'] as const),
    ],
    [
      'hearing held and not written up: four working days after it',
      planned,
      ...(['2026-03-13', '2026-03-16', 'wat-nu tl-balie ligt'] as const),
    ],
    [
      'a letter that support was asked for three times: the coordinator as well',
      heard,
      ...(['2026-03-06', '2026-03-09', 'brief-versturen coordinator brief-b1'] as const),
    ],
    [
      'nothing done after two reminders: the coordinator, to phone or to choose somebody else',
      heard,
      ...(['2026-03-19', '2026-03-20', 'termijn-escalatie coordinator zwijgt'] as const),
    ],
    [
      'verdict not in sight: the coordinator, to extend, seven working days before',
      heard,
      ...(['2026-03-30', '2026-03-31', 'termijn-escalatie coordinator verlengen-7'] as const),
    ],
    [
      'verdict not in sight: the substitute coordinator as well',
      heard,
      ...(['2026-03-30', '2026-03-31', 'termijn-escalatie plv-coordinator verlengen-7'] as const),
    ],
    [
      'verdict not in sight on the last day but one: the coordinator once more',
      heard,
      ...(['2026-04-09', '2026-04-10', 'termijn-escalatie coordinator verlengen-1'] as const),
    ],
    [
      'assignment unanswered, and nobody did anything: the substitute as well',
      assigned,
      ...(['2026-03-03', '2026-03-04', 'termijn-escalatie plv-coordinator toewijzing'] as const),
    ],
    [
      'nothing done after two reminders: the substitute as well',
      heard,
      ...(['2026-03-19', '2026-03-20', 'termijn-escalatie plv-coordinator zwijgt'] as const),
    ],
    [
      'assignment unanswered: who was asked, once more himself',
      assigned,
      ...(['2026-03-03', '2026-03-04', 'wil-jij-behandelen tl-balie gevraagd'] as const),
    ],
    [
      'a letter that support was asked for three times: the substitute as well, once it lies still',
      (): Story => heard().at('2026-03-10 10:00').must('tl-balie', 'oordeel-concept', draft()),
      ...(['2026-03-11', '2026-03-12', 'brief-versturen plv-coordinator brief-b1'] as const),
    ],
    [
      'three working days before the term',
      heard,
      ...(['2026-04-07', '2026-04-08', 'termijn-nadert tl-balie afdoening-3'] as const),
    ],
    [
      'verdict not in sight: who handles it, seven working days before',
      heard,
      ...(['2026-03-30', '2026-03-31', 'termijn-nadert tl-balie afdoening-7'] as const),
    ],
    [
      'five working days before the term, where nothing is left to extend',
      extended,
      ...(['2026-04-30', '2026-05-01', 'termijn-nadert tl-balie afdoening-5'] as const),
    ],
    [
      'one working day before the term',
      heard,
      ...(['2026-04-09', '2026-04-10', 'termijn-nadert tl-balie afdoening-1'] as const),
    ],
    [
      'escalation to the coordinator, where nothing is left to extend',
      extended,
      ...(['2026-04-30', '2026-05-01'] as const),
      'termijn-escalatie coordinator escalatie-klachtencoordinator',
    ],
    [
      'escalation to the behandelaar’s own manager',
      heard,
      ...(['2026-04-07', '2026-04-08'] as const),
      'termijn-escalatie cm-publiek escalatie-leidinggevende',
    ],
  ])('%s', (_what, story, before, on, expected) => {
    expect(due(story(), before)).not.toContain(expected);
    expect(due(story(), on)).toContain(expected);
  });

  it('asks again about an assignment that stays unanswered after a call, every second working day', () => {
    const story = assigned()
      .at('2026-03-04 14:00')
      .must('coordinator', 'gesprek-vastleggen', {
        with: 'team',
        how: 'telefoon',
        purpose: 'anders',
        on: day('2026-03-04'),
        note: 'Hij kijkt ernaar.',
      });
    const escalated = (date: string) =>
      due(story, date).filter((one) => one.includes('toewijzing'));
    expect(escalated('2026-03-05')).toEqual([]);
    expect(escalated('2026-03-06')).toEqual([
      'termijn-escalatie coordinator toewijzing',
      'termijn-escalatie plv-coordinator toewijzing',
    ]);
  });

  it('asks an approver who gives no answer himself again every four working days', () => {
    const approver = (date: string) =>
      nudgesDue(readAlong().complaint, readAlong().at(`${date} 12:00`).context('coordinator'))
        .filter(({ to, kind }) => to === 'cm-publiek' && kind === 'lees-en-beslis')
        .map(({ key }) => key.split('/')[2]);
    expect(approver('2026-03-18')).toEqual(['2026-03-13']);
    expect(approver('2026-03-19')).toEqual(['2026-03-19']);
  });

  it('asks who handles it to extend while nobody keeps him waiting; otherwise only whoever coordinates', () => {
    const put = heard()
      .must('tl-balie', 'hoorgesprek-vastleggen', {
        ...{ form: 'apart', present: 'Allen', record: 'Het ging anders.', accounts: 'verschillen' },
        ...{ sides: ['beklaagde'], on: day('2026-03-09') },
      })
      .at('2026-03-30 10:00')
      .must('tl-balie', 'verslag-voorleggen', { side: 'klager', on: day('2026-03-30') });
    const told = (story: Story, date: string) =>
      due(story, date).filter((one) => one.includes('afdoening'));
    expect(told(heard(), '2026-03-31')).toEqual(['termijn-nadert tl-balie afdoening-7']);
    expect(told(put, '2026-03-31')).toEqual([]);
    expect(told(put, '2026-04-02')).toEqual(['termijn-nadert tl-balie afdoening-5']);
    expect(due(put, '2026-03-31')).toContain('termijn-escalatie coordinator verlengen-12');
  });

  it('tells the term on each day that the law leaves past the planned one, and not after', () => {
    // Six weeks end on Easter Monday; it is too late after the next day.
    const story = handled({ received: day('2026-02-23') });
    expect(due(story, '2026-04-07').join()).toContain('tl-balie afdoening-uiterst-2026-04-07');
    expect(due(story, '2026-04-08').join()).not.toContain('afdoening');
  });

  it('escalates to nobody’s manager where a person chose the behandelaar outside the rules', () => {
    const story = confirmed()
      .must('coordinator', 'toewijzen', { to: id('tl-belastingen'), reason: 'Kent de zaak.' })
      .must('tl-belastingen', 'accepteren', {});
    story.complaint = {
      ...story.complaint,
      assignments: story.complaint.assignments.map(({ rule: _rule, ...rest }) => rest),
    };
    expect(due(story, '2026-04-10').join()).not.toContain('leidinggevende');
  });
});

describe('while somebody is away', () => {
  const away = (story: Story, ...people: readonly string[]): Story => {
    story.absences = people.map((person) => ({ person: id(person), from: day('2026-03-09') }));
    return story;
  };

  it('who stands in for the approver is asked, unless the decision asked him; the coordinator hears it', () => {
    const story = away(readAlong(), 'cm-publiek');
    const nudges = nudgesDue(story.complaint, story.at('2026-03-09 12:00').context('coordinator'));
    expect(nudges.filter(({ kind }) => kind !== 'brief-versturen')).toMatchObject([
      { kind: 'termijn-escalatie', to: 'coordinator' },
      { kind: 'lees-en-beslis', to: 'secretaris', unlessSince: '2026-03-09T09:00:00Z' },
    ]);
  });

  /** @requirement K17 */
  it('an approver who is there again is asked after all, where nobody was chosen in his place', () => {
    const story = readAlong();
    story.absences = [{ person: id('cm-publiek'), from: day('2026-03-06'), to: day('2026-03-09') }];
    const asked = (date: string) =>
      nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator')).filter(
        ({ kind }) => kind === 'lees-en-beslis',
      );
    expect(asked('2026-03-09')).toMatchObject([{ to: 'secretaris' }]);
    expect(asked('2026-03-10')).toMatchObject([
      { to: 'cm-publiek', pressing: true, unlessSince: '2026-03-09T09:00:00Z' },
    ]);
    story.at('2026-03-09 12:00').must('coordinator', 'beslisser-kiezen', { to: id('secretaris') });
    expect(asked('2026-03-10')).toEqual([]);
  });

  it('a verdict that nobody can approve is told to the coordinator at once', () => {
    const story = away(readAlong(), 'cm-publiek', 'secretaris', 'loco-secretaris');
    expect(due(story, '2026-03-09')).toContain(
      'kies-beslisser coordinator in-plaats-akkoord-gevraagd',
    );
    expect(due(story, '2026-03-09').join()).not.toContain('lees-en-beslis');
  });

  it('the substitute is asked for the first call', () => {
    expect(due(away(confirmed(), 'coordinator'), '2026-03-09').join()).toContain(
      'bel-eerst plv-coordinator',
    );
  });

  it('a hearing of a behandelaar who is away is told to the coordinator', () => {
    expect(due(away(planned(), 'tl-balie'), '2026-03-09')).toContain(
      'termijn-escalatie coordinator afwezig-tl-balie',
    );
  });
});
