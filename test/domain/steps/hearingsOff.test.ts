import { describe, expect, it } from '@jest/globals';
import { openHearings } from '../../../src/domain/steps/facts/hearings.ts';
import { day, handled, id, type Story } from './support/story.ts';

const today = { on: day('2026-03-02') };
const planned = (sides: readonly ('klager' | 'beklaagde')[]): Story =>
  handled()
    .must('tl-balie', 'verteld', today)
    .must('tl-balie', 'afschrift', today)
    .must('tl-balie', 'hoorgesprek-plannen', {
      ...{ sides, form: 'apart', on: day('2026-03-12'), time: '10:00' },
    });
const solve = (story: Story): Story =>
  story.must('tl-balie', 'opgelost-en-tevreden', {
    agreed: 'De afdeling belt.',
    askedBy: id('tl-balie'),
    askedOn: day(story.moment.slice(0, 10)),
    letterWanted: false,
  });
const invitation = ({ complaint }: Story) =>
  complaint.letters.find(({ kind }) => kind === 'uitnodiging');

describe('a complaint that ends with a hearing to come', () => {
  it('solved: the hearing is called off, the invitation stays here, and the employee hears it', () => {
    const story = solve(planned(['klager', 'beklaagde']));
    expect(openHearings(story.complaint)).toEqual([]);
    expect(story.complaint.hearings[0]?.cancelled?.by).toBe('tl-balie');
    expect(invitation(story)?.withdrawn?.by).toBe('tl-balie');
    expect(story.told()).toContain('over-jou mw-balie');
  });

  it('of the complainant alone: nobody else is told', () => {
    expect(solve(planned(['klager'])).told()).not.toContain('over-jou mw-balie');
  });

  it('not handled after all: called off as well', () => {
    const story = planned(['klager', 'beklaagde']);
    story.must('coordinator', 'buiten-behandeling', {
      ...{ ground: 'bezwaar-mogelijk', reason: 'Bezwaar past beter.', noContact: 'Geen nummer.' },
    });
    expect(openHearings(story.complaint)).toEqual([]);
    expect(story.told()).toContain('over-jou mw-balie');
  });

  it('one of which the time has passed still waits for its record', () => {
    const story = solve(planned(['klager']).at('2026-03-12 10:00'));
    expect(story.complaint.hearings[0]?.cancelled).toBeUndefined();
    expect(openHearings(story.complaint)).toHaveLength(1);
  });
});
