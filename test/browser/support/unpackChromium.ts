import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, '.cache');

/** Where the packed Chromium of this version stands; unpacks it there at first use. */
export async function unpackChromium(): Promise<string> {
  const folder = join(cache, `chromium-${await installedVersion()}`);
  if (existsSync(folder)) return folder;

  // Unpacked beside its place and moved there whole: nobody starts a half-written program,
  // and of two who unpack at once the second uses what the first put down.
  const draft = `${folder}.${String(process.pid)}`;
  await mkdir(draft, { recursive: true });
  try {
    await unpackInto(draft);
    await writeFile(join(draft, 'fonts.conf'), fontsConf(folder));
    await rename(draft, folder).catch((cause: unknown) => {
      if (!existsSync(folder)) throw cause;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

async function installedVersion(): Promise<string> {
  const manifest = await readFile(
    join(root, 'node_modules/@sparticuz/chromium/package.json'),
    'utf8',
  );
  return (JSON.parse(manifest) as { version: string }).version;
}

/** In a process of its own, because the package takes its folder from TMPDIR when it is imported. */
async function unpackInto(folder: string): Promise<void> {
  const program = "await (await import('@sparticuz/chromium')).default.executablePath()";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    // The runtime's name makes the package bring its own nss libraries.
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x', NODE_OPTIONS: '' },
  });
}

/** The packed font and no other, so that a page measures the same on every machine. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
