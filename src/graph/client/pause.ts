import type { GraphAnswer } from '../port.ts';

/**
 * Milliseconds that a throttled answer asks to wait; undefined when it asks for no pause. (A
 * list-view threshold also says 429, and repeating that never helps: graph-contract.md §0.2.)
 */
export function pause(answer: GraphAnswer | undefined): number | undefined {
  if (answer?.kind !== 'answer' || (answer.status !== 429 && answer.status !== 503))
    return undefined;
  const asked = answer.headers['retry-after'];
  if (asked === undefined) return undefined;
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  // A date is measured against the clock that wrote it, not ours.
  const wait = Date.parse(asked) - Date.parse(answer.headers['date'] ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
