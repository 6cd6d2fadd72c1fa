import { describe, expect, it } from '@jest/globals';
import type { PartOutcome } from '../../../src/domain/complaint/verdict.ts';
import { comparedWithOutside, outcomeOf } from '../../../src/domain/outcome/outcomeOf.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { vlaanderen } from '../../../src/procedures/vlaanderen.ts';
import { day, id, newStory, sent } from '../steps/support/story.ts';

const judged = (parts: readonly PartOutcome[]) => {
  const { complaint } = sent()
    .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
    .must('coordinator', 'afsluiten', {});
  const drafts = complaint.verdict.drafts.map((draft) => ({
    ...draft,
    parts: parts.map((outcome) => ({
      part: 'Deel',
      findings: 'Zo.',
      established: 'ja' as const,
      outcome,
      reasons: 'Daarom.',
    })),
  }));
  return { ...complaint, verdict: { ...complaint.verdict, drafts } };
};

describe('the outcome on the scale of all procedures (K12)', () => {
  /** @requirement K12 */
  it.each([
    ['terecht', ['gegrond']],
    ['terecht', ['gegrond', 'gegrond-gecorrigeerd']],
    ['niet-terecht', ['ongegrond', 'geen-oordeel']],
    ['deels-terecht', ['gegrond', 'ongegrond']],
    ['deels-terecht', ['deels-gegrond', 'stopzetting']],
    ['geen-uitspraak', ['geen-oordeel']],
    ['geen-uitspraak', ['geen-oordeel', 'stopzetting']],
    ['gestopt', ['stopzetting']],
    ['geen-uitspraak', []],
  ] as const)('is %s for parts %j', (reported, parts) => {
    expect(outcomeOf(judged(parts), vlaanderen)).toBe(reported);
  });

  it('judges nothing where nothing was written', () => {
    const complaint = judged([]);
    const verdict = { ...complaint.verdict, drafts: [] };
    expect(outcomeOf({ ...complaint, verdict }, emmen)).toBe('geen-uitspraak');
  });

  it('gives nothing to an outcome that the procedure does not know', () => {
    expect(outcomeOf(judged(['stopzetting']), emmen)).toBe('geen-uitspraak');
  });

  /** @requirement E29 */
  it('is an outcome of its own where it was solved to satisfaction, never "gegrond"', () => {
    const story = newStory().must('coordinator', 'opgelost-en-tevreden', {
      agreed: 'Er wordt gebeld.',
      askedBy: id('coordinator'),
      askedOn: day('2026-03-02'),
      letterWanted: false,
    });
    expect(outcomeOf(story.complaint, emmen)).toBeUndefined();
    story.must('tl-balie', 'besproken', {});
    expect(outcomeOf(story.complaint, emmen)).toBe('opgelost');
    story.must('coordinator', 'ombudsman-oordeel', {
      body: 'nationale-ombudsman',
      outcome: 'gegrond',
      on: day('2026-03-02'),
    });
    expect(comparedWithOutside(story.complaint, emmen)).toBe('niet-te-vergelijken');
    story.must('coordinator', 'heropenen', { reason: 'Toch niet tevreden.' });
    expect(outcomeOf(story.complaint, emmen)).toBeUndefined();
  });
});
