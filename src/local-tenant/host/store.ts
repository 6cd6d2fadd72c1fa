import type { Choices } from './choices.ts';

/** The choices of this window; everything on the screen follows them. */
export interface ChoiceStore {
  readonly now: () => Choices;
  readonly change: (part: Partial<Choices>) => void;
  readonly onChange: (listener: (now: Choices, before: Choices) => void) => void;
}

/**
 * Holds the choices and tells who listens.
 */
export function createChoiceStore(first: Choices): ChoiceStore {
  let choices = first;
  const listeners: ((now: Choices, before: Choices) => void)[] = [];
  return {
    now: () => choices,
    change: (part) => {
      const before = choices;
      choices = { ...choices, ...part };
      for (const listener of listeners) listener(choices, before);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
