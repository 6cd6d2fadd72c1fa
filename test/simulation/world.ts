import type { Composition } from '../../src/main/compose.ts';
import type { Failure } from '../../src/contract/failure.ts';
import type { Actor, CommandId } from '../../src/app/command.ts';
import type { Chance } from './chance.ts';
import type { Disk } from './disk.ts';
import type { Habits } from './habits.ts';
import type { Meddled } from './people/meddle.ts';
import type { Life } from './network/createNetwork.ts';
import type { Weather } from './network/fate.ts';
import type { Sent } from './checks/watchSends.ts';
import type { SimTenant } from './tenant/simTenant.ts';
import type { Time } from './time.ts';

/** A place where the app runs: one process after another. */
export interface Slot {
  readonly name: 'A' | 'B';
  /** Milliseconds that its real clock is ahead. */
  readonly skewMs: number;
  lives: number;
  life: Life;
  /** Absent until the present process has started. */
  running: Composition | undefined;
}

/** What a person heard of a press. */
export type Told =
  | { readonly kind: 'done'; readonly kenmerk: string; readonly volgnummer?: number }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'fault'; readonly name: string };

/** What was said, and what was true at that moment. */
export type ToldThen = Told & {
  /** The decision stood in the register already. */
  readonly done: boolean;
  /** No other run of the same command was under way with this one. */
  readonly alone: boolean;
};

/** A command at work in one process. */
export interface Run {
  readonly id: CommandId;
  readonly life: Life;
  readonly begun: number;
  over: boolean;
  alone: boolean;
}

/** One press or form with its id; given to an instance as often as somebody wants. */
export interface Command {
  readonly id: CommandId;
  readonly by: Actor;
  readonly what: string;
  readonly seen: number;
  readonly kenmerk?: string;
  readonly run: (on: Composition) => Promise<Told>;
  readonly told: ToldThen[];
}

/** Everything of one run. */
export interface World {
  readonly seed: number;
  readonly time: Time;
  readonly tenant: SimTenant;
  readonly slots: readonly [Slot, Slot];
  readonly commands: Command[];
  readonly runs: Run[];
  readonly sends: Sent[];
  /** Rows of `Berichten` for which a send began. */
  readonly tried: Set<string>;
  /** Every process there ever was, to be let go of at the end. */
  readonly composed: Composition[];
  /** Keys of all notices that an outbox ever owed, and the command that did. */
  readonly owed: Map<string, string>;
  /** What is wrong already while it happens. */
  readonly violations: string[];
  readonly counts: Map<string, number>;
  readonly habits: Habits;
  /** Absent where the read model is kept in memory only. */
  readonly disk: Disk | undefined;
  /** What the instances raised. */
  readonly alarms: Readonly<Record<string, unknown>>[];
  readonly meddled: Meddled[];
  /** Does something that takes no virtual time. */
  readonly atOnce: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly trace: (line: string) => void;
  readonly chance: (part: string) => Chance;
  weather: Weather;
}

export const count = ({ counts }: World, what: string, by = 1): void => {
  counts.set(what, (counts.get(what) ?? 0) + by);
};
