/**
 * Whether a request was meant for this machine by name.
 *
 * A page elsewhere can point its own name at 127.0.0.1 and read what it gets; it cannot
 * change the name in the request.
 */
export function isOwnHost(request: Request, origin: string): boolean {
  const asked = new URL(request.url);
  return (
    asked.port === new URL(origin).port &&
    ['127.0.0.1', 'localhost', '[::1]'].includes(asked.hostname)
  );
}
