import { describe, expect, it } from '@jest/globals';
import { askFor, askOf } from '../../../src/domain/steps/ask.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { approved, day, draft, handled, id, newStory, sent } from './support/story.ts';

const send = (letterId: string) => ({ letterId, how: 'post' }) as const;

describe('sending a letter', () => {
  it('is refused to the minute before its hold ends', () => {
    const story = approved().at('2026-03-09 10:29');
    expect(story.take('ondersteuner', 'brief-verstuurd', send('b2'))).toEqual({
      code: 'hold-running',
      params: { date: '2026-03-09', time: '10:30' },
    });
    expect(
      story.at('2026-03-09 10:30').take('ondersteuner', 'brief-verstuurd', send('b2')),
    ).toBeUndefined();
  });

  it('is refused when it was withdrawn, was sent already, or is none of this complaint', () => {
    const story = approved()
      .must('cm-publiek', 'akkoord-intrekken', { version: 1 })
      .at('2026-03-09 12:00');
    expect(story.take('ondersteuner', 'brief-verstuurd', send('b2'))?.code).toBe('superseded');
    story.must('ondersteuner', 'brief-verstuurd', send('b1'));
    expect(story.take('ondersteuner', 'brief-verstuurd', send('b1'))?.code).toBe('not-now');
    expect(story.take('ondersteuner', 'brief-verstuurd', send('b9'))?.code).toBe('invalid-input');
  });

  it('owes nobody anything for a confirmation', () => {
    const story = newStory().must('ondersteuner', 'brief-verstuurd', send('b1'));
    expect(story.tell).toEqual([]);
    expect(stageOf(story.complaint)).toBe('nieuw');
  });

  /** @requirement E41 */
  it('of the closing letter owes after-care and, at the same moment, the employee his outcome', () => {
    const story = approved()
      .at('2026-03-09 10:30')
      .must('ondersteuner', 'brief-verstuurd', send('b2'));
    expect(story.told()).toEqual(['nazorg coordinator', 'over-jou-uitkomst mw-balie']);
    expect(stageOf(story.complaint)).toBe('nazorg');
  });

  it('is asked of support whatever else goes on', () => {
    const story = newStory();
    expect(askFor(story.complaint, id('ondersteuner'), story.context('ondersteuner')).ask).toBe(
      'verstuur-brief',
    );
  });
});

describe('after-care and closing (E41)', () => {
  /** @requirement E41 */
  it('closes when the complainant has answered, satisfied or not', () => {
    for (const answer of ['tevreden', 'niet-tevreden'] as const) {
      const story = sent();
      expect(story.take('coordinator', 'afsluiten', {})?.code).toBe('not-now');
      story.must('coordinator', 'tevredenheid', { answer }).must('coordinator', 'afsluiten', {});
      expect(stageOf(story.complaint)).toBe('afgesloten');
      expect(story.complaint.closings.at(-1)?.as).toBe('afgehandeld');
    }
  });

  /** @requirement O18 */
  it('does not close because of silence: three attempts, each asked again', () => {
    const story = sent();
    const attempt = () => story.must('coordinator', 'tevredenheid', { answer: 'niet-bereikt' });
    attempt();
    expect(askOf(story.complaint, story.context('coordinator')).ask).toBe('vraag-tevredenheid');
    story.at('2026-03-10 09:00');
    attempt();
    expect(story.take('coordinator', 'afsluiten', {})).toEqual({
      code: 'tried-too-little',
      params: { attempts: 3, channels: 2 },
    });
    attempt();
    expect(story.take('coordinator', 'afsluiten', {})?.code).toBe('tried-too-little');
    story.at('2026-03-10 12:00');
    attempt();
    expect(story.take('coordinator', 'afsluiten', {})).toBeUndefined();
  });

  it('does not close while a letter still has to leave', () => {
    const story = approved().at('2026-03-09 10:30');
    story
      .must('ondersteuner', 'brief-verstuurd', send('b2'))
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' });
    expect(story.take('coordinator', 'afsluiten', {})?.code).toBe('letter-open');
  });

  /** @requirement O51 */
  it('starts a new verdict after reopening: the old letter and answer close nothing', () => {
    const story = sent()
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
      .must('coordinator', 'afsluiten', {})
      .must('coordinator', 'heropenen', { reason: 'Er kwam een nieuw feit.' });
    expect(stageOf(story.complaint)).toBe('in-behandeling');
    story
      .must('tl-balie', 'oordeel-concept', draft())
      .must('tl-balie', 'ter-meelezing', { version: 2 })
      .must('coordinator', 'meegelezen', { version: 2, verdict: 'akkoord' })
      .must('cm-publiek', 'akkoord', { version: 2, unread: true })
      .at('2026-03-09 12:00')
      .must('ondersteuner', 'brief-verstuurd', send('b3'));
    expect(stageOf(story.complaint)).toBe('nazorg');
    expect(story.take('coordinator', 'afsluiten', {})?.code).toBe('not-now');
  });
});

describe('extending the term (Awb 9:11 lid 2)', () => {
  const extend = { weeks: 4, reason: 'Een getuige is met vakantie.' };

  /** @requirement O48 E38 */
  it('owes word to both sides once the employee was told', () => {
    const story = approved().must('coordinator', 'gesprek-vastleggen', {
      with: 'klager',
      how: 'telefoon',
      purpose: 'voortgang',
      on: day('2026-03-02'),
    });
    expect(story.take('tl-balie', 'termijn-verlengen', extend)?.code).toBe('not-now');

    const early = handled().must('tl-balie', 'verteld', { on: day('2026-03-02') });
    early.must('tl-balie', 'termijn-verlengen', extend);
    expect(early.told()).toEqual(['brief-versturen ondersteuner', 'over-jou-verdaagd mw-balie']);
    expect(early.complaint.letters.at(-1)?.kind).toBe('verdaging');
  });

  it('tells the employee nothing before he was told in person', () => {
    const story = handled().must('tl-balie', 'termijn-verlengen', extend);
    expect(story.told()).toEqual(['brief-versturen ondersteuner']);
  });

  /** @requirement E38 */
  it.each([
    ['without a motive', { weeks: 2, reason: ' ' }, '2026-03-10 10:00', 'reason-required'],
    ['for five weeks', { ...extend, weeks: 5 }, '2026-03-10 10:00', 'verdaging-spent'],
    ['for half a week', { ...extend, weeks: 0.5 }, '2026-03-10 10:00', 'whole-weeks-only'],
    ['the day after the term', extend, '2026-04-14 10:00', 'term-passed'],
  ])('is refused %s', (_why, input, moment, code) => {
    expect(handled().at(moment).take('tl-balie', 'termijn-verlengen', input)?.code).toBe(code);
  });

  it('is possible on the last day itself', () => {
    const story = handled().at('2026-04-13 16:59');
    expect(story.take('tl-balie', 'termijn-verlengen', extend)).toBeUndefined();
  });
});

describe('the page of the employee complained about', () => {
  it('is there from being told on, and stays', () => {
    expect(mayOpen(handled().complaint, id('mw-balie'), handled().context('mw-balie'))).toBe(
      'none',
    );
    expect(mayOpen(sent().complaint, id('mw-balie'), sent().context('mw-balie'))).toBe('over-mij');
  });
});
