import type { AppOptions, IPlugin } from '@microsoft/teams.apps';

type SdkClient = Extract<
  NonNullable<AppOptions<IPlugin>['client']>,
  { readonly clone: unknown; readonly request: unknown }
>;

/** The SDK wanted to send something itself; whatever we send goes through the messenger, which knows whether it arrived. */
class SdkSends extends Error {
  override readonly name = 'SdkSends';
}

/**
 * HTTP client for the Teams SDK that sends nothing. The SDK makes four of its own for every activity, used or not:
 * the largest part of what it costs to take a press in.
 */
export const noClient = (): SdkClient => {
  const send = (): Promise<never> => Promise.reject(new SdkSends('not through the SDK'));
  const middlewares: unknown[] = [];
  const client = {
    options: {},
    middlewares,
    interceptors: [],
    ...{ get: send, post: send, put: send, patch: send, delete: send, request: send },
    use: (one: unknown): number => middlewares.push(one),
    eject: () => undefined,
    clear: () => undefined,
    clone: () => client,
    get token() {
      return undefined;
    },
    set token(_given: undefined) {
      // A token is for who sends something.
    },
  };
  return client as unknown as SdkClient;
};
