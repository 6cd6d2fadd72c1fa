import { describe, expect, it } from '@jest/globals';
import { readKeys, type KeyPress } from '../../tabs/keys/readKeys.ts';
import { shortcutKeys, shortcutsFor } from '../../tabs/keys/shortcuts.ts';

const everything = shortcutsFor({ maySeeAll: true, maySeeFigures: true });
const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false },
  ...{ repeat: false, isComposing: false, defaultPrevented: false },
  target: document.body,
  ...change,
});
const inside = (html: string): Element => {
  document.body.innerHTML = html;
  const found = document.querySelector('[data-here]');
  if (!found) throw new Error('no element');
  return found;
};

describe('shortcuts on the keyboard', () => {
  it('are one key, or two one after the other', () => {
    const read = readKeys(everything, () => 0);
    expect(read(press('n'))).toBe('register');
    expect(read(press('g'))).toBeUndefined();
    expect(read(press('m'))).toBe('work');
    expect(read(press('m'))).toBeUndefined();
  });

  it('of two keys are not one when there is a pause between, or another key', () => {
    let now = 0;
    const read = readKeys(everything, () => now);
    read(press('g'));
    now = 2_000;
    expect(read(press('m'))).toBeUndefined();
    read(press('g'));
    expect(read(press('n'))).toBeUndefined();
    expect(read(press('n'))).toBe('register');
    read(press('g'));
    read(press('Tab'));
    expect(read(press('m'))).toBeUndefined();
  });

  it('with Shift are the sign that it makes', () => {
    const read = readKeys(everything, () => 0);
    expect(read(press('Shift'))).toBeUndefined();
    expect(read(press('?'))).toBe('help');
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'repeat', 'isComposing', 'defaultPrevented'] as const)(
    'are none with %s: that is of Teams, the browser or somebody else',
    (which) => {
      const read = readKeys(everything, () => 0);
      expect(read(press('n', { [which]: true }))).toBeUndefined();
    },
  );

  it.each([
    '<input data-here>',
    '<input type="search" data-here>',
    '<input type="date" data-here>',
    '<textarea data-here></textarea>',
    '<select data-here><option>nee</option></select>',
    '<div contenteditable="true"><b data-here></b></div>',
    '<button role="combobox" data-here></button>',
    '<ul role="listbox"><li data-here></li></ul>',
    '<dialog open><button data-here></button></dialog>',
  ])('are text in %s', (html) => {
    const read = readKeys(everything, () => 0);
    expect(read(press('n', { target: inside(html) }))).toBeUndefined();
  });

  it.each([
    '<button data-here></button>',
    '<input type="checkbox" data-here>',
    '<a href="#x" data-here></a>',
  ])('work on %s', (html) => {
    const read = readKeys(everything, () => 0);
    expect(read(press('n', { target: inside(html) }))).toBe('register');
  });

  it('are only those of pages that the person sees', () => {
    const few = shortcutsFor({ maySeeAll: false, maySeeFigures: false });
    expect(few).toEqual(['work', 'about', 'register', 'next', 'help']);
    expect(readKeys(few, () => 0)(press('/'))).toBeUndefined();
  });

  it('are all different, and none is the beginning of another', () => {
    const written = Object.values(shortcutKeys).map((keys) => keys.join(' '));
    for (const one of written) {
      expect(written.filter((other) => other === one || other.startsWith(`${one} `))).toEqual([
        one,
      ]);
    }
  });
});
