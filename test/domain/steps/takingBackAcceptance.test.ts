import { describe, expect, it } from '@jest/globals';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { handled, id, type Story } from './support/story.ts';

/** Accepted at ten by the teamleider; the profile gives ten minutes. */
const at = (time: string): Story => handled().at(`2026-03-02 ${time}`);
const takeBack = (story: Story, by = 'tl-balie') => story.take(by, 'acceptatie-ongedaan', {});
const mayTakeBack = (story: Story): boolean =>
  permittedSteps(story.complaint, id('tl-balie'), story.context('tl-balie')).includes(
    'acceptatie-ongedaan',
  );

describe('taking back that somebody took it up (experience.md §3)', () => {
  it.each([
    ['10:00', true],
    ['10:09', true],
    ['10:10', false],
    ['16:00', false],
  ])('at %s after ten o’clock: %s', (time, possible) => {
    expect(mayTakeBack(at(time))).toBe(possible);
    expect(takeBack(at(time))?.code).toBe(possible ? undefined : 'not-now');
  });

  it('asks him anew, and he may still say no', () => {
    const story = at('10:05');
    takeBack(story);
    expect(stageOf(story.complaint)).toBe('toegewezen');
    expect(story.told()).toEqual(['wil-jij-behandelen tl-balie']);
    story.must('tl-balie', 'weigeren', { code: 'anders', reason: 'Te druk.' });
    expect(stageOf(story.complaint)).toBe('nieuw');
  });

  it('is of nobody else, also not of the coordinator', () => {
    expect(takeBack(at('10:05'), 'coordinator')?.code).toBe('not-permitted');
  });

  it('withdraws the word of a change that has not left, and is too late once it has', () => {
    const moved = (): Story =>
      at('11:00')
        .must('coordinator', 'toewijzen', { to: id('tl-belastingen'), reason: 'Kent de zaak.' })
        .must('tl-belastingen', 'accepteren', {});
    const early = moved();
    expect(takeBack(early, 'tl-belastingen')).toBeUndefined();
    expect(early.complaint.letters.at(-1)).toMatchObject({
      kind: 'andere-behandelaar',
      withdrawn: { by: 'tl-belastingen' },
    });
    const late = moved();
    late.must('ondersteuner', 'brief-verstuurd', { letterId: 'b2', how: 'post' });
    expect(takeBack(late, 'tl-belastingen')?.code).toBe('hold-over');
  });
});
