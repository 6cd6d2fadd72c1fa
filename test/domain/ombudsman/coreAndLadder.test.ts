import { describe, expect, it } from '@jest/globals';
import { rungOf, rungsOf } from '../../../src/domain/steps/facts/rung.ts';
import { day, handled, newStory, sent } from '../steps/support/story.ts';

describe('the core of a complaint (O15, O16)', () => {
  /** @requirement O15 */
  it('is corrected by keeping it again; what was written first stays', () => {
    const story = handled();
    expect(story.take('tl-balie', 'kern-vastleggen', { core: ' ', motives: [] })?.fields).toEqual([
      { field: 'core', code: 'reason-required' },
    ]);
    story
      .must('tl-balie', 'kern-vastleggen', {
        core: 'Ontslag.',
        statedWish: 'De medewerker moet weg.',
        motives: ['aanspreken'],
      })
      .must('tl-balie', 'kern-vastleggen', {
        core: 'Gehoord worden.',
        underlyingWish: 'Dat het niet weer gebeurt.',
        motives: ['gehoord-worden', 'voorkomen'],
        expectations: 'Een gesprek.',
      });
    expect(story.complaint.cores?.map(({ core }) => core)).toEqual(['Ontslag.', 'Gehoord worden.']);
    expect(story.complaint.cores?.at(0)).toMatchObject({ statedWish: 'De medewerker moet weg.' });
    expect(story.complaint.cores?.at(-1)).toMatchObject({
      underlyingWish: 'Dat het niet weer gebeurt.',
      motives: ['gehoord-worden', 'voorkomen'],
      expectations: 'Een gesprek.',
      by: 'tl-balie',
      on: '2026-03-02',
    });
  });
});

describe('the ladder (O2, O3)', () => {
  /** @requirement O2 O3 C8 */
  it('is on the first rung at registration, on the second once somebody is asked to handle it', () => {
    expect(rungOf(newStory().complaint)).toBe(1);
    expect(rungOf(handled().complaint)).toBe(2);
  });

  it('is on the third once somebody outside judged it', () => {
    const story = sent()
      .at('2026-06-01 10:00')
      .must('coordinator', 'ombudsman-oordeel', {
        body: 'nationale-ombudsman',
        outcome: 'gegrond',
        on: day('2026-05-28'),
      });
    expect(rungOf(story.complaint)).toBe(3);
  });

  /** @requirement O2 */
  it('changes as a person writes down, with why', () => {
    const story = handled().at('2026-03-03 10:00');
    const change = (to: 1 | 2, reason: string) =>
      story.take('tl-balie', 'trede-vastleggen', { to, reason });
    expect(change(1, ' ')?.fields).toEqual([{ field: 'reason', code: 'reason-required' }]);
    expect(change(2, 'Zo.')?.code).toBe('not-now');
    expect(change(1, 'De medewerker lost het zelf op.')).toBeUndefined();
    expect(rungsOf(story.complaint).map(({ to, reason }) => [to, reason])).toEqual([
      [1, undefined],
      [2, undefined],
      [1, 'De medewerker lost het zelf op.'],
    ]);
    expect(change(2, 'Toch niet.')).toBeUndefined();
  });
});
