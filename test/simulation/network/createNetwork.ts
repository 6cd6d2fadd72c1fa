import type { Chance } from '../chance.ts';
import type { Living, Time } from '../time.ts';
import {
  answerOf,
  callOf,
  jsonAnswer,
  requestOf,
  responseOf,
  type Answer,
  type Call,
} from './call.ts';
import { fateOf, type Fate, type Weather } from './fate.ts';
import { newDeltaMemory, spoilDelta } from './spoilDelta.ts';

/** Who listens to what the network does; everything is told before anybody else hears of it. */
export interface Watch {
  /** The instance began a call. */
  readonly asked: (call: Call, life: Life) => void;
  /** The tenant carried a call out; `heard`: whether its answer will reach the instance if that lives. */
  readonly carried: (call: Call, life: Life, answer: Answer) => void;
  readonly told: (call: Call, life: Life, answer: Answer) => void;
  readonly trace: (line: string) => void;
}

/** One process of the app, from its start to its death. */
export interface Life extends Living {
  readonly name: string;
  /** Milliseconds since the run began; absent while it lives. */
  diedAt?: number;
}

export interface NetworkDeps {
  readonly time: Time;
  readonly chance: Chance;
  readonly weather: () => Weather;
  readonly handle: (request: Request) => Promise<Response>;
  readonly working: { count: number };
  readonly watch: Watch;
  readonly kill: (life: Life) => void;
}

/** The way of one instance to the tenant. */
export function createNetwork(deps: NetworkDeps, life: Life): typeof fetch {
  const { time, chance, watch } = deps;
  const memories = new Map<string, ReturnType<typeof newDeltaMemory>>();
  /** Each list has its own past. */
  const memoryOf = ({ url }: Call): ReturnType<typeof newDeltaMemory> => {
    const list = url.split('?', 1)[0] ?? '';
    const memory = memories.get(list) ?? newDeltaMemory();
    memories.set(list, memory);
    return memory;
  };

  const carry = async (call: Call): Promise<Answer> => {
    deps.working.count += 1;
    try {
      const answer = await answerOf(await deps.handle(requestOf(call)));
      watch.carried(call, life, answer);
      const share = deps.weather().faults * 0.12;
      if (call.kind !== 'delta') return answer;
      return spoilDelta(call, answer, { memory: memoryOf(call), chance, share });
    } finally {
      deps.working.count -= 1;
    }
  };

  return (input, init) =>
    new Promise<Response>((resolve, reject) => {
      const signal = init?.signal;
      if (signal?.aborted === true) {
        reject(signal.reason as Error);
        return;
      }
      const call = callOf(input, init);
      const fate = fateOf(call, deps.weather(), chance);
      watch.asked(call, life);
      watch.trace(`${life.name} ${call.method} ${call.path} ${fate.what}${fate.kills ?? ''}`);
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });

      const answered = (answer: Answer): void => {
        time.after(
          fate.back,
          () => {
            watch.trace(`${life.name} ${answer.status} ${call.method} ${call.path}`);
            if (signal?.aborted !== true) watch.told(call, life, answer);
            resolve(responseOf(answer));
          },
          life,
        );
      };
      const broken = (): void => {
        time.after(fate.back, () => reject(new TypeError('connection broken')), life);
      };
      const arrive = async (): Promise<void> => {
        if (fate.kills === 'before') {
          deps.kill(life);
          return;
        }
        const refusal = refusalOf(fate);
        if (refusal) {
          answered(refusal);
          return;
        }
        if (fate.what === 'broken-before') {
          broken();
          return;
        }
        if (fate.what === 'twice') await carry(call);
        const answer = await carry(call);
        if (fate.kills === 'after') deps.kill(life);
        else if (fate.what === 'timeout-after') answered(gatewayTimeout);
        else if (fate.what === 'broken-after') broken();
        else if (fate.what !== 'unanswered') answered(answer);
      };
      time.after(fate.there, () => {
        // The tenant knows nothing of who asked: what is under way arrives, also from the dead.
        if (fate.stallsMs !== undefined) life.stalledUntil = time.now() + fate.stallsMs;
        void arrive();
      });
    });
}

const gatewayTimeout = jsonAnswer(504, {
  error: { code: 'UnknownError', message: 'Gateway Timeout' },
});

const refusalOf = ({ what, there }: Fate): Answer | undefined => {
  const retryAfter = String(1 + (Math.floor(there) % 20));
  switch (what) {
    case 'refused-429':
      return jsonAnswer(
        429,
        { error: { code: 'activityLimitReached' } },
        { 'retry-after': retryAfter },
      );
    case 'refused-503':
      return jsonAnswer(
        503,
        { error: { code: 'serviceNotAvailable' } },
        { 'retry-after': retryAfter },
      );
    case 'timeout-before':
      return gatewayTimeout;
    default:
      return undefined;
  }
};
