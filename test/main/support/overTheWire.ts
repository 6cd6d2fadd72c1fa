import { randomUUID } from 'node:crypto';

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies of many shapes are asserted on, property by property
  readonly body: any;
}

/** A colleague at the host page of a product in other processes; everything goes over the wire. */
export const colleagueAt = async (origin: string, persona: string) => {
  const page = await (await fetch(`${origin}/`)).text();
  const session = /name="host-session" content="([^"]+)"/.exec(page)?.[1] ?? '';
  const host = async (path: string, body?: Record<string, unknown>): Promise<Answer> =>
    answerOf(
      await fetch(`${origin}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          origin,
          'sec-fetch-site': 'same-origin',
          'x-host-session': session,
          'content-type': 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify({ persona, ...body }) }),
      }),
    );
  const { clientId, personas } = (await host('/host/state')).body;
  const { accessToken } = (await host('/host/token', { clientId })).body;
  const idOf = (alias: string): string =>
    personas.find((one: { alias: string }) => one.alias === alias)?.oid ?? '';

  const api = async (method: string, path: string, body?: unknown): Promise<Answer> =>
    answerOf(
      await fetch(`${origin}/api${path}`, {
        method,
        headers: {
          authorization: `Bearer ${String(accessToken)}`,
          'content-type': 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );

  return {
    api,
    idOf,
    host,
    /** Summaries of the messages in this person's chat. */
    chat: async (): Promise<readonly string[]> => {
      const { body } = await host(`/host/changes?persona=${persona}&since=0`);
      return (body.messages as { activity: { summary?: string }; deleted: boolean }[])
        .filter(({ deleted }) => !deleted)
        .map(({ activity }) => activity.summary ?? '');
    },
    register: async (aanduiding: string): Promise<string> => {
      const today = String((await api('GET', '/me')).body.today);
      const answer = await api('POST', '/complaints', {
        command: randomUUID(),
        input: {
          channel: 'telefoon',
          klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
          accused: { kind: 'onbekend' },
          aanduiding,
          what: 'Het hek ging pas na negenen open.',
          category: 'dienstverlening',
          received: today,
        },
      });
      if (answer.status !== 201) throw new Error(`Not registered: ${answer.status}`);
      return String(answer.body.kenmerk);
    },
  };
};

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
};
