import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alikeAll, mergeValues } from '../../tabs/form/mergeValues.ts';

const values = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.constantFrom('', 'x', 'y', 'z'),
);

describe('what was typed here and what was saved elsewhere, put together', () => {
  it('loses no word of either: what somebody changed stands in the field or beside it', () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const merged = mergeValues(base, mine, theirs);
        for (const field of ['a', 'b', 'c', 'd']) {
          const [began, here, there] = [base, mine, theirs].map((one) => one[field] ?? '');
          const shown = [merged.values[field] ?? '', merged.conflicts[field]];
          if (here !== began) expect(shown).toContain(here);
          if (there !== began) expect(shown).toContain(there);
        }
      }),
    );
  });

  it('changes nothing where only one of the two wrote', () => {
    fc.assert(
      fc.property(values, values, (base, other) => {
        expect(alikeAll(mergeValues(base, other, base).values, other)).toBe(true);
        const followed = mergeValues(base, base, other);
        expect(alikeAll(followed.values, other)).toBe(true);
        expect(followed.conflicts).toEqual({});
      }),
    );
  });

  it('hides no row: of two numbers of rows the larger stays', () => {
    const count = (rows: string) => ({ count: rows });
    expect(mergeValues(count('1'), count('3'), count('2'))).toEqual({
      values: count('3'),
      conflicts: {},
    });
    expect(mergeValues(count('1'), count('2'), count('4')).values).toEqual(count('4'));
    const parts = (rows: string) => ({ parts: rows });
    expect(mergeValues(parts('1'), parts('3'), parts('2')).conflicts).toEqual({});
  });

  describe('of which one took a row away', () => {
    const row = (at: number, part: string, id = '') => ({
      [`parts.${at}.part`]: part,
      ...(id && { [`parts.${at}.row`]: id }),
    });
    const three = { count: '3', ...row(0, 'deur'), ...row(1, 'brief'), ...row(2, 'lamp') };
    const withoutFirst = {
      count: '2',
      ...row(0, 'brief', '1'),
      ...row(1, 'lamp', '2'),
      'parts.2.part': '',
    };
    const partsOf = ({ values }: ReturnType<typeof mergeValues>) =>
      Array.from({ length: Number(values['count']) }, (_, at) => values[`parts.${at}.part`]);

    it('what the other wrote in a row after it stays in that row', () => {
      const written = { ...three, 'parts.2.part': 'lamp in de hal' };
      for (const [mine, theirs] of [
        [written, withoutFirst],
        [withoutFirst, written],
      ] as const) {
        const merged = mergeValues(three, mine, theirs);
        expect(partsOf(merged)).toEqual(['brief', 'lamp in de hal']);
        expect(merged.conflicts).toEqual({});
      }
    });

    it('the row stays where the other wrote in it', () => {
      const written = { ...three, 'parts.0.part': 'voordeur' };
      for (const [mine, theirs] of [
        [written, withoutFirst],
        [withoutFirst, written],
      ] as const) {
        expect(new Set(partsOf(mergeValues(three, mine, theirs)))).toEqual(
          new Set(['voordeur', 'brief', 'lamp']),
        );
      }
    });

    it('a form keeps nothing under the number of a row that is gone', () => {
      expect(mergeValues(three, three, withoutFirst).values['parts.2.part']).toBe('');
    });

    it('rows that both added stand one after the other', () => {
      const one = { count: '1', ...row(0, 'deur') };
      const added = (part: string, id: string) => ({
        count: '2',
        ...row(0, 'deur'),
        ...row(1, part, id),
      });
      const merged = mergeValues(one, added('hier', 'a'), added('daar', 'b'));
      expect(partsOf(merged)).toEqual(['deur', 'hier', 'daar']);
      expect(merged.conflicts).toEqual({});
    });
  });

  it('takes a box that was ticked elsewhere, and one that was cleared', () => {
    expect(mergeValues({}, {}, { box: true }).values).toEqual({ box: true });
    expect(mergeValues({ box: true }, { box: true }, {}).values).toEqual({ box: false });
  });
});
