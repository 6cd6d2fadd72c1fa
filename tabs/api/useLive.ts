import { useSyncExternalStore } from 'react';
import { useFirst } from '../session.ts';
import type { Client } from './client.ts';
import type { Snapshot } from './liveStore.ts';
import type { Result } from './request.ts';

export interface LiveValue<Value> extends Snapshot<Value> {
  readonly reload: () => Promise<Snapshot<Value>>;
}

/** The answer to one question, kept fresh as long as the component stands; the key names the question. */
export function useLive<Value>(
  key: string,
  load: (api: Client) => Promise<Result<Value>>,
): LiveValue<Value> {
  const { live, api } = useFirst();
  const entry = live.open(key, () => load(api));
  const snapshot = useSyncExternalStore(entry.subscribe, entry.snapshot);
  return { ...snapshot, reload: entry.reload };
}
