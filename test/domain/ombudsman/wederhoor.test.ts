import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { reactionAskedAgainOn } from '../../../src/domain/steps/askDates.ts';
import { accountsState, putTo } from '../../../src/domain/steps/facts/accounts.ts';
import { recordsPut, recordsReadBy } from '../../../src/domain/steps/facts/recordsPut.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { vlaanderen } from '../../../src/procedures/vlaanderen.ts';
import { blockingOf } from '../../../src/domain/verdict/blocking.ts';
import { day, draft, handled, heard, id, type Story } from '../steps/support/story.ts';

const say = (story: Story, accounts: 'gelijk' | 'verschillen'): Story =>
  story.must('tl-balie', 'hoorgesprek-vastleggen', {
    sides: ['beklaagde'],
    form: 'apart',
    on: day(story.moment.slice(0, 10)),
    present: 'allen',
    record: 'Anders.',
    accounts,
  });
const differing = () => say(heard(), 'verschillen').must('tl-balie', 'oordeel-concept', draft());
const handOn = (story: Story) => story.take('tl-balie', 'ter-meelezing', { version: 1 })?.code;
const ask = ({ complaint, context }: Story) => askOf(complaint, context('tl-balie')).ask;
const put = (story: Story, side: 'klager' | 'beklaagde' = 'klager') =>
  story.must('tl-balie', 'verslag-voorleggen', {
    side,
    on: day(story.moment.slice(0, 10)),
  });

describe('hearing both sides in rounds (O41)', () => {
  /** @requirement O41 */
  it('lets no verdict go on while accounts differ and no round was held', () => {
    const story = differing();
    expect(ask(story)).toBe('leg-verslag-voor');
    expect(handOn(story)).toBe('accounts-differ');
    put(story);
    expect(ask(story)).toBe('vraag-reactie');
    expect(handOn(story)).toBe('reaction-open');
    story.must('tl-balie', 'reactie-vastleggen', { on: day('2026-03-09'), as: 'klopt' });
    expect(ask(story)).toBe('schrijf-oordeel');
    expect(handOn(story)).toBeUndefined();
  });

  it('asks for no round where both sides tell the same, or nothing was told yet', () => {
    const same = say(heard(), 'gelijk').must('tl-balie', 'oordeel-concept', draft());
    expect(accountsState(same.complaint)).toBe('klaar');
    expect(handOn(same)).toBeUndefined();
    expect(accountsState(heard().complaint)).toBe('klaar');
    expect(accountsState(handled().complaint)).toBe('geen-verschil');
  });

  it('asks for another round when the other side tells it otherwise, until it is declared final', () => {
    const story = put(differing());
    expect(
      story.take('tl-balie', 'reactie-vastleggen', {
        on: day('2026-03-09'),
        as: 'andere-lezing',
        text: ' ',
      })?.fields,
    ).toEqual([{ field: 'text', code: 'reason-required' }]);
    story.must('tl-balie', 'reactie-vastleggen', {
      on: day('2026-03-09'),
      as: 'andere-lezing',
      text: 'Ik belde wel.',
    });
    expect(accountsState(story.complaint)).toBe('voorleggen');
    put(story, 'beklaagde');
    expect(story.told()).toEqual(['over-jou mw-balie']);
    expect(story.take('tl-balie', 'lezingen-afronden', { as: 'gelijk' })?.code).toBe(
      'reaction-open',
    );
    story.must('tl-balie', 'reactie-vastleggen', {
      on: day('2026-03-09'),
      as: 'andere-lezing',
      text: 'Niet waar.',
    });
    expect(story.take('tl-balie', 'lezingen-afronden', { as: 'definitief' })?.fields).toEqual([
      { field: 'reason', code: 'reason-required' },
    ]);
    story.must('tl-balie', 'lezingen-afronden', { as: 'definitief', reason: 'Niets nieuws meer.' });
    expect(accountsState(story.complaint)).toBe('klaar');
    expect(handOn(story)).toBeUndefined();
  });

  it('declares nothing final before the other side was asked once', () => {
    const story = differing();
    expect(
      story.take('tl-balie', 'lezingen-afronden', { as: 'definitief', reason: 'Druk.' })?.code,
    ).toBe('accounts-differ');
    expect(story.take('tl-balie', 'lezingen-afronden', { as: 'gelijk' })).toBeUndefined();
    expect(handOn(story)).toBeUndefined();
  });

  it('differs anew when a later hearing says so', () => {
    const story = differing().must('tl-balie', 'lezingen-afronden', { as: 'gelijk' });
    say(story.at('2026-03-10 10:00'), 'verschillen');
    expect(accountsState(story.complaint)).toBe('voorleggen');
    put(story);
    story.must('tl-balie', 'reactie-vastleggen', { on: day('2026-03-10'), as: 'klopt' });
    expect(accountsState(story.complaint)).toBe('klaar');
    say(story.at('2026-03-11 10:00'), 'verschillen');
    expect(accountsState(story.complaint)).toBe('voorleggen');
  });

  it('takes silence for an answer only after the day on which was asked', () => {
    const story = put(differing());
    const silence = (on: string) =>
      story.take('tl-balie', 'reactie-vastleggen', { on: day(on), as: 'geen-reactie' })?.fields;
    expect(silence('2026-03-09')).toEqual([{ field: 'as', code: 'silence-too-soon' }]);
    story.at('2026-03-12 10:00');
    expect(silence('2026-03-13')).toEqual([{ field: 'on', code: 'date-in-future' }]);
    expect(silence('2026-03-12')).toBeUndefined();
    expect(accountsState(story.complaint)).toBe('klaar');
  });

  it('puts one record at a time, to a side that may have it', () => {
    const fresh = handled();
    const refusal = (story: Story, side: 'klager' | 'beklaagde', on = '2026-03-02') =>
      story.take('tl-balie', 'verslag-voorleggen', { side, on: day(on) });
    expect(refusal(fresh, 'klager')?.code).toBe('not-now');
    expect(
      fresh.take('tl-balie', 'reactie-vastleggen', { on: day('2026-03-02'), as: 'klopt' })?.code,
    ).toBe('not-now');
    expect(fresh.take('tl-balie', 'lezingen-afronden', { as: 'gelijk' })?.code).toBe('not-now');
    fresh.must('tl-balie', 'hoorgesprek-vastleggen', {
      sides: ['klager'],
      form: 'telefoon',
      on: day('2026-03-02'),
      present: 'klager',
      record: 'Zo ging het.',
    });
    expect(refusal(fresh, 'beklaagde')?.fields).toEqual([{ field: 'side', code: 'not-told-yet' }]);
    expect(refusal(fresh, 'klager', '2026-03-03')?.fields).toEqual([
      { field: 'on', code: 'date-in-future' },
    ]);
    fresh.must('tl-balie', 'over-wie', { kind: 'geen-persoon' });
    expect(refusal(fresh, 'beklaagde')?.fields).toEqual([
      { field: 'side', code: 'accused-unknown' },
    ]);
    expect(refusal(fresh, 'klager')).toBeUndefined();
    expect(refusal(fresh, 'klager')?.code).toBe('not-now');
  });

  /** @requirement O41 */
  it('gives the complainant the record in a letter, which nobody sends any more once he reacted', () => {
    const story = put(differing());
    expect(story.told()).toEqual(['brief-versturen ondersteuner']);
    const letter = () => story.complaint.letters.at(-1);
    expect(letter()).toMatchObject({ kind: 'verslag', by: id('tl-balie'), channel: 'telefoon' });
    story.must('tl-balie', 'reactie-vastleggen', { on: day('2026-03-09'), as: 'klopt' });
    expect(letter()?.withdrawn).toBeDefined();

    const sent = put(differing());
    sent.must('ondersteuner', 'brief-verstuurd', {
      letterId: sent.complaint.letters.at(-1)?.id ?? '',
      how: 'post',
    });
    sent.must('tl-balie', 'reactie-vastleggen', { on: day('2026-03-09'), as: 'klopt' });
    expect(sent.complaint.letters.at(-1)).toMatchObject({ kind: 'verslag' });
    expect(sent.complaint.letters.at(-1)?.withdrawn).toBeUndefined();
  });

  it('writes no letter where the employee gets it to read, or nobody knows where the complainant is', () => {
    const letters = (story: Story) =>
      story.complaint.letters.filter(({ kind }) => kind === 'verslag').length;
    expect(letters(put(differing(), 'beklaagde'))).toBe(0);
    const nobody = handled({
      klager: { kind: 'burger', contact: {}, replyChannel: 'brief' },
    }).must('tl-balie', 'hoorgesprek-vastleggen', {
      sides: ['klager'],
      form: 'telefoon',
      on: day('2026-03-02'),
      present: 'klager',
      record: 'Zo ging het.',
    });
    expect(letters(put(nobody))).toBe(0);
    expect(nobody.told()).toEqual([]);
  });

  it('knows with which side a record lies, and asks again two working days later', () => {
    const story = put(differing());
    const round = putTo(story.complaint, 'klager');
    expect(putTo(story.complaint, 'beklaagde')).toBeUndefined();
    expect(round && reactionAskedAgainOn(round, story.context('tl-balie'))).toBe('2026-03-11');
    story.must('tl-balie', 'reactie-vastleggen', { on: day('2026-03-09'), as: 'klopt' });
    expect(putTo(story.complaint, 'klager')).toBeUndefined();
  });

  /** @requirement O41 */
  it('gives a side what it has not read yet, and what the other side said to it', () => {
    const story = put(differing());
    const read = () => {
      const round = story.complaint.rounds?.at(-1);
      if (round === undefined) throw new Error('no round');
      const { hearings, reaction } = recordsPut(story.complaint, round);
      return [hearings.map((hearing) => hearing.id), reaction];
    };
    const all = story.complaint.hearings.map((hearing) => hearing.id);
    expect(read()).toEqual([all, undefined]);
    story.must('tl-balie', 'reactie-vastleggen', {
      on: day('2026-03-09'),
      as: 'andere-lezing',
      text: 'Ik belde wel.',
    });
    put(story.at('2026-03-10 10:00'), 'beklaagde');
    expect(read()).toEqual([all, 'Ik belde wel.']);
    expect([...recordsReadBy(story.complaint, 'beklaagde')]).toEqual(all);
    story.must('tl-balie', 'reactie-vastleggen', {
      on: day('2026-03-10'),
      as: 'andere-lezing',
      text: 'Echt niet.',
    });
    put(story.at('2026-03-11 10:00'));
    expect(read()).toEqual([[], 'Echt niet.']);
    story.must('tl-balie', 'reactie-vastleggen', { on: day('2026-03-11'), as: 'klopt' });
    say(story.at('2026-03-12 10:00'), 'verschillen');
    put(story.at('2026-03-12 11:00'));
    expect(read()).toEqual([['h4'], undefined]);
    story.must('tl-balie', 'reactie-vastleggen', { on: day('2026-03-12'), as: 'klopt' });
    put(story.at('2026-03-12 12:00'));
    expect(read()).toEqual([[...all, 'h4'], undefined]);
  });

  it('offers each step when it makes sense', () => {
    const offered = ({ complaint, context }: Story) =>
      permittedSteps(complaint, id('tl-balie'), context('tl-balie')).filter((step) =>
        ['verslag-voorleggen', 'reactie-vastleggen', 'lezingen-afronden'].includes(step),
      );
    expect(offered(handled())).toEqual([]);
    const story = differing();
    expect(offered(story)).toEqual(['verslag-voorleggen', 'lezingen-afronden']);
    expect(offered(put(story))).toEqual(['reactie-vastleggen']);
    expect(offered(say(heard(), 'gelijk'))).toEqual(['verslag-voorleggen']);
  });

  it('is a gate only where the procedure makes it one', () => {
    const { complaint, context } = differing();
    const [version] = complaint.verdict.drafts;
    const known = context('tl-balie');
    const elsewhere = { ...known, profile: { ...known.profile, steps: vlaanderen.steps } };
    expect(version && blockingOf(complaint, version, known)).toEqual(['accounts-differ']);
    expect(version && blockingOf(complaint, version, elsewhere)).toEqual([]);
  });

  it('keeps who came along in support', () => {
    const story = heard().must('tl-balie', 'hoorgesprek-vastleggen', {
      sides: ['klager'],
      form: 'telefoon',
      on: day('2026-03-09'),
      present: 'klager',
      record: 'Nog eens.',
      along: 'een buurvrouw',
    });
    expect(story.complaint.hearings.at(-1)?.held?.along).toBe('een buurvrouw');
  });
});
