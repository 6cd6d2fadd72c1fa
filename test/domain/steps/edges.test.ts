import { describe, expect, it } from '@jest/globals';
import { decideDestruction } from '../../../src/domain/retention/decideDestruction.ts';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { forwarded, received } from './support/flemish.ts';
import { day, draft, handled, heard, id, sent, type Story } from './support/story.ts';

/** Waits for its readers. */
const handedOver = (): Story =>
  heard()
    .must('tl-balie', 'oordeel-concept', draft())
    .must('tl-balie', 'ter-meelezing', { version: 1 });

const no = {
  admissible: false,
  ground: 'beleid-of-regelgeving',
  reason: 'De klacht gaat over het reglement zelf.',
  whyNoContact: 'Er is geen nummer bekend.',
} as const;

describe('admissibility at its edges', () => {
  it('takes the letter back where the judgement changes before it left', () => {
    const story = forwarded()
      .must('kc', 'ontvankelijkheid', no)
      .must('kc', 'ontvankelijkheid', { admissible: true });
    expect(story.complaint.letters.map(({ withdrawn }) => withdrawn !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  it('writes another letter after the first one left and the complaint was opened again', () => {
    const story = forwarded().must('kc', 'ontvankelijkheid', no);
    story.must('kc', 'brief-verstuurd', { letterId: 'b1', how: 'e-mail' });
    story.must('kc', 'heropenen', { reason: 'Het gaat toch over de uitvoering.' });
    story.must('kc', 'ontvankelijkheid', { admissible: true });
    const withdrawn = () => story.complaint.letters.map((one) => one.withdrawn !== undefined);
    expect(withdrawn()).toEqual([false, false]);
    story.must('kc', 'ontvankelijkheid', no);
    expect(withdrawn()).toEqual([false, true, false]);
  });

  it('is asked without a day of its own where the procedure sets none', () => {
    const story = forwarded();
    const context = story.context('kc');
    const { antwoord: _none, ...further } = context.profile.terms.further;
    const profile = { ...context.profile, terms: { ...context.profile.terms, further } };
    expect(askOf(story.complaint, { ...context, profile })).toMatchObject({
      ask: 'toets-ontvankelijkheid',
    });
  });
});

describe('who may do what, at its edges', () => {
  it('offers reading along to who has not read, and not to the author', () => {
    const story = handedOver();
    const may = (who: string) =>
      permittedSteps(story.complaint, id(who), story.context(who)).includes('meegelezen');
    expect([may('jurist'), may('coordinator'), may('tl-balie')]).toEqual([true, true, false]);
    expect(askOf(story.complaint, story.context('jurist'))).toMatchObject({
      ask: 'lees-mee',
      primary: 'meegelezen',
    });
  });

  it('offers it once to each of those who must all read', () => {
    const story = heard();
    story.vacant = ['cm-publiek', 'cm-ruimte', 'cm-bedrijf', 'secretaris', 'loco-secretaris'];
    story
      .must('tl-balie', 'oordeel-concept', draft())
      .must('tl-balie', 'ter-meelezing', { version: 1 })
      .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' });
    const may = (who: string) =>
      permittedSteps(story.complaint, id(who), story.context(who)).includes('meegelezen');
    expect([may('jurist'), may('coordinator')]).toEqual([false, true]);
  });

  it('destroys nothing for whoever opens the dossier without being its coordinator', () => {
    const { complaint, context } = sent()
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
      .must('coordinator', 'afsluiten', {});
    const by = context('ondersteuner');
    expect(decideDestruction(complaint, { declaration: 'V-1' }, by)).toEqual({
      ok: false,
      refusal: { code: 'not-permitted' },
    });
  });

  it('tells nobody anew while it waits for an investigation, whoever stands back', () => {
    const story = handled().must('coordinator', 'buiten-behandeling', {
      ground: 'strafrechtelijk-onderzoek',
      reason: 'De officier onderzoekt het.',
      checkOn: day('2026-06-01'),
    });
    story.must('coordinator', 'zelf-betrokken', {});
    expect(story.tell).toEqual([]);
    expect(askOf(story.complaint, story.context('coordinator')).of).toEqual([
      id('plv-coordinator'),
    ]);
  });

  it('offers lifting a rule on contact only while one is there', () => {
    const story = handled();
    const may = () =>
      permittedSteps(story.complaint, id('coordinator'), story.context('coordinator')).includes(
        'contactregel-opheffen',
      );
    expect(may()).toBe(false);
    story.must('coordinator', 'contactregel', {
      rule: 'schriftelijk',
      behaviour: 'U belde veertien keer op één dag.',
      from: day('2026-03-02'),
      reviewOn: day('2026-06-01'),
    });
    expect(may()).toBe(true);
    story.must('coordinator', 'contactregel-opheffen', { reason: 'Het gaat weer.' });
    expect(may()).toBe(false);
  });

  it('offers planning a hearing once the employee has the copy, or where it is about nobody', () => {
    const story = handled();
    const may = () =>
      permittedSteps(story.complaint, id('tl-balie'), story.context('tl-balie')).includes(
        'hoorgesprek-plannen',
      );
    expect(may()).toBe(false);
    story.must('tl-balie', 'verteld', { on: day('2026-03-02') });
    expect(may()).toBe(false);
    story.must('tl-balie', 'afschrift', { on: day('2026-03-02') });
    expect(may()).toBe(true);
    const { accused: _nobody, ...registration } = story.complaint.registration;
    const about = { ...registration, accused: { kind: 'geen-persoon' } as const };
    const { copy: _copy, ...rest } = story.complaint;
    expect(
      permittedSteps({ ...rest, registration: about }, id('tl-balie'), story.context('tl-balie')),
    ).toContain('hoorgesprek-plannen');
  });

  it('destroys nothing before its term, also by its coordinator', () => {
    const { complaint, context } = sent()
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
      .must('coordinator', 'afsluiten', {});
    expect(decideDestruction(complaint, { declaration: 'V-1' }, context('coordinator'))).toEqual({
      ok: false,
      refusal: { code: 'retention-unset' },
    });
  });

  it('offers closing what was settled at once, where nothing is to be talked over', () => {
    const settle = (story: Story): Story =>
      story.must('kc', 'opgelost-en-tevreden', {
        agreed: 'Meteen hersteld.',
        askedBy: id('kc'),
        askedOn: day('2026-03-02'),
        letterWanted: false,
      });
    const may = (story: Story) =>
      permittedSteps(story.complaint, id('kc'), story.context('kc')).includes('afsluiten');
    expect(may(settle(received()))).toBe(false);
    expect(may(settle(forwarded()))).toBe(true);
  });
});
