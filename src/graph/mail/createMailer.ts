import type { Mailer } from '../../app/ports/mailer.ts';
import type { Directory } from '../../app/ports/people.ts';
import type { GraphPort } from '../port.ts';
import { hasStatus } from '../readmodel/answered.ts';

const longestMs = 20_000;

/** Writes from one mailbox to people who have an address in the directory. */
export const createMailer = ({
  graph,
  mailbox,
  directory,
}: {
  readonly graph: GraphPort;
  /** Address of the shared mailbox; the app may send from it and read nothing. */
  readonly mailbox: string;
  readonly directory: Pick<Directory, 'find'>;
}): Mailer => ({
  write: async (to, { subject, text }) => {
    const address = directory.find(to)?.email;
    if (address === undefined) return 'refused';
    const answer = await graph.send({
      method: 'POST',
      path: `/users/${encodeURIComponent(mailbox)}/sendMail`,
      body: {
        message: {
          subject,
          body: { contentType: 'Text', content: text },
          toRecipients: [{ emailAddress: { address } }],
        },
        saveToSentItems: true,
      },
      timeLimitMs: longestMs,
    });
    return hasStatus(answer, 202) ? 'accepted' : 'refused';
  },
});
