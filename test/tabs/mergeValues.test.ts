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
  });

  it('takes a box that was ticked elsewhere, and one that was cleared', () => {
    expect(mergeValues({}, {}, { box: true }).values).toEqual({ box: true });
    expect(mergeValues({ box: true }, { box: true }, {}).values).toEqual({ box: false });
  });
});
