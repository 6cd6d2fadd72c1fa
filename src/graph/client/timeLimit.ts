/** Real milliseconds a request may take where its caller names none. */
export const defaultTimeLimitMs = 10_000;
