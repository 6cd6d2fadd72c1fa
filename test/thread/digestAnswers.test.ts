import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ActionSet,
  Card,
  Container,
  Execute,
  ShowCard,
} from '../../adaptive-cards/element.ts';
import type { ChatMessage } from '../../src/local-tenant/connector/chatStore.ts';
import { registered } from '../support/registered.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
let kenmerken: readonly string[];
const coordinator = () => personaOf(town, 'marijke.hofstra');
const teamleider = () => personaOf(town, 'nadia.bouzidi');

const register = (): Promise<string> => registered(town);

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  kenmerken = [await register(), await register(), await register()];
  // Nobody called within two working days.
  await town.moveClock('2026-03-19T09:00:00Z');
}, 120_000);
afterAll(() => town.close());

const digestOf = async (): Promise<{ readonly message: ChatMessage; readonly card: Card }> => {
  const message = (await coordinator().messages()).findLast(({ activity }) =>
    String(activity['summary']).startsWith('Goede'),
  );
  const [attachment] = (message?.activity['attachments'] ?? []) as readonly { content: Card }[];
  if (!message || !attachment) throw new Error('The coordinator has a message of the day');
  return { message, card: attachment.content };
};

const containers = ({ body }: Card): readonly Container[] =>
  body.filter((element): element is Container => element.type === 'Container');
const lineOf = (card: Card, kenmerk: string): Container => {
  const found = containers(card).find((one) => JSON.stringify(one).includes(`${kenmerk} · `));
  if (!found) throw new Error(`No line of ${kenmerk}`);
  return found;
};
const buttonIn = (line: Container): ActionSet['actions'][number] | undefined =>
  line.items.find((item): item is ActionSet => item.type === 'ActionSet')?.actions[0];
const formIn = (line: Container): { readonly save: Execute; readonly ids: readonly string[] } => {
  const { card } = buttonIn(line) as ShowCard;
  const ids = card.body.flatMap((element) => ('id' in element ? [element.id] : []));
  return { save: card.actions[0] as Execute, ids };
};
const logOf = async (kenmerk: string): Promise<readonly string[]> => {
  const { body } = await coordinator().api('GET', `/api/complaints/${kenmerk}/log`);
  return (body as { action: string }[]).map(({ action }) => action);
};

describe('an answer from the message of the day (experience.md §3)', () => {
  it('is one button on each line, with number, version and act only', async () => {
    const { card } = await digestOf();
    for (const kenmerk of kenmerken) {
      const { save, ids } = formIn(lineOf(card, kenmerk));
      expect(save.verb).toBe('gesprek-vastleggen');
      expect(save.data).toMatchObject({ kenmerk, card: 'dagstart' });
      expect(ids).toEqual([`note@${kenmerk}`, `agreed@${kenmerk}`, `on@${kenmerk}`]);
    }
    expect(card.actions).toHaveLength(1);
  });

  it('is kept; its line says so and asks what comes next, and the other lines stay', async () => {
    const [first = '', second = '', third = ''] = kenmerken;
    const { message, card } = await digestOf();
    const { save } = formIn(lineOf(card, first));
    const answer = await coordinator().press(message, save, {
      [`note@${first}`]: 'Mevrouw wil een vaste beller.',
      [`on@${first}`]: '2026-03-19',
      // Typed in the form of another line, and not sent.
      [`note@${second}`]: 'KANARIE',
      [`agreed@${second}`]: 'KANARIE',
    });

    const shown = answer.body.body.value as Card;
    expect(JSON.stringify(lineOf(shown, first))).toMatch(
      /Gedaan: Marijke.Hofstra heeft een gesprek vastgelegd/,
    );
    expect(formIn(lineOf(shown, first)).save.verb).toBe('toewijzen');
    expect(formIn(lineOf(shown, second)).save.verb).toBe('gesprek-vastleggen');
    expect(formIn(lineOf(shown, third)).save.verb).toBe('gesprek-vastleggen');
    expect(await logOf(first)).toEqual(['geregistreerd', 'gesprek-vastleggen']);
    expect(await logOf(second)).toEqual(['geregistreerd']);
    const dossier = await coordinator().api('GET', `/api/complaints/${first}`);
    expect(JSON.stringify(dossier.body)).not.toContain('KANARIE');
    // It stands so in the chat as well, also for who opens it anew.
    expect((await digestOf()).card).toEqual(shown);
  });

  it('that hands the complaint on leaves its line with the way back, as long as there is one', async () => {
    const [first = ''] = kenmerken;
    const { message, card } = await digestOf();
    const { save } = formIn(lineOf(card, first));
    const assigned = await coordinator().press(message, save, {
      [`to@${first}`]: teamleider().id,
      [`reason@${first}`]: 'Kent de buurt.',
    });

    const over = lineOf(assigned.body.body.value as Card, first);
    expect(JSON.stringify(over)).toMatch(/Gedaan: Marijke.Hofstra heeft de klacht toegewezen/);
    const undo = buttonIn(over) as Execute;
    expect(undo).toMatchObject({ title: 'Ongedaan maken', verb: 'toewijzing-ongedaan' });

    const undone = await coordinator().press(message, undo);
    expect(formIn(lineOf(undone.body.body.value as Card, first)).save.verb).toBe('toewijzen');
    expect((await logOf(first)).slice(-2)).toEqual(['toewijzen', 'toewijzing-ongedaan']);
  });

  it('that is filled in wrong says which field on which complaint, and nothing is kept', async () => {
    const [, second = ''] = kenmerken;
    const { message, card } = await digestOf();
    const { save } = formIn(lineOf(card, second));
    const answer = await coordinator().press(message, save, { [`on@${second}`]: '2027-01-01' });

    const [box] = (answer.body.body.value as Card).body;
    expect(JSON.stringify(box)).toContain('Deze dag ligt in de toekomst');
    expect(JSON.stringify(box)).toContain(second);
    expect(await logOf(second)).toEqual(['geregistreerd']);
  });

  it('is refused to everybody else, who learns nothing by it', async () => {
    const [, , third = ''] = kenmerken;
    const { message, card } = await digestOf();
    const { save } = formIn(lineOf(card, third));
    const answer = await teamleider().press(message, save, {
      [`note@${third}`]: 'Ik ook.',
      [`on@${third}`]: '2026-03-19',
    });

    expect(JSON.stringify(answer.body)).not.toContain('twee keer');
    expect(await logOf(third)).toEqual(['geregistreerd']);
  });
});
