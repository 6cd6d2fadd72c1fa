import { afterAll, describe, expect, it } from '@jest/globals';
import { inside, needing, openTarget } from './target/chosen.ts';
import { found } from './target/found.ts';

const target = openTarget();
const { call, person } = target;
afterAll(() => target.close());

const message = (more: Record<string, unknown> = {}) => ({
  subject: 'Lees en beslis · K-2026-0001',
  body: { contentType: 'Text', content: 'Er ligt werk voor je in Klachtwijzer.' },
  toRecipients: [{ emailAddress: { address: `${person}@gemeente.example` } }],
  ...more,
});
const send = (body: unknown, { from = person, as }: { from?: string; as?: 'nobody' } = {}) =>
  call('POST', `/users/${from}/sendMail`, { body, ...(as && { as }) });

describe('Graph contract: mail from a mailbox', () => {
  needing(target, { need: 'people', rows: [92, 93] }, () => {
    it('92 without Mail.Send nothing is sent: 403', async () => {
      const answer = await send({ message: message() }, { as: 'nobody' });
      found(92, 'zonder recht / without the permission', answer);
      expect(answer.status).toBe(403);
    });

    it('93 from a mailbox that nobody has: 404', async () => {
      const answer = await send({ message: message() }, { from: 'niemand@gemeente.example' });
      found(93, 'onbekende mailbox / unknown mailbox', answer);
      expect(answer.status).toBe(404);
    });
  });

  inside(target, [91, 93, 94], (local) => {
    it('91 a message is accepted with 202 and no body, and has left', async () => {
      const answer = await send({ message: message(), saveToSentItems: false });
      expect([answer.status, answer.body]).toEqual([202, undefined]);
      expect(local.mails()).toMatchObject([
        { subject: 'Lees en beslis · K-2026-0001', to: [`${person}@gemeente.example`] },
      ]);
    });

    it('93 a shared mailbox is no person, and sends all the same', async () => {
      local.seed.openSharedMailbox('klachten@gemeente.example');
      const answer = await send({ message: message() }, { from: 'Klachten@gemeente.example' });
      expect(answer.status).toBe(202);
      expect(local.mails().at(-1)?.from).toBe('klachten@gemeente.example');
    });

    it.each([
      ['no message', {}],
      ['nobody to send it to', { message: message({ toRecipients: [] }) }],
      [
        'an address that is none',
        { message: message({ toRecipients: [{ emailAddress: { address: 'Jan' } }] }) },
      ],
    ])('94 %s is refused, and nothing left', async (what, body) => {
      const before = local.mails().length;
      const answer = await send(body);
      found(94, what, answer);
      expect(answer.status).toBe(400);
      expect(local.mails()).toHaveLength(before);
    });
  });
});
