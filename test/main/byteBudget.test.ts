import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import webpack from 'webpack';
import { ByteBudget } from '../../build/byteBudget.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'budget-'));
  await writeFile(join(folder, 'entry.js'), "import('./later.js');\n");
  await writeFile(join(folder, 'later.js'), "console.log('later');\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const built = (budget: { readonly entryKib: number; readonly firstScreenKib: number }) =>
  new Promise<readonly string[]>((done, failed) => {
    webpack(
      {
        mode: 'production',
        context: folder,
        entry: { tab: './entry.js' },
        output: { path: join(folder, 'out') },
        plugins: [new ByteBudget({ entry: 'tab', firstScreen: [['later.js']], ...budget })],
      },
      (error, stats) => {
        if (error) failed(error);
        else done((stats?.compilation.errors ?? []).map(({ message }) => message));
      },
    );
  });

describe('the byte budget of the build', () => {
  it('says nothing while there is room', async () => {
    expect(await built({ entryKib: 20, firstScreenKib: 20 })).toEqual([]);
  });

  it('fails on an entry that grew too large, and says what to do', async () => {
    const [fault] = await built({ entryKib: 0.1, firstScreenKib: 20 });
    expect(fault).toMatch(/^De scripts van het begin zijn \d.* hoogstens 0.1\. Laad later/u);
  });

  it('counts what the first screen loads beside the entry', async () => {
    const room = 1 / 1024;
    const [entry, all] = await built({ entryKib: room, firstScreenKib: room });
    const kib = (fault?: string) => Number(/zijn ([\d.]+)/u.exec(fault ?? '')?.[1]);
    expect(kib(all)).toBeGreaterThan(kib(entry));
  });
});
