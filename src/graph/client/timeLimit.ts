/** Gives a signal that aborts after so many real milliseconds. */
export type TimeLimit = (ms: number) => AbortSignal;

/** The one of a real process. */
export const realTimeLimit: TimeLimit = (ms) => AbortSignal.timeout(Math.ceil(ms));

/** Real milliseconds a request may take where its caller names none. */
export const defaultTimeLimitMs = 10_000;
