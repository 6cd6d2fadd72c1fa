import { describe, expect, it } from '@jest/globals';
import { needsConsent } from '../../../src/domain/steps/needsConsent.ts';
import { settleBefore } from '../../../src/domain/steps/askDates.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { termFactsOf } from '../../../src/domain/terms/facts.ts';
import { afdoening } from '../../../src/domain/terms/verdaging.ts';
import { handledThere } from './support/flemish.ts';
import { day, handled, id, newStory, type Story } from './support/story.ts';

const term = (story: Story) => {
  const context = story.context('tl-balie');
  return afdoening(termFactsOf(story.complaint, context), context);
};
const extended = (): Story =>
  handled().must('tl-balie', 'termijn-verlengen', { weeks: 4, reason: 'Een getuige is ziek.' });
const agreement = (until: string, on = '2026-03-02') =>
  ({ on: day(on), until: day(until), how: 'brief' }) as const;
const may = (story: Story) =>
  permittedSteps(story.complaint, id('tl-balie'), story.context('tl-balie'));

describe('further delay (Awb 9:11 lid 3)', () => {
  it('comes only after a verdaging', () => {
    expect(handled().take('tl-balie', 'verder-uitstel', agreement('2026-07-01'))?.code).toBe(
      'no-verdaging-yet',
    );
    expect(may(handled())).not.toContain('verder-uitstel');
    expect(may(extended())).toContain('verder-uitstel');
  });

  it('counts until the day agreed, also a Sunday, and owes word to both sides', () => {
    const story = extended().must('tl-balie', 'verteld', { on: day('2026-03-02') });
    story.must('tl-balie', 'verder-uitstel', agreement('2026-06-07'));
    expect(term(story)).toMatchObject({ nominaal: '2026-06-07', telaatNa: '2026-06-07' });
    expect(story.told()).toEqual(['brief-versturen ondersteuner', 'over-jou-verdaagd mw-balie']);
    expect(story.complaint.letters.at(-1)?.kind).toBe('verder-uitstel');
    expect(settleBefore(story.complaint, story.context('tl-balie'))).toBe('2026-06-05');
  });

  it('keeps where the consent of the complainant can be found', () => {
    const story = extended().must('tl-balie', 'verder-uitstel', {
      ...agreement('2026-06-07'),
      kept: 'Postregister, map 12.',
    });
    expect(story.complaint.furtherDelays?.at(-1)?.kept).toBe('Postregister, map 12.');
  });

  it('is all that gives time once the term was extended as far as it may be and the verdict hardly fits', () => {
    const asks = (story: Story, date: string): boolean =>
      needsConsent(story.complaint, story.at(`${date} 12:00`).context('tl-balie'));
    expect(asks(extended(), '2026-03-03')).toBe(false);
    expect(asks(extended(), '2026-05-06')).toBe(true);
    expect(asks(extended(), '2026-05-12')).toBe(false);
    // The term can still be extended: that comes first.
    expect(asks(handled(), '2026-04-10')).toBe(false);
    const inPart = () =>
      handled().must('tl-balie', 'termijn-verlengen', { weeks: 2, reason: 'Ziekte.' });
    expect(asks(inPart(), '2026-04-22')).toBe(false);
    const agreed = extended().must('tl-balie', 'verder-uitstel', agreement('2026-07-01'));
    expect(asks(agreed, '2026-05-06')).toBe(false);
  });

  it('is never asked where the procedure knows no extension', () => {
    const story = handledThere().at('2026-04-15 12:00');
    expect(needsConsent(story.complaint, story.context('kc'))).toBe(false);
  });

  it('must be agreed before the term was over, and to a later day', () => {
    const story = extended();
    expect(story.take('tl-balie', 'verder-uitstel', agreement('2026-05-11'))).toEqual({
      code: 'does-not-extend',
      params: { lastDay: '2026-05-11' },
    });
    story.at('2026-05-12 10:00');
    expect(may(story)).not.toContain('verder-uitstel');
    expect(story.take('tl-balie', 'verder-uitstel', agreement('2026-07-01', '2026-05-12'))).toEqual(
      { code: 'term-passed', params: { lastDay: '2026-05-11' } },
    );
    expect(
      story.take('tl-balie', 'verder-uitstel', agreement('2026-07-01', '2026-05-11')),
    ).toBeUndefined();
  });

  it('cannot be agreed in the future, nor before the complaint was there', () => {
    const story = extended();
    const take = (on: string) =>
      story.take('tl-balie', 'verder-uitstel', agreement('2026-07-01', on))?.code;
    expect(take('2026-03-03')).toBe('date-in-future');
    expect(take('2026-03-01')).toBe('not-now');
  });

  it('owes no letter where nothing is known of the complainant, and no card before he was told', () => {
    const story = newStory({
      klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
    })
      .must('coordinator', 'termijn-verlengen', { weeks: 4, reason: 'Ziekte.' })
      .must('coordinator', 'verder-uitstel', agreement('2026-07-01'));
    expect(story.tell).toEqual([]);
  });
});

describe('waiting (O48; the law knows no suspension)', () => {
  const waiting = (until?: string): Story =>
    handled().must('tl-balie', 'wachten', {
      on: day('2026-03-02'),
      until: until === undefined ? undefined : day(until),
      reason: 'Het dossier komt nog.',
    });

  it('moves no term, and the explanation says so with the reason', () => {
    const story = waiting();
    expect(term(story).nominaal).toBe(term(handled()).nominaal);
    expect(term(story).uitleg.at(-1)).toMatchObject({
      code: 'wachten',
      params: { date: '2026-03-02', reason: 'Het dossier komt nog.' },
      article: { law: 'Awb', article: '9:11' },
    });
  });

  it('ends when it goes on, or after its last day', () => {
    const story = waiting();
    expect(may(story)).toEqual(expect.arrayContaining(['hervatten']));
    expect(may(story)).not.toContain('wachten');
    expect(story.take('tl-balie', 'wachten', { on: day('2026-03-02'), reason: 'Nog.' })?.code).toBe(
      'not-now',
    );
    story.must('tl-balie', 'hervatten', {});
    expect(term(story).uitleg.map(({ code }) => code)).not.toContain('wachten');
    expect(story.take('tl-balie', 'hervatten', {})?.code).toBe('not-now');
    expect(handled().take('tl-balie', 'hervatten', {})?.code).toBe('not-now');

    const ended = waiting('2026-03-05').at('2026-03-06 09:00');
    expect(may(ended)).toContain('wachten');
    expect(may(waiting('2026-03-05').at('2026-03-05 16:00'))).toContain('hervatten');
  });

  it('keeps what was waited for before', () => {
    const story = waiting().must('tl-balie', 'hervatten', {});
    story.must('tl-balie', 'wachten', { on: day('2026-03-02'), reason: 'Een getuige.' });
    story.must('tl-balie', 'hervatten', {});
    expect(story.complaint.waits?.map(({ reason }) => reason)).toEqual([
      'Het dossier komt nog.',
      'Een getuige.',
    ]);
  });

  it('has begun, after receipt, ends not before today and has a reason', () => {
    const take = (change: object) =>
      handled().take('tl-balie', 'wachten', { on: day('2026-03-02'), reason: 'Ziek.', ...change })
        ?.code;
    expect(take({ on: day('2026-03-03') })).toBe('date-in-future');
    expect(take({ on: day('2026-03-01') })).toBe('invalid-input');
    expect(take({ until: day('2026-03-01') })).toBe('invalid-input');
    expect(take({ reason: ' ' })).toBe('reason-required');
  });
});
