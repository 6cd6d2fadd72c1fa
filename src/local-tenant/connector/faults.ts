/** What can be made to go wrong between the tenant and the bot; each one-shot fault resets itself. */
export interface ConnectorFaults {
  /** Nothing is delivered to the bot. */
  stopped: boolean;
  /** The next delivery to the bot is thrown away. */
  dropNextDelivery: boolean;
  /** The next message of the bot is stored, and the answer is a 504. */
  loseNextAnswer: boolean;
  /** So many next messages are refused as too many; the connector says when to come back. */
  tooMany: number;
  /** Whoever took the app away: object ids. */
  readonly uninstalled: Set<string>;
}

/**
 * A connector without faults.
 */
export const noFaults = (): ConnectorFaults => ({
  stopped: false,
  dropNextDelivery: false,
  loseNextAnswer: false,
  tooMany: 0,
  uninstalled: new Set(),
});

/**
 * Whether a one-shot fault was set; it is spent by asking.
 */
export function spend(
  faults: ConnectorFaults,
  fault: 'dropNextDelivery' | 'loseNextAnswer',
): boolean {
  const set = faults[fault];
  faults[fault] = false;
  return set;
}
