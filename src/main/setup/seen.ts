import type { CheckReason, CheckResult } from '../../contract/setup.ts';

/** What a probe answers, without the name of its check. */
export type Seen = Omit<CheckResult, 'check'>;

export const right: Seen = { state: 'right' };
export const wrong = (reason: CheckReason, about: readonly string[] = []): Seen => ({
  state: 'wrong',
  reason,
  ...(about.length > 0 && { about }),
});
