import { describe, expect, it } from '@jest/globals';
import { mayOpen } from '../../src/domain/steps/roles.ts';
import { stageOf } from '../../src/domain/steps/stage.ts';
import { steps } from '../../src/domain/steps/steps.ts';
import { escalatedTo } from '../../src/domain/steps/escalatedTo.ts';
import { whyNot } from '../../src/domain/steps/whyNot.ts';
import type { StepCode } from '../../src/domain/steps/codes.ts';
import {
  approved,
  day,
  draft,
  handled,
  heard,
  id,
  newStory,
  part,
  sent,
  type Story,
} from './steps/support/story.ts';

const call = {
  with: 'klager',
  how: 'telefoon',
  purpose: 'voortgang',
  on: day('2026-03-02'),
} as const;
const solved = (change: object = {}) => ({
  agreed: 'De afdeling belt.',
  askedBy: id('coordinator'),
  askedOn: day('2026-03-02'),
  letterWanted: false,
  ...change,
});
const contactRule = (behaviour: string) =>
  ({
    rule: 'schriftelijk',
    behaviour,
    from: day('2026-03-02'),
    reviewOn: day('2026-06-01'),
  }) as const;
const allowed = (step: StepCode, story: Story, who: string) =>
  whyNot(story.complaint, step, story.context(who))?.code;

/** What must never happen to a citizen or an employee: each is a refusal here, or says where it is guarded. */
describe('the fifteen nevers (experience.md §2)', () => {
  it('1: nobody without a part in it learns that a complaint exists, and no letter of another one is sent', () => {
    const story = handled();
    for (const step of Object.keys(steps) as StepCode[]) {
      expect(allowed(step, story, 'mw-beheer')).toBe('not-found');
    }
    const other = { letterId: 'b99', how: 'post' } as const;
    expect(story.take('ondersteuner', 'brief-verstuurd', other)?.code).toBe('invalid-input');
  });

  // What his page and cards show is guarded in test/privacy (canaries in every field).
  it('2: the employee never opens the dossier, where phone and address stand', () => {
    const told = handled().must('tl-balie', 'verteld', { on: day('2026-03-02') });
    expect(mayOpen(told.complaint, id('mw-balie'), told.context('mw-balie'))).toBe('over-mij');
    expect(mayOpen(sent().complaint, id('mw-balie'), sent().context('mw-balie'))).toBe('over-mij');
  });

  it('3: neither the employee complained about nor whoever may not contact speaks with the complainant', () => {
    expect(handled().take('mw-balie', 'gesprek-vastleggen', call)?.code).toBe('not-found');
    expect(
      handled().take('tl-balie', 'opgelost-en-tevreden', solved({ askedBy: id('mw-balie') }))?.code,
    ).toBe('involved');
    const rule = handled().must(
      'coordinator',
      'contactregel',
      contactRule('U belde veertien keer op één dag.'),
    );
    expect(rule.take('tl-balie', 'gesprek-vastleggen', call)?.code).toBe('contact-restricted');
  });

  it('4: silence closes nothing', () => {
    const story = newStory();
    for (let times = 0; times < 9; times += 1) {
      story.must('coordinator', 'niet-bereikt', { how: 'telefoon' });
    }
    expect(stageOf(story.complaint)).toBe('nieuw');
    expect(story.take('coordinator', 'sluiten-na-stilte', { reason: 'Stil.' })?.code).toBe(
      'tried-too-little',
    );
  });

  // A term in a letter is caught by the linter of test/text/letters.
  it('5: coming back knows no term: years later it is reopened', () => {
    const story = sent()
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
      .must('coordinator', 'afsluiten', {})
      .at('2029-03-12 10:00');
    expect(
      story.take('coordinator', 'heropenen', { reason: 'Toch niet tevreden.' }),
    ).toBeUndefined();
  });

  it('6: no name, number, address or form is a condition to be heard', () => {
    const klager = { kind: 'burger', contact: {}, replyChannel: 'telefoon' } as const;
    expect(stageOf(newStory({ klager }).complaint)).toBe('nieuw');
  });

  it('7: nothing is left unhandled without contact, or the reason why there was none', () => {
    const refusal = newStory().take('coordinator', 'buiten-behandeling', {
      ground: 'bezwaar-mogelijk',
      reason: 'Bezwaar past beter.',
    });
    expect(refusal?.code).toBe('no-contact-yet');
  });

  it('8: "ongegrond" does not fit what could not be established', () => {
    const wrong = draft([part({ established: 'nee', outcome: 'ongegrond' })]);
    expect(heard().take('tl-balie', 'oordeel-concept', wrong)?.code).toBe('not-established');
  });

  it('9: what was agreed outlives a change of behandelaar, of which the complainant hears', () => {
    const story = handled()
      .must('tl-balie', 'gesprek-vastleggen', { ...call, agreed: 'Vrijdag bel ik terug.' })
      .must('coordinator', 'toewijzen', { to: id('tl-beheer'), reason: 'Ziekte.' })
      .must('tl-beheer', 'accepteren', {});
    expect(story.complaint.contacts.at(-1)?.agreed).toBe('Vrijdag bel ik terug.');
    expect(story.complaint.letters.at(-1)?.kind).toBe('andere-behandelaar');
  });

  it('10: a letter that no longer says what is true does not leave', () => {
    const story = handled()
      .must('tl-balie', 'termijn-verlengen', { weeks: 2, reason: 'Ziekte.' })
      .must('tl-balie', 'verlenging-ongedaan', {});
    const { id: letterId = '' } = story.complaint.letters.at(-1) ?? {};
    expect(story.take('ondersteuner', 'brief-verstuurd', { letterId, how: 'post' })?.code).toBe(
      'superseded',
    );
  });

  // Reminders before and on the last day: test/app/reminderBoundaries and test/app/nudges.
  it('11: before the term passes somebody above is told', () => {
    const story = handled().at('2026-04-13 09:00');
    const levels = escalatedTo(story.complaint, story.context('tl-balie')).map(
      ({ level }) => level,
    );
    expect([...new Set(levels)]).toEqual(['klachtencoordinator', 'leidinggevende']);
  });

  // Internal notes have no way into a letter: LetterFacts holds none (src/contract/letter.ts).
  it('12: no label for a person in what is sent', () => {
    expect(
      handled().take('coordinator', 'contactregel', contactRule('U bent een lastige klager.'))
        ?.code,
    ).toBe('about-the-person');
  });

  it('13: an informal closing holds who asked him and what was agreed', () => {
    const take = (change: object) =>
      handled().take('tl-balie', 'opgelost-en-tevreden', solved(change))?.code;
    expect(take({ agreed: ' ' })).toBe('reason-required');
    expect(take({ askedBy: ' ' })).toBe('reason-required');
    expect(take({ askedOn: day('2026-03-03') })).toBe('date-in-future');
  });

  it('14: nothing closes before he was asked how it was', () => {
    expect(sent().take('coordinator', 'afsluiten', {})?.code).toBe('not-now');
  });

  it('15: no letter leaves before its hold ends', () => {
    const story = approved();
    const { id: letterId = '' } = story.complaint.letters.at(-1) ?? {};
    expect(story.take('ondersteuner', 'brief-verstuurd', { letterId, how: 'post' })?.code).toBe(
      'hold-running',
    );
  });
});
