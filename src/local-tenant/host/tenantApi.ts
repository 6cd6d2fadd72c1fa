import type {
  ChangesView,
  ClockStep,
  DeliveredView,
  FaultName,
  FaultsView,
  StateView,
  TokensView,
} from '../hostApi/hostContract.ts';
import type { CalendarView, FeedView, RoomName, RoomView } from '../hostApi/placesContract.ts';

export interface Invoke {
  readonly name:
    | 'adaptiveCard/action'
    | 'task/fetch'
    | 'task/submit'
    | 'composeExtension/fetchTask'
    | 'composeExtension/submitAction';
  readonly value: Readonly<Record<string, unknown>>;
  readonly replyToId?: string;
}

/** Somebody in front of the host page. */
export interface Speaker {
  readonly persona: string;
  /** As `nl-NL`. */
  readonly locale: string;
}

/** The tenant as the host page sees it. */
export interface TenantApi {
  readonly state: () => Promise<StateView>;
  readonly changes: (persona: string, since: number) => Promise<ChangesView>;
  readonly markRead: (persona: string, place: number) => Promise<unknown>;
  readonly say: (by: Speaker, text: string) => Promise<DeliveredView>;
  readonly invoke: (by: Speaker, invoke: Invoke) => Promise<DeliveredView>;
  readonly tokens: (persona: string, clientId: string) => Promise<TokensView>;
  readonly feed: (persona: string) => Promise<FeedView>;
  readonly calendar: (persona: string) => Promise<CalendarView>;
  readonly room: (persona: string, room: RoomName, since: number) => Promise<RoomView>;
  readonly sayIn: (by: Speaker, room: RoomName, text: string) => Promise<DeliveredView>;
  readonly setFault: (fault: FaultName) => Promise<FaultsView>;
  readonly moveClock: (
    step: ClockStep,
  ) => Promise<{ readonly rounds: number; readonly failed: number }>;
}

/**
 * Speaks with the tenant that served this page.
 *
 * @param session - stands in the page; shows that the tenant served it.
 */
export function createTenantApi(session: string): TenantApi {
  const ask = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'x-host-session': session,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as Answer;
  };

  return {
    state: () => ask('/host/state'),
    changes: (persona, since) =>
      ask(`/host/changes?persona=${encodeURIComponent(persona)}&since=${since}`),
    markRead: (persona, place) => ask('/host/read', { persona, place }),
    say: (by, text) => ask('/host/message', { ...by, text }),
    invoke: (by, invoke) => ask('/host/invoke', { ...by, ...invoke }),
    tokens: (persona, clientId) => ask('/host/token', { persona, clientId }),
    feed: (persona) => ask(`/host/feed?persona=${encodeURIComponent(persona)}`),
    calendar: (persona) => ask(`/host/calendar?persona=${encodeURIComponent(persona)}`),
    room: (persona, room, since) =>
      ask(`/host/room?persona=${encodeURIComponent(persona)}&room=${room}&since=${since}`),
    sayIn: (by, room, text) => ask('/host/room', { ...by, room, text }),
    setFault: (fault) => ask('/host/faults', { fault }),
    moveClock: (step) => ask('/clock', { step }),
  };
}
