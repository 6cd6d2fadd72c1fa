import type { Locator, Page } from 'playwright-core';

export interface Keyboard {
  /** Presses these keys, one after the other; each is one step. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types a text; its letters are no steps. */
  readonly type: (text: string) => Promise<void>;
  /** Tab, or Shift+Tab, until the focus is there; each is one step. */
  readonly to: (where: Locator, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Steps so far. */
  readonly steps: () => number;
}

/** More Tabs than this is a page that nobody can do without a mouse. */
const MOST_TABS = 40;

/** Somebody without a mouse, whose steps are counted. */
export function keyboardOf(page: Page): Keyboard {
  let steps = 0;
  const press = async (key: string) => {
    steps += 1;
    await page.keyboard.press(key);
  };
  return {
    steps: () => steps,
    press: async (...keys) => {
      for (const key of keys) await press(key);
    },
    type: async (text) => page.keyboard.type(text),
    to: async (where, key = 'Tab') => {
      await where.waitFor();
      for (let tabs = 0; !(await isFocused(where)); tabs += 1) {
        if (tabs === MOST_TABS)
          throw new Error(`${String(MOST_TABS)} tabs and not at ${String(where)}`);
        await press(key);
      }
    },
  };
}

const isFocused = (where: Locator): Promise<boolean> =>
  where.evaluate((element) => element === element.ownerDocument.activeElement);
