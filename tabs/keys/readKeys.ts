import { shortcutKeys, type Shortcut } from './shortcuts.ts';

/** As much of a key press as matters here. */
export type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'repeat'
  | 'isComposing'
  | 'defaultPrevented'
  | 'target'
>;

/** So long after the first key of two the second still belongs to it, in milliseconds. */
const TOGETHER_MS = 1_500;

/**
 * Reads shortcuts from keys, one after the other. Keys with Ctrl, Alt or the Windows key are of Teams, the
 * browser and screen readers; keys in a field are text.
 *
 * @param shortcuts - those there are for this person.
 * @param now - milliseconds, only compared.
 */
export function readKeys(
  shortcuts: readonly Shortcut[],
  now: () => number,
): (press: KeyPress) => Shortcut | undefined {
  let before: { readonly key: string; readonly at: number } | undefined;
  return (press) => {
    const { key } = press;
    if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
    // Shift alone types nothing yet.
    if (key.length > 1 || press.repeat || press.defaultPrevented || isTyping(press.target)) {
      if (key !== 'Shift') before = undefined;
      return undefined;
    }
    const first = before && now() - before.at < TOGETHER_MS ? before.key : undefined;
    const found = shortcuts.find((one) => {
      const [start, next] = shortcutKeys[one];
      return next === undefined
        ? first === undefined && start === key
        : start === first && next === key;
    });
    const begins = shortcuts.some(
      (one) => shortcutKeys[one].length > 1 && shortcutKeys[one][0] === key,
    );
    before = !found && begins ? { key, at: now() } : undefined;
    return found;
  };
}

const TEXT = [
  'textarea',
  'select',
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="combobox"]',
  '[role="listbox"]',
  '[role="menu"]',
  'dialog',
].join(', ');

/** Whether a key pressed here is text, or a choice in a list by its letter. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TEXT) !== null;
