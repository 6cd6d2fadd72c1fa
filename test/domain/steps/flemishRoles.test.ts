import { describe, expect, it } from '@jest/globals';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { handedBack, handledThere, received, report } from './support/flemish.ts';
import { day, id } from './support/story.ts';

describe('in a Flemish local government', () => {
  /** @requirement F5 */
  it('the short form holds day, channel, who complains, what, and who received it', () => {
    expect(received().complaint.registration).toMatchObject({
      received: '2026-03-02',
      channel: 'e-mail',
      klager: { name: 'Roos Vercauteren', contact: { email: 'roos@bewoner.example' } },
      what: 'Er is twee keer beloofd terug te bellen.',
      by: id('mw-groen'),
    });
  });

  /** @requirement F14 F15 */
  it.each(['medewerker', 'team', 'klager'] as const)(
    'the behandelaar records what he heard from: %s',
    (whom) => {
      const story = handledThere().must('dh-techniek', 'gesprek-vastleggen', {
        with: whom,
        how: 'gesprek',
        purpose: 'voortgang',
        on: day('2026-03-04'),
        note: 'Zo ging het.',
      });
      expect(story.complaint.contacts.at(-1)).toMatchObject({ with: whom, note: 'Zo ging het.' });
    },
  );

  /** @requirement F17 */
  it.each([
    ['gegrond', {}],
    ['deels-gegrond', {}],
    ['gegrond-gecorrigeerd', {}],
    ['ongegrond', {}],
    ['geen-oordeel', { noJudgement: 'twijfel' }],
    ['stopzetting', { stoppedBy: 'samen' }],
  ] as const)('an outcome can be %s', (outcome, more) => {
    const story = handledThere().must('dh-techniek', 'gesprek-vastleggen', {
      with: 'klager',
      how: 'telefoon',
      purpose: 'voortgang',
      on: day('2026-03-04'),
    });
    expect(
      story.take('dh-techniek', 'oordeel-concept', report({ outcome, ...more })),
    ).toBeUndefined();
  });

  /** @requirement F21 */
  it('report and letter go back from the behandelaar to the coordinator, nobody else', () => {
    const story = handedBack();
    expect(story.told()).toEqual([`lees-mee ${id('kc')}`]);
    expect(askOf(story.complaint, story.context('kc')).of).toEqual([id('kc')]);
    expect(story.complaint.verdict.drafts.at(-1)).toMatchObject({ by: id('dh-techniek') });
  });
});
