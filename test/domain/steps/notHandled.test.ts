import { describe, expect, it } from '@jest/globals';
import { isAtRest } from '../../../src/domain/steps/atRest.ts';
import { askFor, askOf } from '../../../src/domain/steps/ask.ts';
import { noticeAskedFrom } from '../../../src/domain/steps/notHandledNotice.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import type { StepInputs } from '../../../src/domain/steps/input.ts';
import { termFactsOf } from '../../../src/domain/terms/facts.ts';
import { day, handled, id, newStory, readAlong, sent, type Story } from './support/story.ts';

type NotHandled = StepInputs['buiten-behandeling'];

const choice = (change: Partial<NotHandled> = {}): NotHandled => ({
  ground: 'bezwaar-mogelijk',
  reason: 'Bezwaar geeft u meer dan een klacht.',
  ...change,
});
const called = (): Story =>
  newStory().must('coordinator', 'gesprek-vastleggen', {
    with: 'klager',
    how: 'telefoon',
    purpose: 'eerste-gesprek',
    on: day('2026-03-02'),
  });
const take = (story: Story, change: Partial<NotHandled> = {}) =>
  story.take('coordinator', 'buiten-behandeling', choice(change));

describe('not handling a complaint (Awb 9:8)', () => {
  /** @requirement O35 */
  it('is refused before somebody spoke with the complainant, unless it says why nobody could', () => {
    expect(take(newStory())).toEqual({
      code: 'no-contact-yet',
      fields: [{ field: 'noContact', code: 'no-contact-yet' }],
    });
    expect(take(newStory(), { noContact: ' ' })?.code).toBe('no-contact-yet');
    expect(take(newStory(), { noContact: 'Er is geen nummer bekend.' })).toBeUndefined();
    expect(take(called())).toBeUndefined();
  });

  it('does not count an attempt as a talk', () => {
    const story = newStory().must('coordinator', 'niet-bereikt', { how: 'telefoon' });
    expect(take(story)?.code).toBe('no-contact-yet');
  });

  /** @requirement O33 */
  it('asks for a ground of the profile and for the motive', () => {
    expect(take(called(), { ground: 'anoniem' })?.code).toBe('ground-not-lawful');
    expect(take(called(), { reason: ' ' })?.code).toBe('reason-required');
  });

  it('is for the coordinator only, and not once a verdict is being read', () => {
    const refusal = handled().take('tl-balie', 'buiten-behandeling', choice());
    expect(refusal?.code).toBe('not-permitted');
    expect(readAlong().take('coordinator', 'buiten-behandeling', choice())?.code).toBe('not-now');
  });

  it('closes it as not handled, with a letter that waits for its hold, and ends what was asked', () => {
    const story = handled().must('coordinator', 'buiten-behandeling', choice());
    expect(stageOf(story.complaint)).toBe('afgesloten');
    expect(story.complaint.closings.at(-1)).toMatchObject({
      as: 'buiten-behandeling',
      notHandled: { ground: 'bezwaar-mogelijk' },
    });
    expect(story.complaint.letters.at(-1)).toMatchObject({ kind: 'buiten-behandeling' });
    expect(story.told()).toEqual(['brief-versturen ondersteuner', 'niet-meer-bij-jou tl-balie']);
    const letterId = story.complaint.letters.at(-1)?.id ?? '';
    const send = { letterId, how: 'post' } as const;
    expect(story.take('ondersteuner', 'brief-verstuurd', send)?.code).toBe('hold-running');
    expect(termFactsOf(story.complaint, story.context('coordinator')).ended).toEqual({
      by: 'einde',
      on: '2026-03-02',
    });
  });

  it('lets the letter leave at once where the hold would cost the four weeks', () => {
    const story = called()
      .at('2026-03-30 16:50')
      .must('coordinator', 'buiten-behandeling', choice());
    const { leavesAt, preparedAt } = story.complaint.letters.at(-1) ?? {};
    expect(leavesAt).toBe(preparedAt);
  });

  it('owes no letter to a complainant of whom nothing is known', () => {
    const unknown = { kind: 'burger', contact: {}, replyChannel: 'telefoon' } as const;
    const story = newStory({ klager: unknown });
    expect(take(story, { noContact: 'Anoniem.' })).toBeUndefined();
    expect(story.tell).toEqual([]);
  });

  it('can be reopened, which takes back a letter that has not left', () => {
    const story = called().must('coordinator', 'buiten-behandeling', choice());
    story.must('coordinator', 'heropenen', { reason: 'Toch behandelen.' });
    expect(stageOf(story.complaint)).toBe('nieuw');
    expect(story.complaint.letters.at(-1)?.withdrawn).toBeDefined();
    expect(termFactsOf(story.complaint, story.context('coordinator')).ended).toBeUndefined();
  });

  it('only parks it for a criminal investigation, until a day on which it is looked at again', () => {
    const ground = 'strafrechtelijk-onderzoek';
    expect(take(called(), { ground })?.code).toBe('check-date-required');
    expect(take(called(), { ground, checkOn: day('2026-03-02') })?.code).toBe(
      'check-date-required',
    );
    const story = called();
    expect(take(story, { ground, checkOn: day('2026-06-01') })).toBeUndefined();
    expect(stageOf(story.complaint)).toBe('wacht-op-onderzoek');
    expect(askOf(story.complaint, story.context('coordinator'))).toEqual({
      ask: 'kijk-opnieuw',
      primary: 'heropenen',
      of: [id('coordinator')],
      date: '2026-06-01',
    });
    expect(take(story, { ground, checkOn: day('2026-09-01') })).toBeUndefined();
    story.must('coordinator', 'heropenen', { reason: 'Het onderzoek is klaar.' });
    expect(stageOf(story.complaint)).toBe('nieuw');
  });

  it('is asked about three weeks after receipt, as long as nobody was asked to handle it and it is in time', () => {
    const from = (story: Story) => noticeAskedFrom(story.complaint, story.context('coordinator'));
    expect(from(newStory())).toBe('2026-03-23');
    expect(from(newStory().at('2026-03-31 10:00'))).toBeUndefined();
    expect(from(handled())).toBeUndefined();
    const again = called().must('coordinator', 'buiten-behandeling', choice());
    again.must('coordinator', 'heropenen', { reason: 'Toch behandelen.' });
    expect(from(again)).toBeUndefined();
  });
});

const referral = {
  organisation: 'Waterschap',
  whom: 'het loket',
  spokenWith: 'mevrouw van het loket',
  on: day('2026-03-02'),
} as const;
const referred = (): Story => called().must('coordinator', 'doorverwijzen', referral);
const arrived = (on: string, there = true) =>
  ({ referralId: 'd1', on: day(on), arrived: there }) as const;

describe('a warm referral (O30)', () => {
  /** @requirement O30 P10 E28 K9 */
  it('is asked about five working days later, and again as long as he has not arrived', () => {
    const story = referred();
    const ask = () => askOf(story.complaint, story.context('coordinator'));
    expect(ask().ask).toBe('kies-behandelaar');
    story.at('2026-03-09 10:00');
    expect(ask()).toMatchObject({
      ask: 'volg-doorverwijzing',
      primary: 'doorverwijzing-aangekomen',
      of: [id('coordinator'), id('plv-coordinator')],
      date: '2026-03-09',
    });
    story.must('coordinator', 'doorverwijzing-aangekomen', arrived('2026-03-09', false));
    expect(ask().ask).toBe('kies-behandelaar');
    story.at('2026-03-16 10:00');
    expect(ask().ask).toBe('volg-doorverwijzing');
    story.must('coordinator', 'doorverwijzing-aangekomen', arrived('2026-03-16'));
    expect(ask().ask).toBe('kies-behandelaar');
    expect(
      permittedSteps(story.complaint, id('coordinator'), story.context('coordinator')),
    ).not.toContain('doorverwijzing-aangekomen');
  });

  it('is asked of whoever handles it', () => {
    const story = handled().must('tl-balie', 'doorverwijzen', referral).at('2026-03-09 10:00');
    const { ask, of } = askFor(story.complaint, id('tl-balie'), story.context('tl-balie'));
    expect([ask, of]).toEqual(['volg-doorverwijzing', [id('tl-balie')]]);
  });

  it('names who was spoken to, on a day that has been', () => {
    const take = (change: object) =>
      called().take('coordinator', 'doorverwijzen', { ...referral, ...change })?.code;
    expect(take({ spokenWith: ' ' })).toBe('reason-required');
    expect(take({ on: day('2026-03-03') })).toBe('date-in-future');
  });

  it('arrives once, after it was made and not in the future', () => {
    const take = (input: StepInputs['doorverwijzing-aangekomen']) =>
      referred().take('coordinator', 'doorverwijzing-aangekomen', input)?.code;
    expect(take({ ...arrived('2026-03-02'), referralId: 'd9' })).toBe('not-now');
    expect(
      newStory().take('coordinator', 'doorverwijzing-aangekomen', arrived('2026-03-02'))?.code,
    ).toBe('not-now');
    expect(take(arrived('2026-03-03'))).toBe('date-in-future');
    expect(take(arrived('2026-03-01'))).toBe('invalid-input');
  });

  it('leaves another referral as it is', () => {
    const story = referred()
      .must('coordinator', 'doorverwijzen', { ...referral, organisation: 'Provincie' })
      .must('coordinator', 'doorverwijzing-aangekomen', arrived('2026-03-02'));
    expect(story.complaint.referrals?.map((one) => one.arrived !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  /** @requirement O30 P10 E28 K9 */
  it('blocks closing until he arrived', () => {
    const settled = referred().must('coordinator', 'opgelost-en-tevreden', {
      agreed: 'Het waterschap maakt het.',
      askedBy: id('coordinator'),
      askedOn: day('2026-03-02'),
      letterWanted: false,
    });
    expect(settled.take('tl-balie', 'besproken', {})?.code).toBe('referral-open');
    settled.must('coordinator', 'doorverwijzing-aangekomen', arrived('2026-03-02'));
    expect(settled.take('tl-balie', 'besproken', {})).toBeUndefined();
  });

  it('blocks closing after the letter too, and is asked before that', () => {
    const story = sent();
    story.complaint = { ...story.complaint, referrals: referred().complaint.referrals ?? [] };
    story.must('coordinator', 'tevredenheid', { answer: 'tevreden' });
    expect(askOf(story.complaint, story.context('coordinator')).ask).toBe('volg-doorverwijzing');
    expect(story.take('coordinator', 'afsluiten', {})?.code).toBe('referral-open');
    expect(
      permittedSteps(story.complaint, id('coordinator'), story.context('coordinator')),
    ).not.toContain('afsluiten');
  });

  it('keeps a closed complaint from its rest until he arrived', () => {
    const story = called()
      .must('coordinator', 'doorverwijzen', referral)
      .must('coordinator', 'buiten-behandeling', choice());
    story.complaint = { ...story.complaint, letters: [] };
    expect(isAtRest(story.complaint)).toBe(false);
    story.must('coordinator', 'doorverwijzing-aangekomen', arrived('2026-03-02'));
    expect(isAtRest(story.complaint)).toBe(true);
  });

  it('does not hold up the word that it is not handled, and is still asked about afterwards', () => {
    const story = handled()
      .must('tl-balie', 'doorverwijzen', referral)
      .must('coordinator', 'buiten-behandeling', choice());
    expect(askOf(story.complaint, story.context('coordinator'))).toMatchObject({
      ask: 'volg-doorverwijzing',
      of: [id('coordinator')],
    });
    story.must('coordinator', 'doorverwijzing-aangekomen', arrived('2026-03-02'));
    expect(askOf(story.complaint, story.context('coordinator')).ask).toBe('niets');
  });
});
