import { describe, expect, it } from '@jest/globals';
import { escalatedTo } from '../../../src/domain/steps/escalatedTo.ts';
import { day, handled, id, type Story } from './support/story.ts';

const told = (story: Story, date: string) =>
  escalatedTo(story.complaint, story.at(`${date} 12:00`).context('coordinator')).map(
    ({ level, on, person, stuck = false }) => [level, on, person, stuck],
  );

/**
 * Received on Monday 2 March, accepted that day; the last day is Monday 13 April 2026.
 *
 * @requirement O68
 */
describe('the manager of who handles it', () => {
  it('hears it two working days after the coordinator where somebody may still work on it', () => {
    const story = handled()
      .at('2026-04-02 10:00')
      .must('tl-balie', 'gesprek-vastleggen', {
        ...{ with: 'klager', how: 'telefoon', purpose: 'voortgang', on: day('2026-04-02') },
        note: 'Hoe het gaat.',
      });
    expect(told(story, '2026-04-07')).toEqual([
      ['klachtencoordinator', '2026-04-02', id('coordinator'), false],
    ]);
    expect(told(story, '2026-04-08').at(-1)).toEqual([
      ...['leidinggevende', '2026-04-08', id('cm-publiek'), false],
    ]);
  });

  it('hears it three working days after it became clear that nobody works on it', () => {
    const silent = handled();
    expect(told(silent, '2026-03-17')).toEqual([]);
    expect(told(silent, '2026-03-18')).toEqual([
      ['leidinggevende', '2026-03-18', id('cm-publiek'), true],
    ]);
    expect(told(silent, '2026-04-08').map(([level, , , stuck]) => [level, stuck])).toEqual([
      ['klachtencoordinator', false],
      ['leidinggevende', true],
      ['leidinggevende', false],
    ]);
    const called = handled();
    called.at('2026-03-18 10:00').must('coordinator', 'gesprek-vastleggen', {
      ...{ with: 'team', how: 'telefoon', purpose: 'anders', on: day('2026-03-18') },
      note: 'Gevraagd hoe ver het is.',
    });
    expect(told(called, '2026-03-19').map(([level]) => level)).toEqual(['leidinggevende']);
    const away = handled();
    away.absences = [{ person: id('tl-balie'), from: day('2026-03-04') }];
    expect(told(away, '2026-03-06')).toEqual([]);
    expect(told(away, '2026-03-09')).toEqual([
      ['leidinggevende', '2026-03-09', id('cm-publiek'), true],
    ]);
  });
});
