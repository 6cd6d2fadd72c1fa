import { setImmediate as nextTurn } from 'node:timers/promises';
import { AT_ONCE, mailboxBusy, mailboxOfPath } from './tooManyAtOnce.ts';
import type { RawCall, Reply } from '../http/call.ts';

/** Runs a call, unless four others of the same app are busy in the same mailbox. */
export type MailboxLimit = (raw: RawCall, run: () => Promise<Reply>) => Promise<Reply>;

export const createMailboxLimit = (): MailboxLimit => {
  const busy = new Map<string, number>();
  return async (raw, run) => {
    const mailbox = mailboxOfPath(raw.target);
    if (mailbox === undefined) return run();
    const key = `${raw.caller.appId} ${mailbox}`;
    const running = busy.get(key) ?? 0;
    if (running >= AT_ONCE) return mailboxBusy();
    busy.set(key, running + 1);
    try {
      // Work here takes no time; what came in together is together for one turn.
      await nextTurn();
      return await run();
    } finally {
      busy.set(key, (busy.get(key) ?? 1) - 1);
    }
  };
};
