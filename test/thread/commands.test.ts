import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
let kenmerk: string;

const asked = async (alias: string, text: string): Promise<string> => {
  const person = personaOf(town, alias);
  const before = (await person.messages()).length;
  expect((await person.say(text)).status).toBe(200);
  const messages = await person.messages();
  const said = messages.slice(before).map(({ activity }) => JSON.stringify(activity));
  return said.at(-1) ?? '';
};

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  const melder = personaOf(town, 'daan.eggink');
  const accused = personaOf(town, 'chantal.wiersema');
  const answer = await melder.api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(accused.id),
  });
  kenmerk = String(answer.body.kenmerk);
}, 60_000);
afterAll(() => town.close());

describe('a word to the bot', () => {
  it('lists what lies with the coordinator, with number and date and a way to the dossier', async () => {
    const answer = await asked('marijke.hofstra', 'mijn klachten');
    expect(answer).toContain('Jouw klachten');
    expect(answer).toContain(kenmerk);
    expect(answer).toContain('nog ');
    expect(answer).toContain(encodeURIComponent(`dossier/${kenmerk}`));
  });

  it('lists the same by date', async () => {
    expect(await asked('marijke.hofstra', 'termijnen')).toContain(kenmerk);
  });

  it('finds a number for who may open it', async () => {
    expect(await asked('marijke.hofstra', `zoek ${kenmerk.toLowerCase()}`)).toContain(kenmerk);
  });

  it.each(['chantal.wiersema', 'stefan.nijland'])(
    'answers %s as if the number did not exist, and repeats nothing',
    async (alias) => {
      const known = await asked(alias, `zoek ${kenmerk}`);
      const unknown = await asked(alias, 'zoek K-2026-9999');
      const cardOf = (said: string): unknown =>
        (JSON.parse(said) as { attachments: readonly { content: unknown }[] }).attachments[0]
          ?.content;
      expect(cardOf(known)).toEqual(cardOf(unknown));
      expect(known).not.toContain(kenmerk);
    },
  );

  it('keeps quiet about what it did not understand', async () => {
    const answer = await asked('stefan.nijland', 'Boze Wouter heeft gebeld over 06-12345678');
    expect(answer).toContain('Dat begrijp ik niet');
    expect(answer).not.toContain('Wouter');
  });

  it('opens search and registration as a dialog, and keeps nothing of what was looked for', async () => {
    for (const [text, page] of [
      ['zoek Jansen', '#alle'],
      ['registreer', '#registreren'],
    ] as const) {
      const answer = await asked('marijke.hofstra', text);
      expect(answer).not.toContain('Jansen');
      const [action] = (
        JSON.parse(answer) as {
          attachments: readonly { content: { actions: readonly { data: unknown }[] } }[];
        }
      ).attachments.flatMap(({ content }) => content.actions);
      const opened = await personaOf(town, 'marijke.hofstra').invoke('task/fetch', {
        data: action?.data,
      });
      expect(opened.body.body.task).toMatchObject({
        type: 'continue',
        value: { url: `${town.origin}/tab/${page}` },
      });
    }
  });

  it('takes "afwezig t/m" for who says it, tells what lies still, and takes it back', async () => {
    const nadia = personaOf(town, 'nadia.bouzidi');
    const own = async (): Promise<unknown> => (await nadia.api('GET', '/api/absences')).body.own;
    expect(await asked('nadia.bouzidi', 'afwezig')).toContain('Zeg tot en met welke dag');
    expect(await asked('nadia.bouzidi', 'afwezig t/m 3 maart 2026')).toContain('Zeg tot en met');
    expect(await own()).toEqual([]);

    const answer = await asked('nadia.bouzidi', 'afwezig t/m vrijdag 27 maart');
    expect(answer).toContain('Je bent afwezig t/m vrijdag 27 maart');
    expect(answer).toContain('Er blijft geen klacht liggen die jij behandelt.');
    expect(await own()).toMatchObject([{ from: '2026-03-16', to: '2026-03-27' }]);

    expect(await asked('nadia.bouzidi', 'ik ben er weer')).toContain('Je bent er weer.');
    expect(await own()).toEqual([]);
    expect(await asked('nadia.bouzidi', 'terug')).toContain('Je stond niet als afwezig.');
  });

  it('says where to register', async () => {
    expect(await asked('stefan.nijland', 'registreer')).toContain('Registreren');
  });
});
