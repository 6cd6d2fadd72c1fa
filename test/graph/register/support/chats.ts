import type { Messenger } from '../../../../src/app/ports/messenger.ts';

interface Shown {
  readonly to: string;
  readonly activityId: string;
  text: string;
  deleted: boolean;
  updates: number;
}

type Weather = 'sent' | 'answer-lost' | 'never-arrived' | 'unreachable' | 'chat-gone' | 'too-busy';

/** The chats of everybody, on a connector whose answers may get lost. */
export interface Chats {
  readonly messenger: Messenger;
  /** Everything that ever arrived, oldest first. */
  readonly cards: readonly Shown[];
  /** What happens to the next sends; afterwards they succeed. */
  weather(...next: readonly Weather[]): void;
  /** Before the next send or update something else happens first. */
  before(what: () => Promise<unknown>): void;
  sends(): number;
}

export function createChats(): Chats {
  const cards: Shown[] = [];
  const coming: Weather[] = [];
  const first: (() => Promise<unknown>)[] = [];
  let sends = 0;
  const find = (activityId: string): Shown | undefined =>
    cards.find((card) => card.activityId === activityId);
  return {
    cards,
    weather: (...next) => void coming.push(...next),
    before: (what) => void first.push(what),
    sends: () => sends,
    messenger: {
      send: async (to, message) => {
        await first.shift()?.();
        sends += 1;
        const weather = coming.shift() ?? 'sent';
        if (weather === 'unreachable') return { kind: 'unreachable' };
        if (weather === 'chat-gone') return { kind: 'unreachable', again: true };
        if (weather === 'too-busy') return { kind: 'later', afterMs: 30_000 };
        if (weather === 'never-arrived') return { kind: 'unknown' };
        const activityId = `activity-${sends}`;
        cards.push({ to, activityId, text: message.summary, deleted: false, updates: 0 });
        return weather === 'answer-lost' ? { kind: 'unknown' } : { kind: 'sent', activityId };
      },
      update: async (_to, activityId, message) => {
        await first.shift()?.();
        const card = find(activityId);
        if (!card) return { kind: 'unreachable' };
        card.text = message.summary;
        card.updates += 1;
        return { kind: 'sent', activityId };
      },
      delete: async (_to, activityId) => {
        const card = find(activityId);
        if (card) card.deleted = true;
      },
    },
  };
}
