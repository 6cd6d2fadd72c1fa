import { badRequest } from '../http/refusal.ts';
import type { Tenant } from '../tenant.ts';

const PATIENCE_MS = 10_000;

/**
 * Asks the address to answer with a word only it was told; without that nobody is subscribed.
 *
 * @throws GraphRefusal 400 when the answer is not 200, not plain text, not that word, or later than ten seconds.
 */
export const validateAddress = async (
  { fetch, newGuid }: Tenant,
  notificationUrl: string,
): Promise<void> => {
  const token = `Validation: Testing client application reachability for subscription ${newGuid()}`;
  const address = new URL(notificationUrl);
  address.searchParams.set('validationToken', token);
  const problem = await answerOf(fetch, address).then(
    ({ status, type, text }) => {
      if (status !== 200) return `status ${status}`;
      if (!/^text\/plain\b/i.test(type)) return 'another content type than text/plain';
      return text === token ? undefined : 'another text than the validation token';
    },
    (cause: unknown) => (cause instanceof Error ? cause.name : 'no answer'),
  );
  if (problem !== undefined)
    throw badRequest(`Subscription validation request failed: ${problem}.`);
};

const answerOf = async (network: typeof fetch, address: URL) => {
  const response = await network(address, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
};
