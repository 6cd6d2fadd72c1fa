import type { GraphAnswer } from '../../graph/port.ts';
import { right, wrong, type Seen } from './seen.ts';

/** Tokens are refused beyond this. */
const TOO_FAR_SECONDS = 300;
const REMARKABLE_SECONDS = 30;

/** Compares the clock of this machine with the one that dated an answer. */
export const clockAgainst = (answer: GraphAnswer, realNow: number): Seen => {
  const there = answer.kind === 'answer' ? Date.parse(answer.headers['date'] ?? '') : Number.NaN;
  if (Number.isNaN(there)) return { state: 'not-checked', reason: 'clock-unknown' };
  const seconds = Math.round(Math.abs(realNow - there) / 1_000);
  if (seconds < REMARKABLE_SECONDS) return right;
  const off = wrong('clock-off', [String(seconds)]);
  return seconds < TOO_FAR_SECONDS ? { ...off, state: 'remark' } : off;
};
