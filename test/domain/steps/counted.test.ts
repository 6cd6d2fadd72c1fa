import { describe, expect, it } from '@jest/globals';
import { outcomeIncomplete } from '../../../src/domain/verdict/outcomeGuards.ts';
import { countedAs } from '../../../src/domain/verdict/countedAs.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { profiles } from '../../../src/procedures/all.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { day, id, newStory, part, sent, type Story } from './support/story.ts';

const count = ({ complaint }: Story): readonly string[] => countedAs(complaint, emmen);
const closedAfterLetter = (): Story =>
  sent()
    .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
    .must('coordinator', 'afsluiten', {});

/** @requirement K12 */
describe('how a closed complaint counts on the one scale', () => {
  it('by the judgement of every part, once it is closed', () => {
    expect(count(sent())).toEqual([]);
    expect(count(closedAfterLetter())).toEqual(['terecht']);
  });

  it('solved to satisfaction as that, never as a judgement', () => {
    const story = newStory()
      .must('coordinator', 'opgelost-en-tevreden', {
        agreed: 'De afdeling belt.',
        askedBy: id('coordinator'),
        askedOn: day('2026-03-02'),
        letterWanted: false,
      })
      .must('tl-balie', 'besproken', {});
    expect(count(story)).toEqual(['opgelost']);
  });

  it('not handled as that: closed always counts as something', () => {
    const story = newStory().must('coordinator', 'buiten-behandeling', {
      ground: 'bezwaar-mogelijk',
      reason: 'Bezwaar geeft meer.',
      noContact: 'Er is geen nummer bekend.',
    });
    expect(stageOf(story.complaint)).toBe('afgesloten');
    expect(count(story)).toEqual(['niet-behandeld']);
  });

  it('has no outcome twice, and a place for each', () => {
    for (const { outcomes } of Object.values(profiles)) {
      expect(new Set(outcomes.map(({ code }) => code)).size).toBe(outcomes.length);
    }
    expect(emmen.outcomes.map(({ reportedAs }) => reportedAs)).toEqual([
      'terecht',
      'deels-terecht',
      'niet-terecht',
      'geen-uitspraak',
    ]);
  });
});

/** @requirement K12 F17 */
it.each([
  ['emmen', 'stopzetting'],
  ['emmen', 'gegrond-gecorrigeerd'],
  ['politie', 'deels-gegrond'],
  ['politie', 'stopzetting'],
] as const)('an outcome that the procedure does not have is refused: %s, %s', (code, outcome) => {
  expect(outcomeIncomplete(newStory().complaint, [part({ outcome })], profiles[code])?.code).toBe(
    'outcome-not-in-procedure',
  );
});
