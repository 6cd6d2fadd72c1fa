import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { makePackage } from './makePackage.ts';

const wanted = z.object({
  teamsAppId: z.string(),
  clientId: z.string(),
  bot: z.object({ appId: z.string() }),
  host: z.url({ protocol: /^https$/u }),
  organisation: z.string().min(1),
});

const USAGE = 'npm run package -- CONFIGURATIE [--uit klachtwijzer.zip]';

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { uit: { type: 'string', default: 'klachtwijzer.zip' } },
  });
  const [path] = positionals;
  if (path === undefined) {
    console.error(USAGE);
    return 2;
  }
  const read = wanted.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join('.'));
    console.error(`In de configuratie ontbreekt of klopt niet: ${names.join(', ')}.`);
    return 2;
  }
  const made = await makePackage(join(import.meta.dirname, '../../manifest'), read.data);
  if (!made.ok) {
    console.error(['Het pakket klopt niet:', ...made.faults].join('\n- '));
    return 1;
  }
  await writeFile(values.uit, made.zip);
  console.log(`${values.uit}: manifest, en.json en twee pictogrammen; past bij schema 1.29.`);
  return 0;
};

process.exitCode = await run();
