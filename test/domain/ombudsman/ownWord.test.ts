import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { day, handled, heard, id, type Story } from '../steps/support/story.ts';

const accused = 'mw-balie';
const today = { on: day('2026-03-02') };
const may = (story: Story, who = accused) =>
  permittedSteps(story.complaint, id(who), story.context(who));
const invited = () =>
  handled()
    .must('tl-balie', 'verteld', today)
    .must('tl-balie', 'afschrift', today)
    .must('tl-balie', 'hoorgesprek-plannen', {
      ...{ sides: ['klager', 'beklaagde'], form: 'apart', on: day('2026-03-12'), time: '10:00' },
    });
const toReact = () => {
  const story = heard();
  return story.must('tl-balie', 'verslag-voorleggen', {
    side: 'beklaagde',
    on: day(story.moment.slice(0, 10)),
  });
};

describe('the own word of the employee complained about', () => {
  /** @requirement O41 */
  it('lets him react to the record that was put to him, and tells who handles it', () => {
    const story = toReact();
    expect(may(story)).toEqual(['eigen-reactie']);
    expect(
      story.take(accused, 'eigen-reactie', { as: 'andere-lezing', text: ' ' })?.fields,
    ).toEqual([{ field: 'text', code: 'reason-required' }]);
    story.must(accused, 'eigen-reactie', { as: 'andere-lezing', text: 'Ik belde wel.' });
    expect(story.complaint.rounds?.at(-1)?.answer).toMatchObject({
      ...{ by: accused, as: 'andere-lezing', text: 'Ik belde wel.' },
    });
    expect(story.told()).toEqual(['wat-nu tl-balie']);
    expect(story.take(accused, 'eigen-reactie', { as: 'klopt' })?.code).toBe('not-now');
    expect(may(story)).toEqual([]);
  });

  /** @requirement O41 */
  it('gives him no say on a record that lies with the complainant', () => {
    const story = heard();
    story.must('tl-balie', 'verslag-voorleggen', {
      side: 'klager',
      on: day(story.moment.slice(0, 10)),
    });
    expect(may(story)).toEqual([]);
    expect(story.take(accused, 'eigen-reactie', { as: 'klopt' })?.code).toBe('not-now');
  });

  it('lets him say that he comes and with whom, which asks nothing of anybody', () => {
    const story = invited();
    expect(may(story)).toEqual(['uitnodiging-beantwoorden']);
    story.must(accused, 'uitnodiging-beantwoorden', {
      ...{ hearingId: 'h1', as: 'komt', along: 'Een collega' },
    });
    expect(story.complaint.hearings[0]?.employeeAnswer).toMatchObject({
      ...{ as: 'komt', along: 'Een collega' },
    });
    expect(story.told()).toEqual([]);
  });

  it('tells who handles it that he cannot then, and asks him anew once it is moved', () => {
    const story = invited();
    const cannot = { hearingId: 'h1', as: 'kan-niet' } as const;
    expect(story.take(accused, 'uitnodiging-beantwoorden', cannot)?.code).toBe('reason-required');
    story.must(accused, 'uitnodiging-beantwoorden', { ...cannot, text: 'Vrijdag wel.' });
    expect(story.told()).toEqual(['wat-nu tl-balie']);
    expect(askOf(story.complaint, story.context('tl-balie')).primary).toBe('hoorgesprek-verzetten');
    story.must('tl-balie', 'hoorgesprek-verzetten', {
      ...{ hearingId: 'h1', on: day('2026-03-13'), time: '10:00' },
    });
    expect(story.complaint.hearings[0]?.employeeAnswer).toBeUndefined();
    expect(askOf(story.complaint, story.context('tl-balie')).primary).toBeUndefined();
  });

  it('takes no answer to a day on which the hearing is not any more', () => {
    const story = invited().must('tl-balie', 'hoorgesprek-verzetten', {
      ...{ hearingId: 'h1', on: day('2026-03-13'), time: '10:00' },
    });
    const comes = (moment: string) =>
      story.take(accused, 'uitnodiging-beantwoorden', { hearingId: 'h1', moment, as: 'komt' })
        ?.code;
    expect(comes('2026-03-12 10:00')).toBe('superseded');
    expect(story.complaint.hearings[0]?.employeeAnswer).toBeUndefined();
    expect(comes('2026-03-13 10:00')).toBeUndefined();
    expect(story.complaint.hearings[0]?.employeeAnswer?.as).toBe('komt');
  });

  /** @requirement O41 */
  it('takes no reaction to another record than the one that is put to him now', () => {
    const story = toReact();
    expect(story.take(accused, 'eigen-reactie', { as: 'klopt', round: 'r0' })?.code).toBe(
      'superseded',
    );
    expect(story.take(accused, 'eigen-reactie', { as: 'klopt', round: 'r1' })).toBeUndefined();
  });

  it('asks to move his hearing first where another one is to come before it', () => {
    const story = invited().must('tl-balie', 'hoorgesprek-plannen', {
      ...{ sides: ['beklaagde'], form: 'apart', on: day('2026-03-16'), time: '10:00' },
    });
    story.must(accused, 'uitnodiging-beantwoorden', {
      ...{ hearingId: 'h2', as: 'kan-niet', text: 'Vrijdag wel.' },
    });
    expect(askOf(story.complaint, story.context('tl-balie'))).toMatchObject({
      ...{ primary: 'hoorgesprek-verzetten', date: '2026-03-16' },
    });
  });

  it('has no invitation to answer once it is over, called off, or only of the complainant', () => {
    const story = invited().must('tl-balie', 'hoorgesprek-afzeggen', { hearingId: 'h1' });
    const answer = (hearingId: string) =>
      story.take(accused, 'uitnodiging-beantwoorden', { hearingId, as: 'komt' })?.code;
    expect(answer('h1')).toBe('not-now');
    story.must('tl-balie', 'hoorgesprek-plannen', {
      ...{ sides: ['klager'], form: 'apart', on: day('2026-03-12'), time: '10:00' },
    });
    expect(answer('h2')).toBe('not-now');
    expect(may(story)).toEqual([]);
  });

  /** @requirement E44 */
  it('says nothing to him before he was told in person, and nobody else speaks for him', () => {
    const story = handled();
    const answer = { hearingId: 'h1', as: 'komt' } as const;
    expect(story.take(accused, 'uitnodiging-beantwoorden', answer)?.code).toBe('not-found');
    expect(may(story)).toEqual([]);
    const later = invited();
    for (const who of ['tl-balie', 'coordinator', 'jurist', 'cm-publiek']) {
      expect(later.take(who, 'uitnodiging-beantwoorden', answer)?.code).toMatch(/^not-/);
    }
  });
});
