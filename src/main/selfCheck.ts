import type { SelfCheck, SelfCheckState } from '../app/ports/selfCheck.ts';
import { examine, type Probes } from '../app/setup/examine.ts';
import type { CheckResult } from '../contract/setup.ts';
import type { IntegrityAlarm } from '../graph/register/storeDeps.ts';
import type { Surroundings } from './surroundings.ts';

type Alarms = SelfCheckState['alarms'];

export interface SelfCheckDeps {
  /** Instruments for one look; made anew each time, because each remembers what it saw. */
  readonly probes: () => Probes;
  readonly isClosed: () => boolean;
  /** Stops writing while a list is damaged, and opens again once it is mended. */
  readonly lookAtSite: () => Promise<void>;
  /** Alarms that stand in what is kept on disk, from before the last start. */
  readonly standing: () => readonly IntegrityAlarm[];
  readonly around: Pick<Surroundings, 'realNow' | 'log'>;
}

export interface OwnCheck extends SelfCheck {
  readonly alarm: (alarm: IntegrityAlarm) => void;
}

/** Older alarms stay in the log of the process. */
const mostAlarms = 200;

/** Remembers the last look of the doctor and every alarm about rows changed behind our back. */
export const createSelfCheck = (deps: SelfCheckDeps): OwnCheck => {
  const { probes, isClosed, lookAtSite, standing, around } = deps;
  const alarms = new Map<string, Alarms[number]>();
  let checks: readonly CheckResult[] = [];
  let checkedAt: string | undefined;
  let looking: Promise<void> | undefined;
  const now = (): string => new Date(around.realNow()).toISOString();

  const alarm = (raised: IntegrityAlarm): void => {
    const key = JSON.stringify([raised.code, raised.where, raised.by, raised.at]);
    if (alarms.has(key)) return;
    alarms.set(key, { ...raised, seenAt: now() });
    const [oldest] = alarms.keys();
    if (alarms.size > mostAlarms && oldest !== undefined) alarms.delete(oldest);
  };

  const look = async (): Promise<void> => {
    const seen: CheckResult[] = [];
    try {
      await lookAtSite();
      for await (const result of examine(probes())) seen.push(result);
    } catch (error) {
      around.log('self-check-fault', { kind: error instanceof Error ? error.name : typeof error });
      return;
    }
    checks = seen;
    checkedAt = now();
    const wrong = seen.filter(({ state }) => state === 'wrong').map(({ check }) => check);
    if (wrong.length > 0) around.log('self-check', { wrong: wrong.join() });
  };

  const last = (): SelfCheckState => {
    standing().forEach(alarm);
    return {
      ...(checkedAt !== undefined && { checkedAt }),
      readOnly: isClosed(),
      checks,
      alarms: [...alarms.values()],
    };
  };

  return {
    alarm,
    last,
    again: async () => {
      // One that is under way began before this was asked: it may not have seen what was just mended.
      await looking;
      looking ??= look().finally(() => {
        looking = undefined;
      });
      await looking;
      return last();
    },
  };
};
