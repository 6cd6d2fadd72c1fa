type Json = Readonly<Record<string, unknown>>;

/** A page of the app in a frame of this one. */
export interface AppFrame {
  readonly window: Window;
  readonly kind: 'content' | 'task';
  /** Events the page asked for by `registerHandler`. */
  readonly events: Set<string>;
  /** The page that opened this dialog. */
  readonly opener?: AppFrame;
}

/** One call from a page. */
export interface AppCall {
  readonly frame: AppFrame;
  readonly args: readonly unknown[];
  /** Text beside the arguments; nested app authentication uses it. */
  readonly data: unknown;
  /** For an answer that comes later. */
  readonly reply: (args: readonly unknown[]) => void;
}

/** Gives the arguments of the answer; undefined where TeamsJS expects none. */
export type AppHandler = (
  call: AppCall,
) => readonly unknown[] | undefined | Promise<readonly unknown[] | undefined>;

export interface TeamsFrames {
  readonly attach: (window: Window, kind: AppFrame['kind'], opener?: AppFrame) => AppFrame;
  readonly detach: (frame: AppFrame) => void;
  /** To every page that asked for the event. */
  readonly broadcast: (event: string, args: readonly unknown[]) => void;
  readonly send: (frame: AppFrame, event: string, args: readonly unknown[]) => void;
}

/**
 * Speaks the message protocol of TeamsJS with the frames that were attached, and with nobody else.
 *
 * @param handlers - by `func`; a call without a handler gets no answer, as in a host that does not support it.
 */
export function createTeamsFrames(handlers: Readonly<Record<string, AppHandler>>): TeamsFrames {
  const frames = new Set<AppFrame>();
  const post = (frame: AppFrame, message: Json): void =>
    frame.window.postMessage(message, location.origin);

  const receive = async (event: MessageEvent): Promise<void> => {
    const frame = [...frames].find(({ window }) => window === event.source);
    if (frame === undefined || event.origin !== location.origin) return;
    const { func, args, data, id, uuidAsString } = event.data as Json;
    const handler = typeof func === 'string' ? handlers[func] : undefined;
    if (handler === undefined) return;
    const reply = (answer: readonly unknown[]): void =>
      post(frame, {
        id,
        uuidAsString,
        args: answer,
        monotonicTimestamp: performance.now() + performance.timeOrigin,
      });
    const answer = await handler({ frame, args: Array.isArray(args) ? args : [], data, reply });
    if (answer !== undefined) reply(answer);
  };
  addEventListener('message', (event) => void receive(event));

  const send: TeamsFrames['send'] = (frame, func, args) =>
    post(frame, { func, args, timestamp: Date.now() });
  return {
    attach: (window, kind, opener) => {
      const frame: AppFrame = { window, kind, events: new Set(), ...(opener ? { opener } : {}) };
      frames.add(frame);
      return frame;
    },
    detach: (frame) => {
      frames.delete(frame);
    },
    broadcast: (event, args) => {
      for (const frame of frames) if (frame.events.has(event)) send(frame, event, args);
    },
    send,
  };
}
