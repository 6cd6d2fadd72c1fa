import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../src/bot/commands/parseCommand.ts';
import { REGISTER_COMMAND } from '../../src/bot/messageAction/readMessage.ts';
import { texts } from '../../src/text/index.ts';

interface Manifest {
  readonly bots: readonly {
    readonly scopes: readonly string[];
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly { readonly title: string; readonly description: string }[];
    }[];
  }[];
  readonly composeExtensions: readonly {
    readonly commands: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly configurableTabs: readonly {
    readonly configurationUrl: string;
    readonly scopes: readonly string[];
    readonly context: readonly string[];
  }[];
  readonly authorization: unknown;
}
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../manifest', name), 'utf8'));
const manifest = read('manifest.json') as Manifest;
const english = read('en.json') as Readonly<Record<string, string>>;
const titles = Object.entries(english).flatMap(([path, text]) =>
  /^bots\[0\]\.commandLists\[\d\]\.commands\[\d\]\.title$/u.test(path) ? [text] : [],
);
const lists = manifest.bots[0]?.commandLists ?? [];

describe('what the manifest promises', () => {
  it.each([...lists.flatMap(({ commands }) => commands.map(({ title }) => title)), ...titles])(
    'the bot understands "%s"',
    (title) => {
      expect(parseCommand(title).kind).not.toBe('onbekend');
    },
  );

  it('is a list of commands for every kind of chat, help among them', () => {
    expect(lists.flatMap(({ scopes }) => scopes).sort()).toEqual(
      [...(manifest.bots[0]?.scopes ?? [])].sort(),
    );
    for (const { commands } of lists) {
      expect(commands.map(({ title }) => title)).toContain('help');
    }
  });

  /** @requirement O63 */
  it('is a tab for channels that is set up on a page of the app itself', () => {
    const { configurableTabs } = manifest;
    expect(configurableTabs).toHaveLength(1);
    expect(configurableTabs[0]).toMatchObject({ scopes: ['team'], context: ['channelTab'] });
    expect(configurableTabs[0]?.configurationUrl).toMatch(/^https:\/\/\{\{host\}\}\/tab\/\?/);
  });

  it('is the message action of the bot, on messages, without a step between, named as its dialog', () => {
    const [action] = manifest.composeExtensions[0]?.commands ?? [];
    expect(action).toMatchObject({
      id: REGISTER_COMMAND,
      type: 'action',
      context: ['message'],
      fetchTask: true,
      title: texts('nl').cards.messageAction.title,
    });
    expect(english['composeExtensions[0].commands[0].title']).toBe(
      texts('en').cards.messageAction.title,
    );
    const host = readFileSync(
      join(import.meta.dirname, '../../src/local-tenant/host/messageMenu.ts'),
      'utf8',
    );
    expect(host).toContain(`'${REGISTER_COMMAND}'`);
  });
});
