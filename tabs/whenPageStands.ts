/** So often is looked whether the page stands, in milliseconds. */
const EVERY_MS = 500;

/** Does once what can wait until the first page stands: it would only come in the way of that. */
export function whenPageStands(run: () => void): void {
  const timer = setInterval(() => {
    if (document.querySelector('[aria-busy="true"]')) return;
    clearInterval(timer);
    run();
  }, EVERY_MS);
}
