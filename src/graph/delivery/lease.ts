import { toSecond } from '../register/keys.ts';
import type { StoreDeps } from '../register/storeDeps.ts';
import type { NoticeFields, NoticeRow } from './noticeRow.ts';

/** The right to send one notice: of this attempt, not of this instance. */
export interface Lease {
  readonly token: string;
  /** Monotonic, taken before the lease was asked for. */
  readonly startedMs: number;
  /** Real time, for the other instances. */
  readonly until: string;
}

/** A notice and the lease under which it may be sent. */
export interface Held {
  readonly row: NoticeRow;
  readonly lease: Lease;
  /** Of a message with lines: complaints that arrived, which surely have one, or which alone do. */
  readonly arrived?: readonly string[];
  readonly onlyArrived?: true;
}

type Clocks = Pick<StoreDeps, 'monotonicMs' | 'realNow' | 'randomToken'>;

const leaseMs = 2 * 60_000;
const leastLeftMs = 45_000;

/** Attempts after which a notice is given up, visibly. */
export const mostAttempts = 8;

export const startLease = (deps: Clocks): Lease => ({
  token: deps.randomToken(),
  startedMs: deps.monotonicMs(),
  until: toSecond(deps.realNow() + leaseMs),
});

/** A send with little of the lease left could end after another instance began one. */
export const mayStillSend = (deps: Pick<StoreDeps, 'monotonicMs'>, lease: Lease): boolean =>
  leaseMs - (deps.monotonicMs() - lease.startedMs) >= leastLeftMs;

/** Columns of a row that is held from now on. */
export const heldFields = (lease: Lease, poging: number): NoticeFields => ({
  Status: 'bezig',
  Lease: lease.token,
  LeaseTot: lease.until,
  Poging: poging,
});

export const isExpired = (deps: Pick<StoreDeps, 'realNow'>, row: NoticeRow): boolean =>
  row.leaseUntil === undefined || !(Date.parse(row.leaseUntil) > deps.realNow());

const pausesInMinutes = [1, 2, 4, 8, 15, 30, 60] as const;

/** When a notice whose send had an unknown outcome may be taken again. */
export const pausedUntil = (deps: Pick<StoreDeps, 'realNow'>, poging: number): string => {
  const minutes = pausesInMinutes[poging - 1] ?? pausesInMinutes[6];
  return toSecond(deps.realNow() + minutes * 60_000);
};
