import { describe, expect, it } from '@jest/globals';
import { comparedWithOutside } from '../../../src/domain/outcome/outcomeOf.ts';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { isAtRest } from '../../../src/domain/steps/atRest.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { day, draft, heard, id, sent, type Story } from '../steps/support/story.ts';

const learnt = (): Story => {
  const story = heard()
    .must('tl-balie', 'oordeel-concept', {
      ...draft(),
      learning: {
        as: 'verbetering',
        level: 'organisatie',
        learner: 'collegas',
        action: 'Een vaste beller.',
        owner: id('tl-balie'),
        checkOn: day('2026-09-01'),
      },
    })
    .must('tl-balie', 'ter-meelezing', { version: 1 })
    .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' })
    .must('cm-publiek', 'akkoord', { version: 1, unread: true })
    .at('2026-03-09 10:30');
  for (const { id: letterId } of story.complaint.letters) {
    story.must('ondersteuner', 'brief-verstuurd', { letterId, how: 'post' });
  }
  return closed(story);
};
const closed = (story: Story): Story =>
  story
    .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
    .must('coordinator', 'afsluiten', {});

describe('whether a lesson helped (O13, O32)', () => {
  /** @requirement O56 O57 */
  it('is asked of the coordinator from its day on, also after closing, and answered once', () => {
    const story = learnt();
    const ask = () => askOf(story.complaint, story.context('coordinator'));
    expect(ask().ask).toBe('niets');
    story.at('2026-09-01 10:00');
    expect(ask()).toMatchObject({
      ask: 'controleer-les',
      primary: 'les-gecontroleerd',
      of: ['coordinator'],
    });
    const check = (note: string) =>
      story.take('coordinator', 'les-gecontroleerd', { helped: 'deels', note });
    expect(check(' ')?.fields).toEqual([{ field: 'note', code: 'reason-required' }]);
    expect(isAtRest(story.complaint)).toBe(false);
    expect(check('De helft minder klachten.')).toBeUndefined();
    expect(isAtRest(story.complaint)).toBe(true);
    expect(ask().ask).toBe('niets');
    expect(check('Nog eens.')?.code).toBe('not-now');
  });

  it('is not asked where nothing was to change', () => {
    const story = closed(sent());
    expect(
      story.take('coordinator', 'les-gecontroleerd', { helped: 'ja', note: 'Ja.' })?.code,
    ).toBe('not-now');
    expect(
      permittedSteps(story.complaint, id('coordinator'), story.context('coordinator')),
    ).not.toContain('les-gecontroleerd');
  });
});

describe('a verdict from outside (C7)', () => {
  /** @requirement C7 E42 */
  it.each([
    ['gegrond', 'gelijk'],
    ['ongegrond', 'anders'],
    ['niet-onderzocht', 'niet-te-vergelijken'],
  ] as const)('%s is, beside our own "gegrond": %s', (outcome, compared) => {
    const story = closed(sent());
    expect(comparedWithOutside(story.complaint, emmen)).toBeUndefined();
    story.must('coordinator', 'ombudsman-oordeel', {
      body: 'nationale-ombudsman',
      outcome,
      on: day('2026-03-09'),
    });
    expect(comparedWithOutside(story.complaint, emmen)).toBe(compared);
  });

  it('is not compared while our own is open, and not given in advance', () => {
    const story = sent();
    const outside = (on: string) =>
      story.take('coordinator', 'ombudsman-oordeel', {
        body: 'rechter',
        outcome: 'gegrond',
        on: day(on),
      });
    expect(outside('2026-03-10')?.fields).toEqual([{ field: 'on', code: 'date-in-future' }]);
    expect(outside('2026-03-09')).toBeUndefined();
    expect(comparedWithOutside(story.complaint, emmen)).toBe('niet-te-vergelijken');
  });
});
