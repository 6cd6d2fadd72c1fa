import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  endAll,
  isAlive,
  newFolder,
  removeFolders,
  startLauncher,
  takePort,
  type Launcher,
} from './support/launcher.ts';
import { colleagueAt } from './support/overTheWire.ts';

jest.setTimeout(120_000);
afterAll(async () => {
  endAll();
  await removeFolders();
});

const contentsOf = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'base64')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
};

const stopped = async (launcher: Launcher): Promise<void> => {
  launcher.signal('SIGINT');
  await launcher.ended;
};

/** Stops what runs and says how long that took and what is still alive. */
const ending = async (launcher: Launcher, end: () => void) => {
  const children = launcher.children();
  const start = performance.now();
  end();
  const code = await launcher.ended;
  return {
    code,
    seconds: (performance.now() - start) / 1000,
    children,
    left: children.filter(isAlive),
  };
};

describe('the first start and the next', () => {
  const data = newFolder();
  let address: string;

  it('fills in the example work and prints one address', async () => {
    const launcher = await startLauncher([], { data });
    await launcher.settled();

    expect(launcher.output()).toContain('Het voorbeeldwerk wordt klaargezet …');
    expect(launcher.output().match(/http:\S+/g)).toEqual([`${launcher.origin}/`]);
    expect((await fetch(`${launcher.origin}/`)).status).toBe(200);
    const marijke = await colleagueAt(launcher.origin, 'marijke.hofstra');
    address = await marijke.register('hek van het park te laat open');
    await stopped(launcher);
  });

  it('keeps the data, also on another port, and cards still arrive there', async () => {
    const launcher = await startLauncher([], { data });
    await launcher.settled();
    expect(launcher.output()).not.toContain('voorbeeldwerk');

    const marijke = await colleagueAt(launcher.origin, 'marijke.hofstra');
    expect((await marijke.api('GET', `/complaints/${address}`)).status).toBe(200);
    const kenmerk = await marijke.register('hek van het park te vroeg dicht');
    expect(await marijke.chat()).toContainEqual(expect.stringContaining(kenmerk));
    await stopped(launcher);
  });

  it('begins anew when asked, and leaves what is not ours in the folder', async () => {
    await writeFile(join(data, 'aantekening.txt'), 'van iemand');
    const launcher = await startLauncher(['--fresh', '--vandaag'], { data });
    await launcher.settled();

    const marijke = await colleagueAt(launcher.origin, 'marijke.hofstra');
    expect((await marijke.api('GET', '/complaints')).body).toEqual({ items: [], total: 0 });
    expect(await readFile(join(data, 'aantekening.txt'), 'utf8')).toBe('van iemand');
    await stopped(launcher);
  });
});

describe('a start that cannot be', () => {
  it.each([
    [['--kleur', 'blauw'], 'Deze optie ken ik niet'],
    [['--app-poort', 'veel'], 'Geen poortnummer: veel'],
    [['toch'], 'Deze optie ken ik niet'],
  ])('%j gives one sentence and exit code 2', async (options, sentence) => {
    const launcher = await startLauncher(options, { data: newFolder() });

    expect(await launcher.ended).toBe(2);
    expect(launcher.output()).toContain(sentence);
    expect(launcher.output().trim().split('\n')).toHaveLength(1);
  });

  it.each(['--poort', '--app-poort'])(
    'a taken port (%s) gives one sentence and exit code 3, and the folder is not touched',
    async (option) => {
      const { port, server } = await takePort();
      const data = newFolder();
      const launcher = await startLauncher([option, String(port), '--fresh'], { data });

      expect(await launcher.ended).toBe(3);
      expect(launcher.output()).toBe(
        `Poort ${port} is al in gebruik. Kies een andere met ${option}.\n`,
      );
      expect(await readdir(data)).toEqual([]);
      server.close();
    },
  );

  it.each([[[]], [['--fresh']]])(
    'a folder of somebody else is refused with exit code 4 and left as it is (%j)',
    async (options: readonly string[]) => {
      const data = newFolder();
      await mkdir(join(data, 'foto'));
      await writeFile(join(data, 'tenant.sqlite'), 'van een ander programma');
      const launcher = await startLauncher(options, { data });

      expect(await launcher.ended).toBe(4);
      expect(launcher.output()).toBe(
        `De map ${data} is niet leeg en niet van Klachtwijzer. Er is niets veranderd. Kies met --data een andere map.\n`,
      );
      expect(await readdir(data)).toEqual(['foto', 'tenant.sqlite']);
    },
  );

  it('a file in place of the folder is refused with one sentence', async () => {
    const file = join(newFolder(), 'gegevens');
    await writeFile(file, 'tekst');
    const launcher = await startLauncher([], { data: file });

    expect(await launcher.ended).toBe(4);
    expect(launcher.output()).toBe(`De map ${file} is niet te gebruiken (ENOTDIR).\n`);
  });

  it.each([
    ['holds garbage', Buffer.alloc(20_000, 'x')],
    ['is empty', Buffer.alloc(0)],
  ])(
    'a database that %s gives one sentence and exit code 4; nothing is deleted',
    async (_, bytes) => {
      const data = newFolder();
      await writeFile(join(data, 'tenant.sqlite'), bytes);
      await writeFile(join(data, 'voorbeeld-gevuld'), '');
      const before = await contentsOf(data);
      const launcher = await startLauncher([], { data });

      expect(await launcher.ended).toBe(4);
      expect(launcher.output()).toBe(
        `De gegevens in ${data} zijn beschadigd: zet een kopie terug of verwijder deze map.\n`,
      );
      expect(await contentsOf(data)).toMatchObject(before);
    },
  );
});

describe('while it runs', () => {
  const data = newFolder();
  let launcher: Launcher;
  beforeAll(async () => {
    launcher = await startLauncher(['--vandaag'], { data });
    await launcher.settled();
  });

  it('a second start on the same data is refused, --fresh or not, and the first goes on', async () => {
    const second = await startLauncher(['--fresh'], { data });

    expect(await second.ended).toBe(3);
    expect(second.output()).toBe(
      `Klachtwijzer draait al met deze gegevens: ${launcher.origin}/. Sluit die eerst.\n`,
    );
    const marijke = await colleagueAt(launcher.origin, 'marijke.hofstra');
    expect((await marijke.api('GET', '/me')).status).toBe(200);
  });

  it('Ctrl-C, which a terminal sends to the whole group, stops everything within 10 s', async () => {
    const { code, seconds, children, left } = await ending(launcher, () => {
      launcher.signal('SIGINT', 'group');
    });

    expect(children.length).toBeGreaterThanOrEqual(2);
    expect({ code, left }).toEqual({ code: 0, left: [] });
    expect(seconds).toBeLessThan(10);
  });

  it('Ctrl-C in the middle of a start leaves no process either, and the next start begins anew', async () => {
    const folder = newFolder();
    const early = await startLauncher([], { data: folder });
    while (!early.output().includes('Voorbeeldwerk:'))
      await new Promise((go) => setTimeout(go, 50));
    const { code, left } = await ending(early, () => {
      early.signal('SIGINT');
    });
    expect({ code, left }).toEqual({ code: 0, left: [] });

    const next = await startLauncher(['--vandaag'], { data: folder });
    await next.settled();
    const marijke = await colleagueAt(next.origin, 'marijke.hofstra');
    expect((await marijke.api('GET', '/complaints')).body).toEqual({ items: [], total: 0 });
    await stopped(next);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'a part that ends (%s) ends the whole, with a word about it and no success',
    async (signal) => {
      const again = await startLauncher([], { data });
      await again.settled();
      const { code, left } = await ending(again, () => {
        for (const app of again.children().slice(-1)) process.kill(app, signal);
      });

      expect(again.output()).toContain('Een onderdeel is gestopt. Start opnieuw met: npm start');
      expect(code).toBe(1);
      expect(left).toEqual([]);
    },
  );

  it('a launcher that is killed takes its processes along', async () => {
    const again = await startLauncher([], { data });
    await again.settled();
    const children = again.children();
    again.signal('SIGKILL');
    await again.ended;

    const until = performance.now() + 10_000;
    while (children.some(isAlive) && performance.now() < until) {
      await new Promise((go) => setTimeout(go, 50));
    }
    expect(children.filter(isAlive)).toEqual([]);
  });
});
