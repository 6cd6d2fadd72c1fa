import type { TabFailure } from '../api/request.ts';
import type { Values } from './formStore.ts';
import { alikeAll } from './mergeValues.ts';

/** What went out of a form under its present id. */
export interface SentWords {
  readonly go: (values: Values) => void;
  readonly answered: (failure: TabFailure | undefined) => void;
  /** Something may stand under this id without this window having heard of it. */
  readonly isUnsure: () => boolean;
  /** What stands under this id can only be these words. */
  readonly areOnly: (values: Values) => boolean;
  /** From now on another id goes with the form. */
  readonly forget: () => void;
}

/** After these it may have been saved all the same. */
const unsure: readonly TabFailure['code'][] = [
  'offline',
  'not-known-yet',
  'unavailable',
  'unexpected',
];

/**
 * Remembers words of which nobody said whether they were saved: sent again under the same id they are saved
 * once, and words changed since are then saved nowhere (protocol.md §1).
 */
export function createSentWords(): SentWords {
  let unheard: readonly Values[] = [];
  let going: Values | undefined;
  return {
    go: (values) => {
      going = values;
    },
    answered: (failure) => {
      if (going && failure && unsure.includes(failure.code)) unheard = [...unheard, going];
      going = undefined;
    },
    isUnsure: () => going !== undefined || unheard.length > 0,
    areOnly: (values) => unheard.length > 0 && unheard.every((one) => alikeAll(one, values)),
    forget: () => {
      unheard = [];
    },
  };
}
