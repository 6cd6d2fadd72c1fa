import { describe, expect, it } from '@jest/globals';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { day, handled, id, newStory, type Story } from '../steps/support/story.ts';

const asked = {
  what: 'Hoe lang bewaren jullie de beller?',
  shows: ['wat'],
  due: day('2026-03-06'),
} as const;
const question = (story = handled(), to = 'mw-belastingen'): Story =>
  story.must('tl-balie', 'vraag-stellen', { ...asked, to: id(to) });
const solution = (story = handled()): Story => story.must('tl-balie', 'oplossing-vragen', asked);
const may = ({ complaint, context }: Story, who: string) =>
  permittedSteps(complaint, id(who), context(who));

describe('a question to a colleague without the dossier', () => {
  /** @requirement O64 */
  it('is sent to him, gives him the answer and nothing else, and comes back to who asked', () => {
    const story = question();
    expect(story.told()).toEqual(['vraag mw-belastingen']);
    expect(mayOpen(story.complaint, id('mw-belastingen'), story.context('mw-belastingen'))).toBe(
      'none',
    );
    expect(may(story, 'mw-belastingen')).toEqual(['vraag-beantwoorden']);

    story.must('mw-belastingen', 'vraag-beantwoorden', { question: 'v1', answer: 'Een dag.' });

    expect(story.told()).toEqual(['antwoord tl-balie']);
    expect(story.complaint.questions?.[0]).toMatchObject({
      to: ['mw-belastingen'],
      answered: { by: 'mw-belastingen', text: 'Een dag.' },
    });
    expect(may(story, 'mw-belastingen')).toEqual([]);
  });

  it('may go to a team: whoever leads it answers', () => {
    const story = handled().must('tl-balie', 'vraag-stellen', { ...asked, team: 'Beheer' });
    expect(story.told()).toEqual(['vraag tl-beheer']);
  });

  it.each([
    ['to a team nobody leads', { team: 'maan' }, 'team', 'invalid'],
    ['to nobody', {}, 'team', 'invalid'],
    ['to oneself', { to: id('tl-balie') }, 'to', 'same-person'],
    ['to the employee complained about', { to: id('mw-balie') }, 'to', 'involved'],
    ['without words', { to: id('jurist'), what: ' ' }, 'what', 'reason-required'],
    ['for a day that is over', { to: id('jurist'), due: day('2026-03-01') }, 'due', 'date-in-past'],
  ] as const)('is not asked %s', (_why, change, field, code) => {
    const refusal = handled().take('tl-balie', 'vraag-stellen', { ...asked, ...change });
    expect(refusal?.fields).toEqual([{ field, code }]);
  });

  it('is answered with words, once, and by who was asked', () => {
    const story = question();
    const answer = (who: string, words = 'Een dag.') =>
      story.take(who, 'vraag-beantwoorden', { question: 'v1', answer: words });
    expect(answer('mw-beheer')?.code).toBe('not-found');
    expect(answer('tl-balie')?.code).toBe('not-permitted');
    expect(answer('mw-belastingen', ' ')?.fields).toEqual([
      { field: 'answer', code: 'reason-required' },
    ]);
    expect(answer('mw-belastingen')).toBeUndefined();
    expect(answer('mw-belastingen')?.code).toBe('not-now');
  });

  it('is no answer to what was asked of somebody else', () => {
    const story = question(question(), 'tl-beheer');
    expect(
      story.take('mw-belastingen', 'vraag-beantwoorden', { question: 'v2', answer: 'Ja.' })?.fields,
    ).toEqual([{ field: 'question', code: 'invalid' }]);
  });

  it('leaves what was asked of others open', () => {
    const story = question(question(), 'tl-beheer');
    story.must('tl-beheer', 'vraag-beantwoorden', { question: 'v2', answer: 'Ja.' });
    expect(story.complaint.questions?.map(({ id: own, answered }) => [own, answered?.by])).toEqual([
      ['v1', undefined],
      ['v2', 'tl-beheer'],
    ]);
  });

  it('is taken back, and then nobody answers it', () => {
    const story = question().must('tl-balie', 'vraag-intrekken', { question: 'v1' });
    expect(story.told()).toEqual([]);
    expect(may(story, 'mw-belastingen')).toEqual([]);
    expect(may(story, 'tl-balie')).not.toContain('vraag-intrekken');
    expect(question(story).take('tl-balie', 'vraag-intrekken', { question: 'v1' })?.fields).toEqual(
      [{ field: 'question', code: 'invalid' }],
    );
  });

  it('asked by who handed the complaint over, its answer goes to who handles it now', () => {
    const story = question()
      .must('tl-balie', 'weigeren', { code: 'anders', reason: 'Verlof.' })
      .must('coordinator', 'toewijzen', { to: id('tl-beheer'), reason: 'Ander team.' });
    const answers = (one: Story) =>
      one.must('mw-belastingen', 'vraag-beantwoorden', { question: 'v1', answer: 'Ja.' }).told();
    expect(answers({ ...story })).toEqual(['antwoord coordinator']);
  });

  it('closes its door on who turns out to have to do with it', () => {
    const story = newStory({ accused: { kind: 'onbekend' } }, 'mw-beheer')
      .must('coordinator', 'vraag-stellen', { ...asked, to: id('mw-belastingen') })
      .must('coordinator', 'over-wie', { kind: 'medewerker', personId: id('mw-belastingen') });
    expect(may(story, 'mw-belastingen')).toEqual([]);
  });
});

describe('a solution outside the usual', () => {
  /** @requirement O62 */
  it('is asked of the own manager, who says yes, with or without words', () => {
    const story = solution();
    expect(story.told()).toEqual(['oplossing cm-publiek']);
    expect(may(story, 'cm-publiek')).toEqual(['oplossing-beslissen']);
    story.must('cm-publiek', 'oplossing-beslissen', { question: 'v1', granted: true });
    expect(story.told()).toEqual(['antwoord tl-balie']);
    expect(story.complaint.questions?.[0]?.answered).toMatchObject({ granted: true });
  });

  /** @requirement O62 */
  it('is refused with the reason only', () => {
    const story = solution();
    const no = (remark?: string) =>
      story.take('cm-publiek', 'oplossing-beslissen', { question: 'v1', granted: false, remark });
    expect(no()?.fields).toEqual([{ field: 'remark', code: 'reason-required' }]);
    expect(no(' ')?.fields).toEqual([{ field: 'remark', code: 'reason-required' }]);
    expect(no('Dat kan niet.')).toBeUndefined();
    expect(story.complaint.questions?.[0]?.answered).toMatchObject({
      granted: false,
      text: 'Dat kan niet.',
    });
  });

  it('is no question: nobody answers the one as the other', () => {
    const story = question(solution(), 'cm-publiek');
    expect(
      story.take('cm-publiek', 'oplossing-beslissen', { question: 'v2', granted: true })?.fields,
    ).toEqual([{ field: 'question', code: 'invalid' }]);
  });

  it('is asked of somebody chosen where nobody stands above', () => {
    const above = (facts: Parameters<typeof solution>[0]) =>
      facts?.take('coordinator', 'oplossing-vragen', asked)?.fields;
    const story = newStory();
    story.vacant = ['tl-juridisch', 'cm-bedrijf', 'secretaris', 'loco-secretaris'];
    expect(above(story)).toEqual([{ field: 'to', code: 'invalid' }]);
    story.must('coordinator', 'oplossing-vragen', { ...asked, to: id('burgemeester') });
    expect(story.told()).toEqual(['oplossing burgemeester']);
  });
});
