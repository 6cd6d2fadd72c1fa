import type { ConnectorFaults } from '../connector/faults.ts';
import type { FaultName, FaultsView } from './hostContract.ts';

export const hostFaultNames: readonly FaultName[] = [
  'stop-bot',
  'start-bot',
  'drop-next-delivery',
  'lose-next-answer',
  'throttle',
];

/** The faults one can set in the control bar. */
export interface HostFaults {
  readonly set: (name: FaultName) => void;
  readonly shown: () => FaultsView;
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

  const acts: Record<FaultName, () => void> = {
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
