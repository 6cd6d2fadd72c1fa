import type { Reply } from '../http/call.ts';

/** What stands in a mailbox: the part of a path behind the user that Outlook answers. */
const OUTLOOK =
  /^\/?(users\/[^/]+|me)\/(?:events|calendar|calendarView|mailboxSettings|messages|mailFolders|sendMail)(?:\/|\?|$)/i;

export const AT_ONCE = 4;

/** Whose mailbox a path is about; undefined where Outlook does not answer. */
export const mailboxOfPath = (target: string): string | undefined =>
  OUTLOOK.exec(target)?.[1]?.toLowerCase();

interface Waiting {
  readonly id: string;
  readonly url: string;
  readonly dependsOn: readonly string[];
}

/**
 * Ids, in lower case, of the members of a batch that Outlook refuses: beyond four of those that wait
 * for nobody, or for the same ones, and so run at the same time.
 */
export const tooManyAtOnce = (members: readonly Waiting[]): ReadonlySet<string> => {
  const wave = new Map<string, number>();
  const running = new Map<number, number>();
  const refused = new Set<string>();
  for (const { id, url, dependsOn } of members) {
    const after = dependsOn.map((other) => wave.get(other.toLowerCase()) ?? 0);
    const at = Math.max(-1, ...after) + 1;
    wave.set(id.toLowerCase(), at);
    if (!OUTLOOK.test(url)) continue;
    const together = (running.get(at) ?? 0) + 1;
    running.set(at, together);
    if (together > AT_ONCE) refused.add(id.toLowerCase());
  }
  return refused;
};

/** The answer to a call beyond those four. */
export const mailboxBusy = (): Reply => ({
  status: 429,
  headers: { 'Retry-After': '1' },
  body: {
    error: {
      code: 'ApplicationThrottled',
      message: 'Application is over its MailboxConcurrency limit.',
    },
  },
});
