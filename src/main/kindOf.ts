/** What a fault may say in the log: its kind, never its words, which may hold somebody's data. */
export const kindOf = (cause: unknown): string =>
  cause instanceof Error ? cause.name : typeof cause;
