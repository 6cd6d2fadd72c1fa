import { pause } from '../client/pause.ts';
import type { GraphAnswer } from '../port.ts';

/** What a write came to, before anything is read again (protocol.md §1.4). */
export type Written =
  | { readonly kind: 'done'; readonly body: unknown }
  /** Certainly not carried out, and repeating will not change that. */
  | { readonly kind: 'refused'; readonly status: 400 | 403 | 404 }
  /** Certainly not carried out; may be tried again after the pause. */
  | { readonly kind: 'later'; readonly waitMs: number }
  /** Perhaps carried out: 409, 412, 423, 5xx, or no answer. */
  | { readonly kind: 'unknown'; readonly waitMs: number };

const defaultWaitMs = 2_000;

/** Judges one answer by its status only; whether an earlier send is still open the caller knows. */
export function classify(answer: GraphAnswer): Written {
  if (answer.kind === 'lost') return { kind: 'unknown', waitMs: 0 };
  switch (answer.status) {
    case 200:
    case 201:
      return { kind: 'done', body: answer.body };
    case 400:
    case 403:
    case 404:
      return { kind: 'refused', status: answer.status };
    case 401:
      return { kind: 'later', waitMs: 0 };
    case 429:
      return { kind: 'later', waitMs: pause(answer) ?? defaultWaitMs };
    default:
      return { kind: 'unknown', waitMs: pause(answer) ?? 0 };
  }
}
