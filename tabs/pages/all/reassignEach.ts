import type { WorkItemView } from '../../../src/contract/view.ts';
import type { Client } from '../../api/client.ts';
import type { TabFailure } from '../../api/request.ts';

export interface Reassignment {
  readonly items: readonly WorkItemView[];
  readonly to: string;
  readonly reason: string;
  /** Part of the id of every command: the same batch sent again does nothing twice. */
  readonly batch: string;
}

/** What became of one complaint. */
export type Reassigned =
  | { readonly kenmerk: string; readonly became: 'given' | 'there-already' }
  | { readonly kenmerk: string; readonly became: 'refused'; readonly failure: TabFailure };

/**
 * Gives each complaint to the same person by the step that exists for one: its own rights, version and log.
 * What is refused leaves the others alone; without a connection the rest is not even tried.
 *
 * @param told - after each of them.
 */
export async function reassignEach(
  api: Pick<Client, 'step'>,
  { items, to, reason, batch }: Reassignment,
  told: (one: Reassigned) => void,
): Promise<void> {
  let stopped: TabFailure | undefined;
  for (const { kenmerk, volgnummer: seen, behandelaar } of items) {
    if (stopped) {
      told({ kenmerk, became: 'refused', failure: stopped });
    } else if (behandelaar?.id === to) {
      told({ kenmerk, became: 'there-already' });
    } else {
      const command = `${batch}.${kenmerk}`;
      const done = await api.step(
        { kenmerk, step: 'toewijzen' },
        { command, seen, input: { to, reason } },
      );
      if (!done.ok && stopsAll(done.failure)) stopped = done.failure;
      told(
        done.ok
          ? { kenmerk, became: 'given' }
          : { kenmerk, became: 'refused', failure: done.failure },
      );
    }
  }
}

const stopsAll = ({ code }: TabFailure): boolean =>
  code === 'offline' || code === 'unauthenticated' || code === 'read-only';

/** Whether the same may be sent again later: not refused, only not reached or not sure. */
export const mayTryAgain = (one: Reassigned): boolean =>
  one.became === 'refused' &&
  (stopsAll(one.failure) ||
    ['unavailable', 'not-known-yet', 'still-owes', 'unexpected'].includes(one.failure.code));
