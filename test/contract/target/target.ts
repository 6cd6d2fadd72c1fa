/** The body of an answer: what it should hold is what the tests are about. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every property is asserted, none is trusted
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
  readonly bytes: Uint8Array;
}

/** The apps that call: the one that writes, the one that sets up, and those that may less. */
export type Identity = 'app' | 'admin' | 'reader' | 'stranger' | 'directory' | 'nobody';

export interface CallOptions {
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Sent as it is, without a content type of its own. */
  readonly raw?: string | Uint8Array;
  /** Which app calls; the writing one when not said. */
  readonly as?: Identity;
}

/** What a test can need besides a site and an app that writes in it. */
export type Need = Identity | 'people' | 'colleague' | 'the inside of the service';

/** What the contract is tried on. */
export interface Target {
  readonly siteId: string;
  /** `/sites/{siteId}` */
  readonly site: string;
  /** Entra app that writes. */
  readonly appId: string;
  readonly has: (need: Need) => boolean;
  /** Somebody without a manager, for whom the app is installed. */
  readonly person: string;
  /** Somebody else with a mailbox, who can be invited. */
  readonly colleague: string;
  /** Whether a call waits by itself when it is told to. */
  readonly waits: boolean;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** A fresh list with the given columns; returns its address. */
  newList(...columns: Record<string, unknown>[]): Promise<string>;
  close(): Promise<void>;
}
