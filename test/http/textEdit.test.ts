import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textEdit, withEdits } from '../../src/contract/textEdit.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\n'), maxLength: 12 });

describe('a change of a text', () => {
  it('makes of the text that it was the text that it became', () => {
    fc.assert(
      fc.property(text, text, (was, becomes) => {
        expect(withEdits(was, [textEdit(was, becomes)])).toBe(becomes);
      }),
    );
  });

  it('leads on from where the text stands, whether the change before it arrived or not', () => {
    fc.assert(
      fc.property(text, text, text, (was, between, becomes) => {
        const edits = [textEdit(was, between), textEdit(between, becomes)];
        expect(withEdits(between, edits)).toBe(becomes);
        expect(withEdits(was, edits)).toBe(becomes);
      }),
    );
  });

  it('is small where the text is large', () => {
    const long = 'De deur was dicht. '.repeat(10_000);
    const edit = textEdit(long, `${long.slice(0, 5_000)}!${long.slice(5_000)}`);
    expect(JSON.stringify(edit).length).toBeLessThan(100);
  });

  it('is not made in another text', () => {
    expect(withEdits('De poort', [textEdit('De deur', 'De deur was dicht')])).toBeUndefined();
  });
});
