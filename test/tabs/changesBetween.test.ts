import { describe, expect, it } from '@jest/globals';
import { changesBetween } from '../../tabs/pages/lees/changesBetween.ts';

type Draft = Parameters<typeof changesBetween>[0];
type Part = Draft['parts'][number];

const part = (change: Partial<Part> = {}): Part => ({
  part: 'niet teruggebeld',
  findings: 'Er is niet gebeld.',
  established: 'ja',
  outcome: 'gegrond',
  reasons: 'Een belofte telt.',
  ...change,
});
const version = (change: Partial<Draft> = {}): Draft => ({
  version: 1,
  by: 'anna' as Draft['by'],
  at: '2026-03-16T09:00:00Z' as Draft['at'],
  parts: [part()],
  conclusions: 'Wij bellen vandaag.',
  lesson: 'Eén lijst.',
  ...change,
});

describe('what a new version says differently', () => {
  it('is nothing when it says the same', () => {
    expect(changesBetween(version(), version({ version: 2 }))).toEqual([]);
  });

  it('is told field by field, with what it was and is now', () => {
    const after = version({ parts: [part({ outcome: 'deels-gegrond' })], offer: 'Excuus.' });

    expect(changesBetween(version(), after)).toEqual([
      { part: 1, field: 'outcome', was: 'gegrond', now: 'deels-gegrond' },
      { field: 'offer', was: '', now: 'Excuus.' },
    ]);
  });

  it('tells a changed test, search, apology and lesson as well', () => {
    const after = version({
      parts: [
        part({
          searched: ['camera', 'getuigen'],
          tested: [
            { requirement: 'fair-play', met: true },
            { requirement: 'maatwerk', met: false },
          ],
        }),
      ],
      apology: { who: 'de chef', whom: 'mevrouw', how: 'mondeling' },
      learning: { as: 'niets-te-veranderen' },
    });

    expect(changesBetween(version(), after).map(({ field, now }) => [field, now])).toEqual([
      ['searched', 'camera\ngetuigen'],
      ['wentWell', 'fair-play'],
      ['wentWrong', 'maatwerk'],
      ['apology', 'de chef → mevrouw\nmondeling'],
      ['learning', 'niets-te-veranderen'],
    ]);
  });

  it('follows a part by its title when another one comes before it', () => {
    const added = part({ part: 'onvriendelijk gesprek' });
    const changes = changesBetween(version(), version({ parts: [added, part()] }));

    expect(changes.map(({ part: number, was }) => [number, was])).toEqual(
      Array.from({ length: 5 }, () => [1, '']),
    );
  });

  it('knows a part that got another title by its place', () => {
    const changes = changesBetween(version(), version({ parts: [part({ part: 'terugbellen' })] }));

    expect(changes).toEqual([
      { part: 1, field: 'part', was: 'niet teruggebeld', now: 'terugbellen' },
    ]);
  });

  it('shows a part that was taken away as gone', () => {
    const gone = part({ part: 'onvriendelijk gesprek' });
    const changes = changesBetween(version({ parts: [part(), gone] }), version());

    expect(changes.map(({ part: number, now }) => [number, now])).toEqual(
      Array.from({ length: 5 }, () => [2, '']),
    );
  });
});
