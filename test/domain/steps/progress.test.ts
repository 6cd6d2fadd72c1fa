import { describe, expect, it } from '@jest/globals';
import { nudgesDue } from '../../../src/app/rounds/nudgesDue.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { day, handled, id, newStory, type Story } from './support/story.ts';

const may = ({ complaint, context }: Story, who: string) =>
  permittedSteps(complaint, id(who), context(who)).includes('voortgangsbericht');
const silent = ({ complaint, context }: Story) =>
  nudgesDue(complaint, context('coordinator'))
    .filter(({ kind }) => kind === 'stilte')
    .map(({ to }) => to);

describe('word that the handling goes on', () => {
  it('is ready to be sent, once at a time', () => {
    const story = handled();
    expect(may(story, 'tl-balie')).toBe(true);
    story.must('tl-balie', 'voortgangsbericht', {});
    expect(story.told()).toEqual(['brief-versturen ondersteuner']);
    expect(story.complaint.letters.at(-1)?.kind).toBe('voortgang');
    expect(may(story, 'tl-balie')).toBe(false);
    expect(story.take('tl-balie', 'voortgangsbericht', {})?.code).toBe('not-now');
  });

  it('goes nowhere when nothing is known of the complainant', () => {
    const story = newStory({
      klager: { kind: 'burger', contact: {}, replyChannel: 'brief' },
    });
    expect(may(story, 'coordinator')).toBe(false);
    expect(story.take('coordinator', 'voortgangsbericht', {})?.code).toBe(
      'contact-data-missing-for-channel',
    );
  });
});

describe('silence towards the complainant', () => {
  it('asks the behandelaar after ten working days, until word is ready; and counts anew once that was sent', () => {
    // He works on it and has the time: that it lies still, or the hearing, would hide this.
    const story = handled()
      .must('tl-balie', 'termijn-verlengen', { weeks: 4, reason: 'Getuige ziek.' })
      .at('2026-03-13 10:00')
      .must('tl-balie', 'verteld', { on: day('2026-03-13') });
    expect(silent(story)).toEqual([]);
    story.at('2026-03-16 10:00');
    expect(silent(story)).toEqual(['tl-balie']);
    story.must('tl-balie', 'voortgangsbericht', {});
    expect(silent(story)).toEqual([]);
    const letterId = story.complaint.letters.at(-1)?.id ?? '';
    story.must('ondersteuner', 'brief-verstuurd', { letterId, how: 'e-mail' });
    story.at('2026-03-27 10:00').must('tl-balie', 'afschrift', { on: day('2026-03-27') });
    expect(silent(story)).toEqual([]);
    expect(silent(story.at('2026-03-30 10:00'))).toEqual(['tl-balie']);
  });
});

describe('a complaint that was solved', () => {
  const solved = {
    agreed: 'Er wordt gebeld.',
    askedBy: id('coordinator'),
    askedOn: handled().context('coordinator').time.today,
    letterWanted: false,
  };

  /** @requirement O32 C1 */
  it('keeps what is learnt of it, and whether it can happen to others', () => {
    const story = newStory().must('coordinator', 'opgelost-en-tevreden', {
      ...solved,
      lesson: 'Een vaste beller.',
      wider: true,
    });
    expect(story.complaint.informal).toMatchObject({ lesson: 'Een vaste beller.', wider: true });
    story.must('tl-balie', 'besproken', { lesson: 'Een naam en een dag.' });
    expect(story.complaint.informal).toMatchObject({ lesson: 'Een naam en een dag.', wider: true });
  });

  it('demands no lesson', () => {
    const story = newStory()
      .must('coordinator', 'opgelost-en-tevreden', { ...solved, lesson: undefined })
      .must('tl-balie', 'besproken', {});
    expect(story.complaint.informal).not.toHaveProperty('lesson');
    expect(story.complaint.informal).not.toHaveProperty('wider');
  });
});
