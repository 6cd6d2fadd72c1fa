import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
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

jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  const startsAt = new Date('2026-03-16T06:00:00Z');
  town = await startTown({ startsAt, config: { togetherMinutes: 30 } });
}, 60_000);
afterAll(() => town.close());

const register = (): Promise<string> => registered(town);

/** Lock-screen lines of what came into a chat since so many messages. */
const since = async (alias: string, seen: number): Promise<readonly ChatMessage[]> =>
  (await personaOf(town, alias).messages()).slice(seen);
const count = async (alias: string): Promise<number> =>
  (await personaOf(town, alias).messages()).length;
const summary = ({ activity }: ChatMessage): string => String(activity['summary']);
const cardOf = (message: ChatMessage | undefined): Card => {
  const [attachment] = (message?.activity['attachments'] ?? []) as readonly { content: Card }[];
  if (!attachment) throw new Error('No such card');
  return attachment.content;
};
const lines = (message: ChatMessage | undefined): readonly string[] =>
  message === undefined
    ? []
    : [...new Set(JSON.stringify(cardOf(message)).match(/K-\d{4}-\d+/g) ?? [])];

describe('work that arrives while nobody works (experience.md §3)', () => {
  it('is one card with a line each when the working day begins, for everybody of whom it is asked', async () => {
    const [coordinator, support] = [await count('marijke.hofstra'), await count('rowan.martina')];
    const kenmerken = [await register(), await register(), await register()];
    expect(await since('marijke.hofstra', coordinator)).toEqual([]);

    await town.moveClock('2026-03-16T07:45:00Z');

    const mornings = await since('marijke.hofstra', coordinator);
    expect(mornings.map(summary)).toEqual(['Goedemorgen']);
    expect(lines(mornings[0])).toEqual(kenmerken);
    const letters = await since('rowan.martina', support);
    expect(letters.map(summary)).toEqual(['Nieuw voor jou']);
    expect(lines(letters[0]).toSorted()).toEqual(kenmerken);
  });
});

describe('work that arrives within half an hour (experience.md §3)', () => {
  let seen: number;
  let kenmerken: readonly string[];
  const chat = () => since('marijke.hofstra', seen);

  it('the first is a card at once; what follows is one card with a line each once the half hour is over', async () => {
    await town.moveClock('2026-03-16T10:00:00Z');
    seen = await count('marijke.hofstra');
    kenmerken = [await register(), await register(), await register()];
    expect((await chat()).map(summary)).toEqual([expect.stringContaining(String(kenmerken[0]))]);

    // What waits is owed by the register, and not by a process.
    await town.restartApp();
    await town.moveClock('2026-03-16T10:31:00Z');

    const [, together, ...more] = await chat();
    expect(more).toEqual([]);
    expect(together && summary(together)).toBe('Nieuw voor jou');
    expect(lines(together)).toEqual(kenmerken.slice(1));
    await town.moveClock('2026-03-16T14:00:00Z');
    expect(await chat()).toHaveLength(2);
  });

  it('a line has its answer; the message goes on with these complaints and no others', async () => {
    const [, second = '', third = ''] = kenmerken;
    const [, message] = await chat();
    if (!message) throw new Error('Nothing came together');
    const line = cardOf(message).body.find(
      (one): one is Container => one.type === 'Container' && JSON.stringify(one).includes(second),
    );
    const form = line?.items.find((item): item is ActionSet => item.type === 'ActionSet')
      ?.actions[0] as ShowCard;
    const save = form.card.actions[0] as Execute;
    expect(save.verb).toBe('gesprek-vastleggen');

    const answer = await personaOf(town, 'marijke.hofstra').press(message, save, {
      [`note@${second}`]: 'Mevrouw wil een vaste beller.',
      [`on@${second}`]: '2026-03-16',
    });

    const shown = JSON.stringify(answer.body.body.value);
    expect(shown).toMatch(/Gedaan: Marijke.Hofstra heeft een gesprek vastgelegd/);
    expect([...new Set(shown.match(/K-\d{4}-\d+/g))].toSorted()).toEqual([second, third]);
    expect(JSON.stringify(cardOf((await chat())[1]))).toBe(shown);
  });
});
