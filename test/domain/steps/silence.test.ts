import { describe, expect, it } from '@jest/globals';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { countedAs } from '../../../src/domain/verdict/countedAs.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { termFactsOf } from '../../../src/domain/terms/facts.ts';
import { day, handled, id, newStory, type Story } from './support/story.ts';

const klager = {
  kind: 'burger',
  name: 'Wietske Oldenhuis',
  contact: { phone: '0591 000 000', email: 'wietske@bewoner.example' },
  replyChannel: 'telefoon',
} as const;
const tries = (...moments: readonly (readonly [string, 'telefoon' | 'e-mail'])[]): Story =>
  moments.reduce(
    (story, [moment, how]) => story.at(moment).must('coordinator', 'niet-bereikt', { how }),
    newStory({ klager }),
  );
const enough = (): Story =>
  tries(
    ['2026-03-03 09:00', 'telefoon'],
    ['2026-03-03 15:00', 'telefoon'],
    ['2026-03-04 12:00', 'e-mail'],
  );
const letter = (story: Story): Story => {
  story.must('coordinator', 'brief-niet-bereikt', {});
  return story.must('ondersteuner', 'brief-verstuurd', {
    letterId: story.complaint.letters.at(-1)?.id ?? '',
    how: 'post',
  });
};
const close = (story: Story, reason = 'Niemand bereikt.') =>
  story.take('coordinator', 'sluiten-na-stilte', { reason });

describe('closing because of silence (experience.md §2, never 4)', () => {
  it('asks three times, two channels, a letter and a person who says why', () => {
    const story = letter(enough());
    expect(close(story, ' ')?.code).toBe('reason-required');
    expect(close(story)).toBeUndefined();
    expect(stageOf(story.complaint)).toBe('afgesloten');
    expect(story.complaint.closings.at(-1)?.as).toBe('geen-contact');
    expect(countedAs(story.complaint, emmen)).toEqual(['gestopt']);
    expect(story.told()).toEqual(['brief-versturen ondersteuner']);
    expect(termFactsOf(story.complaint, story.context('coordinator')).ended?.by).toBe('einde');
  });

  it.each<[string, Story]>([
    ['without the letter', enough()],
    ['with a letter that has not left', enough().must('coordinator', 'brief-niet-bereikt', {})],
    [
      'by one channel where two are known',
      letter(
        tries(
          ['2026-03-03 09:00', 'telefoon'],
          ['2026-03-03 15:00', 'telefoon'],
          ['2026-03-04 12:00', 'telefoon'],
        ),
      ),
    ],
    [
      'at the same time of one day',
      letter(
        tries(
          ['2026-03-03 09:00', 'telefoon'],
          ['2026-03-03 09:30', 'telefoon'],
          ['2026-03-03 10:00', 'e-mail'],
        ),
      ),
    ],
    [
      'after he was spoken with',
      letter(enough()).must('coordinator', 'gesprek-vastleggen', {
        with: 'klager',
        how: 'telefoon',
        purpose: 'voortgang',
        on: day('2026-03-04'),
      }),
    ],
  ])('is refused %s', (_case, story) => {
    expect(close(story)).toEqual({
      code: 'tried-too-little',
      params: { attempts: 3, channels: 2 },
    });
    expect(
      permittedSteps(story.complaint, id('coordinator'), story.context('coordinator')),
    ).not.toContain('sluiten-na-stilte');
  });

  it('is offered only then, and not while a referral is open', () => {
    const story = letter(enough());
    const may = () =>
      permittedSteps(story.complaint, id('coordinator'), story.context('coordinator'));
    expect(may()).toContain('sluiten-na-stilte');
    story.must('coordinator', 'doorverwijzen', {
      organisation: 'Waterschap',
      whom: 'het loket',
      spokenWith: 'het loket',
      on: day('2026-03-04'),
    });
    expect(may()).not.toContain('sluiten-na-stilte');
    expect(close(story)?.code).toBe('referral-open');
  });

  it('makes the letter only after an attempt, and where it can be sent', () => {
    expect(newStory().take('coordinator', 'brief-niet-bereikt', {})?.code).toBe('tried-too-little');
    const unknown = newStory({ klager: { ...klager, contact: {} } });
    unknown.must('coordinator', 'niet-bereikt', { how: 'gesprek' });
    expect(unknown.take('coordinator', 'brief-niet-bereikt', {})?.code).toBe(
      'contact-data-missing-for-channel',
    );
  });

  it('can be reopened, which takes back the letter that says it is closed', () => {
    const story = letter(enough());
    close(story);
    story.must('coordinator', 'heropenen', { reason: 'Zij belde terug.' });
    expect(stageOf(story.complaint)).toBe('nieuw');
    expect(story.complaint.letters.at(-1)).toMatchObject({
      kind: 'gesloten-na-stilte',
      withdrawn: { by: 'coordinator' },
    });
  });

  it('tells whoever handles it', () => {
    const story = handled({ klager });
    for (const [moment, how] of [
      ['2026-03-03 09:00', 'telefoon'],
      ['2026-03-03 15:00', 'telefoon'],
      ['2026-03-04 12:00', 'e-mail'],
    ] as const) {
      story.at(moment).must('tl-balie', 'niet-bereikt', { how });
    }
    letter(story);
    expect(close(story)).toBeUndefined();
    expect(story.told()).toContain('niet-meer-bij-jou tl-balie');
  });
});
