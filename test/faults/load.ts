import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { commandId } from '../../src/main/commandId.ts';
import { buttonOf, personaOf, type Persona } from '../support/townPeople.ts';
import { registration } from '../support/sampleForms.ts';
import type { Village } from './village.ts';

/** One command, given until somebody answers whether it was done. */
export interface Given {
  /** As it stands in the log, when it was done. */
  readonly id: string;
  readonly what: string;
  answer: 'acknowledged' | 'refused' | 'not known';
  attempts: number;
}

/** What everybody works on together. */
export interface Work {
  readonly given: Given[];
  readonly kenmerken: Set<string>;
}

const patienceMs = 60_000;
const longestMs = 20_000;

/** Presses, steps and registrations, one after another, until told to stop. */
export async function work(
  village: Village,
  { given: all, kenmerken }: Work,
  { isOver, random }: { readonly isOver: () => boolean; readonly random: () => number },
): Promise<void> {
  const person = (alias: string): Persona =>
    personaOf({ origin: '', tenant: village.tenant }, alias);
  const pick = <Each>(from: readonly Each[]): Each =>
    from[Math.floor(random() * from.length)] as Each;

  const ask = async (path: string, alias: string, body?: unknown): Promise<Answer | undefined> => {
    const by = village.tenant.directory.byAlias(alias);
    if (!by) throw new Error(`No such persona: ${alias}`);
    try {
      const response = await fetch(`${pick(village.instances).origin}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${await village.tenant.issuer.userToken(by)}`,
          'content-type': 'application/json',
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(longestMs),
      });
      return { status: response.status, body: (await response.json()) as Answer['body'] };
    } catch {
      return undefined;
    }
  };

  /** The same command again and again, at whichever instance is there, until one knows. */
  const insist = async (given: Given, once: () => Promise<Answer | undefined>): Promise<Answer> => {
    const end = performance.now() + patienceMs;
    for (;;) {
      given.attempts += 1;
      const answer = await once();
      if (answer && answer.status < 300) given.answer = 'acknowledged';
      else if (answer && answer.status >= 400 && answer.status < 500) given.answer = 'refused';
      if (answer && given.answer !== 'not known') return answer;
      if (performance.now() > end) return { status: 0, body: {} };
      await pause(100 + random() * 400);
    }
  };

  const begin = (what: string, parts: readonly string[]): Given => {
    const given: Given = { id: commandId(parts), what, answer: 'not known', attempts: 0 };
    all.push(given);
    return given;
  };

  const register = async (): Promise<void> => {
    const command = randomUUID();
    const by = person('lotte.veldkamp').id;
    const input = registration(person('chantal.wiersema').id);
    const given = begin('registreren', ['registreren', by, command]);
    const { body } = await insist(given, () =>
      ask('/api/complaints', 'lotte.veldkamp', { command, input }),
    );
    if (body.kenmerk !== undefined) kenmerken.add(body.kenmerk);
  };

  const step = async (): Promise<void> => {
    const kenmerk = pick([...kenmerken]);
    const [what, input] = pick<readonly [string, object]>([
      ['niet-bereikt', { how: 'telefoon' }],
      ['toewijzen', { to: person('nadia.bouzidi').id }],
      ['toewijzing-ongedaan', {}],
    ]);
    const command = randomUUID();
    const by = person('marijke.hofstra').id;
    const seen = await ask(`/api/complaints/${kenmerk}`, 'marijke.hofstra');
    if (seen?.body.volgnummer === undefined) return;
    const request = { command, seen: seen.body.volgnummer, input };
    await insist(begin(what, ['stap', by, kenmerk, what, command]), () =>
      ask(`/api/complaints/${kenmerk}/steps/${what}`, 'marijke.hofstra', request),
    );
  };

  /** Nadia presses the button on her card, through the connector. */
  const press = async (): Promise<void> => {
    const nadia = personaOf(
      { origin: village.tenant.appConfig.origin, tenant: village.tenant },
      'nadia.bouzidi',
    );
    const found = await nadia.card(pick([...kenmerken])).catch(() => undefined);
    if (!found?.card.actions.some(({ verb }) => verb === 'accepteren')) return;
    const button = buttonOf(found.card, 'accepteren');
    const seen = String(button.data?.['seen']);
    const given = begin('accepteren', ['kaart', found.message.id, 'accepteren', nadia.id, seen]);
    given.attempts += 1;
    // What the chat shows of it is no acknowledgement; that nothing is done twice is counted all the same.
    await nadia.press(found.message, button).catch(() => undefined);
  };

  while (!isOver()) {
    const chance = random();
    if (kenmerken.size < 3 || chance < 0.1) await register();
    else if (chance < 0.8) await step();
    else await press();
    await pause(20 + random() * 150);
  }
}

interface Answer {
  readonly status: number;
  readonly body: { readonly kenmerk?: string; readonly volgnummer?: number };
}
