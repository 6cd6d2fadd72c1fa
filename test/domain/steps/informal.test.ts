import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { askedAgainAt } from '../../../src/domain/steps/askAgain.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { termFactsOf } from '../../../src/domain/terms/facts.ts';
import { afdoening } from '../../../src/domain/terms/verdaging.ts';
import { contextAt, day, handled, id, newStory, type Story } from './support/story.ts';

const satisfied = {
  agreed: 'De afdeling belt morgen terug.',
  askedBy: id('coordinator'),
  askedOn: day('2026-03-02'),
  letterWanted: false,
};

describe('solved to satisfaction (Awb 9:5)', () => {
  /** @requirement O28 K19 */
  it('needs no name, no accused, no address and no behandelaar', () => {
    const story = newStory({
      klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
      accused: { kind: 'onbekend' },
    });
    expect(story.take('coordinator', 'opgelost-en-tevreden', satisfied)).toBeUndefined();
    expect(story.told()).toEqual(['bespreken coordinator']);
  });

  /** @requirement O29 O49 C1 */
  it.each([
    ['what was agreed', { agreed: '  ' }, 'reason-required'],
    ['who asked', { askedBy: id('') }, 'reason-required'],
    ['a day that has come', { askedOn: day('2026-03-03') }, 'date-in-future'],
    ['somebody else than the accused to ask', { askedBy: id('mw-balie') }, 'involved'],
  ])('is refused without %s', (_what, change, code) => {
    const story = newStory();
    expect(
      story.take('coordinator', 'opgelost-en-tevreden', { ...satisfied, ...change })?.code,
    ).toBe(code);
  });

  /** @requirement O50 E29 */
  it('owes the talk to the manager of the employee, and no letter nobody wants', () => {
    const story = newStory().must('coordinator', 'opgelost-en-tevreden', satisfied);
    expect(story.told()).toEqual(['bespreken tl-balie']);
    expect(story.complaint.letters.map(({ kind }) => kind)).toEqual(['ontvangstbevestiging']);
  });

  /** @requirement O50 E31 */
  it('owes the letter with the ombudsman when one is wanted', () => {
    const story = newStory().must('coordinator', 'opgelost-en-tevreden', {
      ...satisfied,
      letterWanted: true,
    });
    expect(story.complaint.letters.at(-1)?.kind).toBe('informeel-afgerond');
    expect(story.told()).toContain('brief-versturen ondersteuner');
  });

  it('goes to the teamleider of the team where nobody in particular is meant', () => {
    const story = newStory({ accused: { kind: 'geen-persoon', team: 'beheer' } });
    story.must('coordinator', 'opgelost-en-tevreden', satisfied);
    expect(story.told()).toEqual(['bespreken tl-beheer']);
  });

  /** @requirement O6 E29 E33 K12 */
  it('closes only when it was talked over, and never as gegrond', () => {
    const story = newStory().must('coordinator', 'opgelost-en-tevreden', satisfied);
    expect(stageOf(story.complaint)).toBe('te-bespreken');
    expect(story.take('coordinator', 'afsluiten', {})?.code).toBe('not-discussed');
    story.must('tl-balie', 'besproken', {});
    expect(stageOf(story.complaint)).toBe('afgesloten');
    expect(story.complaint.closings.map((closing) => closing.as)).toEqual(['informeel-tevreden']);
  });

  it('tells the employee only after the talk, which includes telling him', () => {
    const story = newStory().must('coordinator', 'opgelost-en-tevreden', satisfied);
    expect(mayOpen(story.complaint, id('mw-balie'), contextAt('mw-balie'))).toBe('none');
    story.must('tl-balie', 'besproken', {});
    expect(story.told()).toEqual(['over-jou mw-balie']);
    expect(mayOpen(story.complaint, id('mw-balie'), contextAt('mw-balie'))).toBe('over-mij');
  });

  it('takes the question back from whoever was asked to handle it', () => {
    const story = newStory()
      .must('coordinator', 'toewijzen', { to: id('tl-balie') })
      .must('coordinator', 'opgelost-en-tevreden', satisfied);
    expect(story.told()).toContain('niet-meer-bij-jou tl-balie');
  });
});

describe('"toch niet tevreden" (heropenen)', () => {
  const again = { reason: 'Er is toch niet gebeld.' };
  const closed = () =>
    newStory()
      .must('coordinator', 'opgelost-en-tevreden', satisfied)
      .must('tl-balie', 'besproken', {});

  /** @requirement O51 */
  it('is possible before and after the talk, and needs a reason', () => {
    const open = newStory().must('coordinator', 'opgelost-en-tevreden', satisfied);
    expect(open.take('coordinator', 'heropenen', { reason: ' ' })?.code).toBe('reason-required');
    expect(open.take('coordinator', 'heropenen', again)).toBeUndefined();
    expect(stageOf(open.complaint)).toBe('nieuw');
    expect(stageOf(closed().must('coordinator', 'heropenen', again).complaint)).toBe('nieuw');
  });

  it('never stopped the term', () => {
    const rules = contextAt('coordinator', '2026-05-01 10:00');
    const story = closed().at('2026-05-01 10:00').must('coordinator', 'heropenen', again);
    expect(afdoening(termFactsOf(story.complaint, rules), rules).nominaal).toBe('2026-04-13');
  });

  it('asks for a behandelaar, not for the first call again', () => {
    const story = closed().must('coordinator', 'heropenen', again);
    expect(askOf(story.complaint, contextAt('coordinator')).ask).toBe('kies-behandelaar');
  });

  it('can be settled, closed and reopened once more within the same second', () => {
    const story = closed()
      .must('coordinator', 'heropenen', again)
      .must('coordinator', 'opgelost-en-tevreden', satisfied);
    expect(stageOf(story.complaint)).toBe('te-bespreken');
    story.must('tl-balie', 'besproken', {});
    expect(stageOf(story.complaint)).toBe('afgesloten');
    story.must('coordinator', 'heropenen', again);
    expect(stageOf(story.complaint)).toBe('nieuw');
  });

  it('gives it back to the behandelaar who had it', () => {
    const story = handled()
      .must('tl-balie', 'opgelost-en-tevreden', satisfied)
      .must('tl-balie', 'besproken', {})
      .must('coordinator', 'heropenen', again);
    expect(stageOf(story.complaint)).toBe('in-behandeling');
    expect(story.told()).toEqual(['heropend tl-balie']);
  });

  it('asks the coordinator who reopened it himself, when nobody handled it', () => {
    const story = newStory()
      .must('coordinator', 'opgelost-en-tevreden', satisfied)
      .must('coordinator', 'heropenen', again);
    expect(story.told()).toContain('heropend coordinator');
  });
});

describe('the first call', () => {
  const attempt = { how: 'telefoon' } as const;

  const againOf = (story: Story, by = 'coordinator') =>
    askedAgainAt(story.complaint, 'eerste-gesprek', story.context(by));

  /** @requirement O18 O68 */
  it('counts attempts and asks again the next working day at another part of the day, in the message of that day', () => {
    const story = newStory().at('2026-03-06 09:30').must('coordinator', 'niet-bereikt', attempt);
    expect(story.tell).toEqual([]);
    expect(againOf(story)).toBe('2026-03-09T15:00:00Z');
    expect(askOf(story.complaint, story.context('coordinator')).ask).toBe('bel-opnieuw');
  });

  it('asks once for all attempts of one day', () => {
    const story = newStory().at('2026-03-06 09:30').must('coordinator', 'niet-bereikt', attempt);
    story.at('2026-03-06 15:00').must('coordinator', 'niet-bereikt', attempt);
    expect(againOf(story)).toBe('2026-03-09T15:00:00Z');
    story.at('2026-03-09 16:10').must('coordinator', 'niet-bereikt', attempt);
    expect(againOf(story)).toBe('2026-03-10T11:00:00Z');
  });

  it('asks whoever takes over, also when somebody else tried that day', () => {
    const story = newStory().at('2026-03-06 09:30').must('coordinator', 'niet-bereikt', attempt);
    story.must('coordinator', 'zelf-betrokken', {});
    story.must('plv-coordinator', 'niet-bereikt', attempt);
    expect(askOf(story.complaint, story.context('plv-coordinator'))).toMatchObject({
      ask: 'bel-opnieuw',
      of: [id('plv-coordinator')],
    });
    expect(againOf(story, 'plv-coordinator')).toBe('2026-03-09T15:00:00Z');
  });

  /** @requirement O21 */
  it('closes nothing, however often nobody is reached', () => {
    const story = newStory();
    for (let times = 0; times < 9; times += 1) story.must('coordinator', 'niet-bereikt', attempt);
    expect(stageOf(story.complaint)).toBe('nieuw');
  });

  it('refuses a talk of tomorrow', () => {
    const talk = { with: 'klager', how: 'telefoon', purpose: 'eerste-gesprek' } as const;
    const tomorrow = { ...talk, on: day('2026-03-03') };
    expect(newStory().take('coordinator', 'gesprek-vastleggen', tomorrow)?.code).toBe(
      'date-in-future',
    );
  });

  it('is not asked where nobody can be reached', () => {
    const story = newStory({ klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' } });
    expect(askOf(story.complaint, contextAt('coordinator')).ask).toBe('kies-behandelaar');
  });
});
