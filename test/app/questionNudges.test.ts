import { describe, expect, it } from '@jest/globals';
import { nudgesDue } from '../../src/app/rounds/nudgesDue.ts';
import { day, handled, id, type Story } from '../domain/steps/support/story.ts';

const nudges = ({ complaint, context }: Story) =>
  nudgesDue(complaint, context('coordinator'))
    .filter(({ kind }) => kind === 'vraag' || kind === 'antwoord' || kind === 'oplossing')
    .map(({ kind, to }) => `${kind} ${to}`);

const question = (due: string) =>
  handled().must('tl-balie', 'vraag-stellen', {
    what: 'Hoe gaat dit bij jullie?',
    shows: [],
    to: id('mw-belastingen'),
    due: day(due),
  });

/** @requirement O64 */
describe('a question to a colleague', () => {
  it('is asked again from the working day before, and on to who asked once the day is over', () => {
    const story = question('2026-03-10');
    expect(nudges(story.at('2026-03-06 10:00'))).toEqual([]);
    expect(nudges(story.at('2026-03-09 10:00'))).toEqual(['vraag mw-belastingen']);
    expect(nudges(story.at('2026-03-11 10:00'))).toEqual([
      'antwoord tl-balie',
      'vraag mw-belastingen',
    ]);
    story.must('mw-belastingen', 'vraag-beantwoorden', { question: 'v1', answer: 'Zo.' });
    expect(nudges(story)).toEqual([]);
  });

  it('for today or tomorrow was only just asked: the reminder comes a working day later', () => {
    const story = question('2026-03-03');
    expect(nudges(story)).toEqual([]);
    expect(nudges(story.at('2026-03-03 10:00'))).toEqual(['vraag mw-belastingen']);
  });

  it('reminds nobody who turns out to have to do with it', () => {
    const story = question('2026-03-10');
    story.complaint = {
      ...story.complaint,
      involved: [
        {
          person: id('mw-belastingen'),
          at: '2026-03-02T10:00:00Z' as never,
          by: id('coordinator'),
        },
      ],
    };
    expect(nudges(story.at('2026-03-11 10:00'))).toEqual(['antwoord tl-balie']);
  });
});
