import type { GraphAnswer } from '../port.ts';

/**
 * Whether a refusal that looks like throttling is the list-view threshold: a rate limit always says how
 * long to wait, the threshold never does, and repeating it never helps (graph-contract.md §0.2).
 */
export const isThreshold = (answer: {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}): boolean =>
  answer.status === 429 &&
  !Object.keys(answer.headers).some((name) => /^(retry-after|ratelimit-)/i.test(name));

/**
 * Milliseconds that a throttled answer asks to wait; undefined when it asks for no pause. */
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
