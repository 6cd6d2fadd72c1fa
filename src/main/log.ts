/** A log line: an event with numbers, codes and ids of our own; never content, names or addresses. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;
export type Log = (event: string, fields?: LogFields) => void;

/** Structured lines on standard error, one JSON object each, real time. */
export const createLog =
  (write: (line: string) => void, realNow: () => Date): Log =>
  (event, fields = {}) => {
    write(`${JSON.stringify({ at: realNow().toISOString(), event, ...fields })}\n`);
  };
