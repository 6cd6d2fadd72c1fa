import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { isAtRest } from '../../../src/domain/steps/atRest.ts';
import { keeperOf, openPromises } from '../../../src/domain/steps/facts/promises.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { day, handled, heard, id, newStory, sent, type Story } from '../steps/support/story.ts';

const promise = (story: Story, by = 'tl-balie', due = '2026-03-20', owner = 'tl-balie') =>
  story.must(by, 'toezegging-doen', {
    what: 'Een vaste beller.',
    owner: id(owner),
    due: day(due),
    whom: 'klager',
  });

describe('a promise (O61; experience.md §2, never 9)', () => {
  it.each([
    ['without words', { what: ' ' }, 'what', 'reason-required'],
    ['for a day that is over', { due: day('2026-03-01') }, 'due', 'date-in-past'],
    ['by the employee complained about', { owner: id('mw-balie') }, 'owner', 'involved'],
  ] as const)('is not taken %s', (_why, change, field, code) => {
    const refusal = handled().take('tl-balie', 'toezegging-doen', {
      what: 'Bellen.',
      owner: id('mw-beheer'),
      due: day('2026-03-02'),
      whom: 'klager',
      ...change,
    });
    expect(refusal?.fields).toEqual([{ field, code }]);
  });

  /** @requirement O61 */
  it('stays when somebody else comes to handle the complaint', () => {
    const story = promise(handled())
      .must('tl-balie', 'weigeren', { code: 'anders', reason: 'Verlof.' })
      .must('coordinator', 'toewijzen', { to: id('tl-beheer'), reason: 'Ander team.' })
      .must('tl-beheer', 'accepteren', {});
    expect(openPromises(story.complaint).map(({ id: own, owner }) => [own, owner])).toEqual([
      ['t1', 'tl-balie'],
    ]);
    story.at('2026-03-19 10:00');
    expect(askOf(story.complaint, story.context('tl-beheer'))).toMatchObject({
      ask: 'kom-toezegging-na',
      of: ['tl-beheer'],
      date: '2026-03-20',
    });
  });

  it('is asked from the working day before it is due, the first due first', () => {
    const story = promise(promise(handled()), 'tl-balie', '2026-03-16', 'mw-beheer');
    const ask = () => askOf(story.complaint, story.context('tl-balie'));
    expect(openPromises(story.complaint).map(({ id: own }) => own)).toEqual(['t2', 't1']);
    story.at('2026-03-12 10:00');
    expect(ask().ask).toBe('vertel-het-zelf');
    story.must('tl-balie', 'verteld', { on: day('2026-03-12') });
    story.must('tl-balie', 'afschrift', { on: day('2026-03-12') });
    expect(ask().ask).toBe('hoor-klager');
    story.at('2026-03-13 10:00');
    expect(ask()).toMatchObject({ ask: 'kom-toezegging-na', date: '2026-03-16' });
    story.must('tl-balie', 'toezegging-nagekomen', { promise: 't2', on: day('2026-03-13') });
    expect(ask().ask).toBe('hoor-klager');
  });

  it('is kept once, and not in advance', () => {
    const story = promise(handled());
    const kept = (which: string, on: string) =>
      story.take('tl-balie', 'toezegging-nagekomen', { promise: which, on: day(on), note: 'Ja.' });
    expect(kept('t9', '2026-03-02')?.fields).toEqual([{ field: 'promise', code: 'invalid' }]);
    expect(kept('t1', '2026-03-03')?.fields).toEqual([{ field: 'on', code: 'date-in-future' }]);
    expect(kept('t1', '2026-03-02')).toBeUndefined();
    expect(kept('t1', '2026-03-02')?.code).toBe('invalid-input');
    expect(story.complaint.promises?.[0]?.kept).toMatchObject({ on: '2026-03-02', note: 'Ja.' });
  });

  it('is handed over by name, with why, to somebody who may have a part in it', () => {
    const story = promise(promise(handled()));
    const moved = (person: string, reason = 'Verlof.', which = 't1') =>
      story.take('tl-balie', 'toezegging-overdragen', {
        promise: which,
        person: id(person),
        reason,
      });
    expect(moved('tl-beheer', 'Verlof.', 't9')?.fields).toEqual([
      { field: 'promise', code: 'invalid' },
    ]);
    expect(moved('tl-beheer', ' ')?.fields).toEqual([{ field: 'reason', code: 'reason-required' }]);
    expect(moved('tl-balie')?.fields).toEqual([{ field: 'person', code: 'same-person' }]);
    expect(moved('mw-balie')?.fields).toEqual([{ field: 'person', code: 'involved' }]);
    expect(moved('tl-beheer')).toBeUndefined();
    expect(moved('tl-beheer')?.fields).toEqual([{ field: 'person', code: 'same-person' }]);
    expect(openPromises(story.complaint).map(keeperOf)).toEqual(['tl-beheer', 'tl-balie']);
  });

  /** @requirement O61 */
  it('lets nothing close over it until it is kept or somebody took it along', () => {
    const story = sent().must('coordinator', 'tevredenheid', {
      answer: 'tevreden',
      allDealtWith: true,
    });
    promise(story, 'coordinator', '2026-09-01');
    expect(story.complaint.satisfaction?.allDealtWith).toBe(true);
    expect(story.take('coordinator', 'afsluiten', {})?.code).toBe('promise-open');
    story.must('coordinator', 'toezegging-overdragen', {
      promise: 't1',
      person: id('tl-beheer'),
      reason: 'Komt later.',
    });
    expect(story.take('coordinator', 'afsluiten', {})).toBeUndefined();
    expect(askOf(story.complaint, story.context('coordinator')).ask).toBe('niets');
    expect(isAtRest(story.complaint)).toBe(false);
    story.at('2026-08-31 10:00');
    expect(askOf(story.complaint, story.context('coordinator'))).toMatchObject({
      ask: 'kom-toezegging-na',
      of: ['coordinator'],
    });
    story.must('coordinator', 'toezegging-nagekomen', { promise: 't1', on: day('2026-08-31') });
    expect(askOf(story.complaint, story.context('coordinator')).ask).toBe('niets');
    expect(isAtRest(story.complaint)).toBe(true);
  });

  it('comes before after-care when it is due', () => {
    const story = sent().at('2026-03-09 11:00');
    promise(story, 'coordinator', '2026-03-10');
    expect(askOf(story.complaint, story.context('coordinator')).ask).toBe('kom-toezegging-na');
  });

  it('keeps an informal settlement open as well', () => {
    const story = newStory().must('coordinator', 'opgelost-en-tevreden', {
      agreed: 'Er wordt gebeld.',
      askedBy: id('coordinator'),
      askedOn: day('2026-03-02'),
      letterWanted: false,
    });
    promise(story, 'coordinator');
    expect(story.take('tl-balie', 'besproken', {})?.code).toBe('promise-open');
    story.must('coordinator', 'toezegging-nagekomen', { promise: 't1', on: day('2026-03-02') });
    expect(story.take('tl-balie', 'besproken', {})).toBeUndefined();
  });

  it('offers keeping and handing over only where something is open', () => {
    const offered = ({ complaint, context }: Story) =>
      permittedSteps(complaint, id('tl-balie'), context('tl-balie')).filter((step) =>
        step.startsWith('toezegging'),
      );
    expect(offered(heard())).toEqual(['toezegging-doen']);
    expect(offered(promise(heard()))).toEqual([
      'toezegging-doen',
      'toezegging-nagekomen',
      'toezegging-overdragen',
    ]);
  });
});

describe('what a colleague without the dossier promised', () => {
  const story = () => promise(promise(handled()), 'tl-balie', '2026-03-16', 'mw-beheer');
  const kept = (one: Story, who: string, which: string) =>
    one.take(who, 'toezegging-nagekomen', { promise: which, on: day('2026-03-02') });

  /** @requirement O61 */
  it('gives him that one act, of his own promise only, and no dossier', () => {
    const one = story();
    const { complaint } = one;
    expect(permittedSteps(complaint, id('mw-beheer'), one.context('mw-beheer'))).toEqual([
      'toezegging-nagekomen',
    ]);
    expect(mayOpen(complaint, id('mw-beheer'), one.context('mw-beheer'))).toBe('none');
    expect(kept(one, 'mw-beheer', 't1')?.fields).toEqual([{ field: 'promise', code: 'invalid' }]);
    expect(kept(one, 'mw-beheer', 't2')).toBeUndefined();
    expect(kept(one, 'mw-beheer', 't2')?.code).toBe('not-now');
  });

  it('is not for anybody else to say, but for who handles the complaint', () => {
    expect(kept(story(), 'mw-belastingen', 't2')?.code).toBe('not-found');
    expect(kept(story(), 'tl-balie', 't2')).toBeUndefined();
  });
});
