import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { doors } from '../../eslint.rooms.js';

const folders = {
  calendar: 'src/domain/calendar',
  domain: 'src/domain',
  procedures: 'src/procedures',
  app: 'src/app',
  contract: 'src/contract',
  text: 'src/text',
  graph: 'src/graph',
  disk: 'src/disk',
  paper: 'src/paper',
  bot: 'src/bot',
  http: 'src/http',
  cli: 'src/cli',
  main: 'src/main',
  host: 'src/local-tenant/host',
  gallery: 'src/local-tenant/gallery',
  'local-tenant': 'src/local-tenant',
  tabs: 'tabs',
  cards: 'adaptive-cards',
  test: 'test',
} as const;
type Room = keyof typeof folders;
const rooms = Object.keys(folders) as Room[];

/** Who may take values from whom; what is not here is shut. */
const open: Record<Room, readonly Room[]> = {
  calendar: ['domain'],
  domain: ['calendar'],
  procedures: ['domain', 'calendar'],
  app: ['domain', 'calendar', 'procedures', 'contract'],
  contract: ['domain', 'calendar'],
  text: ['contract'],
  graph: ['app', 'domain', 'calendar', 'contract'],
  disk: ['app', 'domain', 'calendar', 'contract'],
  paper: ['app', 'domain', 'calendar', 'contract'],
  bot: ['app', 'contract', 'text', 'cards'],
  http: ['app', 'contract', 'text', 'cards'],
  cli: ['app', 'contract', 'text', 'cards'],
  main: rooms.filter((room) => !['local-tenant', 'host', 'gallery'].includes(room)),
  host: [],
  gallery: ['host', 'cards', 'contract', 'text'],
  'local-tenant': [],
  tabs: ['contract', 'text'],
  cards: ['contract', 'text'],
  test: rooms,
};

let root: string;
let eslint: ESLint;

beforeAll(async () => {
  const cache = join(import.meta.dirname, '../../.cache');
  await mkdir(cache, { recursive: true });
  root = await mkdtemp(join(cache, 'rooms-'));
  for (const folder of Object.values(folders)) {
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, 'planted.ts'), 'export const planted = 1;\n');
  }
  await writeFile(join(root, 'outside.ts'), 'export const planted = 1;\n');
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
      ...doors({ rootPath: root }),
    ] as never,
  });
});

afterAll(() => rm(root, { recursive: true, force: true }));

const complaints = async (room: Room | 'src', text: string): Promise<string[]> => {
  const folder = room === 'src' ? 'src/corridor' : folders[room];
  const [result] = await eslint.lintText(text, { filePath: join(root, folder, 'visitor.ts') });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

const pathTo = (from: Room, to: Room): string => {
  const up = folders[from]
    .split('/')
    .map(() => '..')
    .join('/');
  return `${up}/${folders[to]}/planted.ts`;
};

const byDoor = (isOpen: boolean) =>
  rooms.flatMap((from) =>
    rooms
      .filter((to) => (to === from || open[from].includes(to)) === isOpen)
      .map((to) => [from, to] as const),
  );

describe('the doors between the rooms', () => {
  it.each(byDoor(true))('%s may import %s', async (from, to) => {
    expect(await complaints(from, `import '${pathTo(from, to)}';`)).toEqual([]);
  });

  it.each(byDoor(false))('%s may not import %s', async (from, to) => {
    expect(await complaints(from, `import '${pathTo(from, to)}';`)).toEqual([
      'boundaries/dependencies',
    ]);
  });

  it.each([
    ['text', 'domain'],
    ['host', 'local-tenant'],
  ] as const)('%s may know the types of %s', async (from, to) => {
    expect(await complaints(from, `import type { planted } from '${pathTo(from, to)}';`)).toEqual(
      [],
    );
  });

  it.each(['export * from', 'export { planted } from'])(
    'a door is shut for "%s" too',
    async (words) => {
      expect(await complaints('domain', `${words} '${pathTo('domain', 'app')}';`)).toEqual([
        'boundaries/dependencies',
      ]);
    },
  );

  it('a file in no room is refused', async () => {
    expect(await complaints('src', 'export const lost = 1;')).toEqual([
      'boundaries/no-unknown-files',
    ]);
  });

  it('a file outside the rooms is refused, but the house and the tests may read it', async () => {
    const text = "import '../../outside.ts';";

    expect(await complaints('domain', text)).toEqual(['boundaries/dependencies']);
    expect(await complaints('bot', text)).toEqual(['boundaries/dependencies']);
    expect(await complaints('main', text)).toEqual([]);
  });
});

describe('packages and the machine', () => {
  const withPackages: Room[] = [
    'graph',
    'disk',
    'paper',
    'bot',
    'http',
    'cli',
    'main',
    'local-tenant',
    'test',
  ];
  const onePackage: [Room, string][] = [
    ['calendar', 'date-fns'],
    ['contract', 'zod'],
    ['host', 'adaptivecards'],
  ];

  it.each([
    ...withPackages.flatMap(
      (room) =>
        [
          [room, 'express'],
          [room, 'node:fs'],
        ] as const,
    ),
    ...onePackage,
    ['tabs', 'react'] as const,
  ])('%s may import %s', async (room, source) => {
    expect(await complaints(room, `import '${source}';`)).toEqual([]);
  });

  it.each([
    ...rooms
      .filter((room) => !withPackages.includes(room))
      .flatMap((room) => [
        [room, 'node:fs'],
        [room, 'fs'],
        ...(room === 'tabs' ? [] : [[room, 'express']]),
      ]),
    ['domain', 'date-fns'],
    ['app', 'zod'],
  ] as [Room, string][])('%s may not import %s', async (room, source) => {
    expect(await complaints(room, `import '${source}';`)).toEqual(['boundaries/dependencies']);
  });
});

describe('what comes in through parameters and ports', () => {
  it.each(['domain', 'calendar', 'procedures', 'contract', 'text', 'app', 'cards'] as const)(
    '%s reads no clock, chance, network or process by itself',
    async (room) => {
      expect(
        await complaints(
          room,
          'export const all = [new Date(), Date.now(), Math.random(), fetch, process, crypto, setTimeout];',
        ),
      ).toEqual([
        ...Array.from({ length: 3 }, () => 'no-restricted-syntax'),
        ...Array.from({ length: 4 }, () => 'no-restricted-globals'),
      ]);
    },
  );

  it('a date made from given parts is no clock', async () => {
    expect(await complaints('calendar', 'export const day = new Date(2026, 0, 5);')).toEqual([]);
  });

  it('the domain is synchronous and app is not', async () => {
    const text = 'export const later = async () => 1;';

    expect(await complaints('domain', text)).toEqual(['no-restricted-syntax']);
    expect(await complaints('app', text)).toEqual([]);
  });

  it('a fault without its cause is refused', async () => {
    expect(await complaints('app', "throw new Error('broken');")).toEqual(['no-restricted-syntax']);
    expect(await complaints('app', "throw new Error('broken', { cause: 1 });")).toEqual([]);
  });
});
