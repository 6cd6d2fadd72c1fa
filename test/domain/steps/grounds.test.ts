import { describe, expect, it } from '@jest/globals';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { politie } from '../../../src/procedures/politie.ts';
import { day, handled, newStory, type Story } from './support/story.ts';

const talk = {
  with: 'klager',
  how: 'telefoon',
  purpose: 'eerste-gesprek',
  on: day('2026-03-02'),
} as const;
const eight = [
  'eerder-behandeld',
  'ouder-dan-een-jaar',
  'bezwaar-mogelijk',
  'beroep-mogelijk',
  'andere-rechter',
  'strafrechtelijk-onderzoek',
  'onvoldoende-belang',
  'onvoldoende-gewicht',
] as const;

describe('the eight grounds of the law (Awb 9:8)', () => {
  it.each([emmen, politie])('are all there to be weighed: $code', ({ grounds }) => {
    expect(grounds.map(({ code }) => code)).toEqual(eight);
  });

  /** @requirement P9 O33 O34 K5 */
  it('do nothing by themselves: what happened two years ago is handled like any other', () => {
    const story = newStory({ happenedOn: day('2024-02-01') });
    expect(stageOf(story.complaint)).toBe('nieuw');
    expect(story.complaint.registration.happenedOn).toBe('2024-02-01');
    expect(stageOf(handled({ happenedOn: day('2024-02-01') }).complaint)).toBe('in-behandeling');
  });

  /** @requirement P9 O35 K5 K7 */
  it.each(eight)('are a choice after contact, with the motive: %s', (ground) => {
    const choose = (story: Story, reason: string) =>
      story.take('coordinator', 'buiten-behandeling', {
        ground,
        reason,
        checkOn: day('2026-06-01'),
      });
    const motive = 'Besproken, en dit is waarom.';
    expect(choose(newStory(), motive)?.code).toBe('no-contact-yet');
    const called = newStory().must('coordinator', 'gesprek-vastleggen', talk);
    expect(choose(called, '')?.code).toBe('reason-required');
    expect(choose(called, motive)).toBeUndefined();
  });

  /** @requirement O34 */
  it('may be left for what they are: it can still be handled afterwards', () => {
    const story = newStory()
      .must('coordinator', 'gesprek-vastleggen', talk)
      .must('coordinator', 'buiten-behandeling', { ground: 'ouder-dan-een-jaar', reason: 'Oud.' })
      .must('coordinator', 'heropenen', { reason: 'Er is waarschijnlijk iets misgegaan.' });
    expect(stageOf(story.complaint)).toBe('nieuw');
  });
});
