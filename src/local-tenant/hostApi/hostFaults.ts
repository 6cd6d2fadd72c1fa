import type { ConnectorFaults } from '../connector/faults.ts';

export const hostFaultNames = [
  'stop-bot',
  'start-bot',
  'drop-next-delivery',
  'lose-next-answer',
  'throttle',
] as const;

export type HostFaultName = (typeof hostFaultNames)[number];

/** The faults one can set in the control bar. */
export interface HostFaults {
  readonly set: (name: HostFaultName) => void;
  readonly shown: () => { readonly botStopped: boolean; readonly throttled: boolean };
  readonly close: () => void;
}

const throttledForMilliseconds = 30_000;

/**
 * Ties the fault menu to the connector and to Graph.
 *
 * @param throttle - turns the throttling of Graph on or off.
 */
export function createHostFaults(
  connector: ConnectorFaults,
  throttle: (on: boolean) => void,
): HostFaults {
  let ending: NodeJS.Timeout | undefined;
  const endThrottling = (): void => {
    clearTimeout(ending);
    if (ending !== undefined) throttle(false);
    ending = undefined;
  };
  const startThrottling = (): void => {
    endThrottling();
    throttle(true);
    ending = setTimeout(endThrottling, throttledForMilliseconds);
    ending.unref();
  };

  const acts: Record<HostFaultName, () => void> = {
    'stop-bot': () => void (connector.stopped = true),
    'start-bot': () => void (connector.stopped = false),
    'drop-next-delivery': () => void (connector.dropNextDelivery = true),
    'lose-next-answer': () => void (connector.loseNextAnswer = true),
    throttle: startThrottling,
  };
  return {
    set: (name) => {
      acts[name]();
    },
    shown: () => ({ botStopped: connector.stopped, throttled: ending !== undefined }),
    close: endThrottling,
  };
}
