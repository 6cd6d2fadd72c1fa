import type { Response } from 'express';
import type { Actor } from '../app/command.ts';
import type { Change, Changes } from '../app/ports/changes.ts';

/** Tells the pages of the tab that something they may look at changed; what, they ask themselves. */
export interface Streams {
  /** Answers with a line for each change until one of both sides ends it. */
  readonly open: (by: Actor, response: Response) => void;
  /** Ends all, as the app stops. */
  readonly close: () => void;
}

export interface StreamsDeps {
  readonly changes: Changes;
  readonly concerns: (by: Actor, change: Change) => Promise<boolean>;
  readonly fault: (cause: unknown) => void;
}

/** So often a line goes out that says nothing, so that nobody between thinks the connection dead. */
const BEAT_MS = 20_000;
/** Then the page comes back with a fresh token: rights end with it. */
const LIFE_MS = 10 * 60_000;
/** Pages of one person that are told at once; of more, the oldest asks again by itself. */
const MOST = 6;

/** One line each; no content, so that nothing is told that the questions of the page would not tell. */
const CHANGED = '{"changed":true}\n';

export function createStreams({ changes, concerns, fault }: StreamsDeps): Streams {
  const open = new Map<string, (() => void)[]>();

  const follow = (by: Actor, response: Response): (() => void) => {
    const stop = changes.listen((change) => {
      concerns(by, change)
        .then((his) => his && !response.writableEnded && response.write(CHANGED))
        .catch(fault);
    });
    const beat = setInterval(() => response.write('\n'), BEAT_MS);
    const life = setTimeout(() => response.end(), LIFE_MS);
    return () => {
      stop();
      clearInterval(beat);
      clearTimeout(life);
      response.end();
    };
  };

  return {
    open: (by, response) => {
      response.writeHead(200, {
        'content-type': 'application/x-ndjson; charset=utf-8',
        'x-accel-buffering': 'no',
      });
      response.write('\n');
      const end = follow(by, response);
      const ends = [...(open.get(by.id) ?? []), end];
      open.set(by.id, ends);
      response.on('close', () => {
        end();
        const left = (open.get(by.id) ?? []).filter((one) => one !== end);
        if (left.length > 0) open.set(by.id, left);
        else open.delete(by.id);
      });
      if (ends.length > MOST) ends[0]?.();
    },
    close: () => {
      for (const end of [...open.values()].flat()) end();
    },
  };
}
