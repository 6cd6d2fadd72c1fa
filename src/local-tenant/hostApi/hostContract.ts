import type { Person } from '../example/person.ts';

/** What the host page and this tenant say to each other under `/host`; types only. */
export type PersonaView = Pick<
  Person,
  'alias' | 'oid' | 'upn' | 'displayName' | 'jobTitle' | 'department' | 'group' | 'guest'
>;

export interface ClockView {
  /** ISO instant. */
  readonly now: string;
  readonly standsStill: boolean;
}

export interface FaultsView {
  readonly botStopped: boolean;
  readonly throttled: boolean;
}

/** `GET /host/state` */
export interface StateView {
  readonly tenantId: string;
  readonly teamsAppId: string;
  readonly clientId: string;
  readonly botName: string;
  readonly defaultPersona: string;
  readonly personas: readonly PersonaView[];
  readonly clock: ClockView;
  readonly faults: FaultsView;
}

export interface MessageView {
  readonly id: string;
  /** Place in the chat; unlike `seq` it never changes. */
  readonly place: number;
  readonly from: 'bot' | 'person';
  readonly activity: Readonly<Record<string, unknown>>;
  /** Business time, ISO instant. */
  readonly created: string;
  readonly updated?: string;
  readonly deleted: boolean;
  readonly seq: number;
}

/** `GET /host/changes?persona=&since=` */
export interface ChangesView {
  /** Guests have no chat with the app. */
  readonly installed: boolean;
  /** The person has seen all messages up to this place. */
  readonly readUpTo: number;
  readonly messages: readonly MessageView[];
  /** The bot is making an answer. */
  readonly typing: boolean;
  readonly clock: ClockView;
  readonly faults: FaultsView;
}

/** `POST /host/message` and `POST /host/invoke` */
export type DeliveredView =
  | { readonly ok: true; readonly status: number; readonly body?: unknown }
  | { readonly ok: false; readonly reason: 'stopped' | 'dropped' | 'unreachable' | 'too-late' };

/** `POST /host/token` */
export interface TokensView {
  readonly accessToken: string;
  readonly idToken: string;
  readonly expiresIn: number;
}

/** `POST /host/faults` */
export type FaultName =
  'stop-bot' | 'start-bot' | 'drop-next-delivery' | 'lose-next-answer' | 'throttle';

/** `POST /clock`, instead of a moment. */
export type ClockStep = 'hour' | 'day' | 'working-day' | 'week';
