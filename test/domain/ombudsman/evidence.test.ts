import { describe, expect, it } from '@jest/globals';
import { approved, day, handled, newStory, sent } from '../steps/support/story.ts';

describe('evidence and recordings (O22, O45)', () => {
  /** @requirement O45 */
  it('is still taken while the letter waits, and no more once it left', () => {
    const piece = { what: 'Een foto.', from: 'klager', received: day('2026-03-09') } as const;
    expect(approved().take('tl-balie', 'stuk-toevoegen', piece)).toBeUndefined();
    expect(sent().take('tl-balie', 'stuk-toevoegen', piece)?.code).toBe('not-now');
  });

  it.each([
    ['without words', { what: ' ' }, 'what', 'reason-required'],
    ['from tomorrow', { received: day('2026-03-03') }, 'received', 'date-in-future'],
  ] as const)('is not taken %s', (_why, change, field, code) => {
    const piece = { what: 'Een foto.', from: 'derde', received: day('2026-03-02') } as const;
    expect(handled().take('tl-balie', 'stuk-toevoegen', { ...piece, ...change })?.fields).toEqual([
      { field, code },
    ]);
  });

  /** @requirement O22 */
  it('takes a recording that was not announced once the employee was told of it', () => {
    const story = handled();
    const recording = (announced: boolean, employeeTold?: string) =>
      story.take('tl-balie', 'opname-vastleggen', {
        madeBy: 'klager',
        announced,
        agreements: 'Alleen voor deze klacht.',
        employeeTold: employeeTold === undefined ? undefined : day(employeeTold),
      });
    expect(recording(false)?.fields).toEqual([
      { field: 'employeeTold', code: 'employee-may-listen' },
    ]);
    expect(recording(false, '2026-03-03')?.fields).toEqual([
      { field: 'employeeTold', code: 'date-in-future' },
    ]);
    expect(recording(false, '2026-03-02')).toBeUndefined();
    expect(recording(true)).toBeUndefined();
    expect(story.complaint.recordings).toHaveLength(2);
  });

  it('has nobody to tell where the complaint is about nobody in particular', () => {
    const story = newStory({ accused: { kind: 'geen-persoon' } });
    expect(
      story.take('coordinator', 'opname-vastleggen', { madeBy: 'klager', announced: false }),
    ).toBeUndefined();
  });
});

describe('linked complaints (O31)', () => {
  /** @requirement O31 */
  it('names another complaint or authority, never itself', () => {
    const story = handled();
    const link = (other: string) =>
      story.take('tl-balie', 'koppelen', { why: 'andere-instantie', other, agreed: 'Eén loket.' });
    expect(link(' ')?.fields).toEqual([{ field: 'other', code: 'reason-required' }]);
    expect(link('K-2026-0001')?.fields).toEqual([{ field: 'other', code: 'same-complaint' }]);
    expect(link(' Waterschap Voorbeeld ')).toBeUndefined();
    expect(story.complaint.links).toMatchObject([{ other: 'Waterschap Voorbeeld' }]);
  });
});
