/** Between two parts whoever asks something is answered. */
const PAUSE_MS = 20;

/** Does work in parts that nobody waits for. */
export function warmUp(parts: Iterable<void>): { readonly stop: () => void } {
  const left = parts[Symbol.iterator]();
  const timer = setInterval(() => {
    if (left.next().done === true) clearInterval(timer);
  }, PAUSE_MS).unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}
