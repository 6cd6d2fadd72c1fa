import { createHash } from 'node:crypto';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { tabFiles } from '../../src/http/tabFiles.ts';

const OWN = "document.title = 'x';";
const page = `<!doctype html><title>x</title><script>${OWN}</script><link href="a.0123456789ab.js">`;
const script = 'const word = 1;\n'.repeat(400);

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tab-'));
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'a.0123456789ab.js'), script);
  await writeFile(join(folder, 'print.css'), 'a{color:red}');
  await writeFile(join(folder, 'a.js.map'), '{}');
  const web = express();
  web.use(
    '/tab',
    tabFiles({
      tabDir: folder,
      tabConfig: { authority: 'https://login.example/x' },
      frameAncestors: ['https://teams.example'],
    }),
  );
  server = web.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    headers,
    redirect: 'manual',
  });

describe('the files of the tab', () => {
  it('let no page send a form, run a plugin or move what is relative', async () => {
    const policy = (await get('/tab/')).headers.get('content-security-policy') ?? '';
    for (const rule of ["form-action 'none'", "object-src 'none'", "base-uri 'none'"])
      expect(policy.split('; ')).toContain(rule);
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('come packed as the browser can read them (%s)', async (asked, packing) => {
    const answer = await get('/tab/a.0123456789ab.js', { 'accept-encoding': asked });
    expect(answer.headers.get('content-encoding')).toBe(packing);
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(answer.headers.get('content-type')).toContain('javascript');
    if (packing !== null) {
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(script.length / 10);
    }
    expect(await answer.text()).toBe(script);
  });

  it('are kept for ever under a name with their hash, and asked for anew under any other', async () => {
    expect((await get('/tab/a.0123456789ab.js')).headers.get('cache-control')).toContain(
      'immutable',
    );
    expect((await get('/tab/print.css')).headers.get('cache-control')).toBe('no-cache');
    const first = await get('/tab/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/tab/', {
      'if-none-match': first.headers.get('etag') ?? '',
      // Left to itself, fetch asks for the whole answer.
      'cache-control': 'max-age=0',
    });
    expect(again.status).toBe(304);
  });

  it('are those of the last build', async () => {
    await writeFile(join(folder, 'print.css'), 'a{color:blue}');
    await utimes(join(folder, 'print.css'), new Date(), new Date(Date.now() + 5_000));
    expect(await (await get('/tab/print.css')).text()).toBe('a{color:blue}');
  });

  it('stand below the page, never beside its folder', async () => {
    expect((await get('/tab?x=1')).headers.get('location')).toBe('/tab/?x=1');
    expect((await get('/tab/a.js.map')).status).toBe(200);
    expect((await get('/tab/none.js')).status).toBe(404);
    expect((await get('/tab/..%2Findex.js')).status).toBe(404);
  });
});

describe('the page of the tab', () => {
  it('runs only the script it was built with, is framed by Teams alone', async () => {
    const hash = createHash('sha256').update(OWN).digest('base64');
    const policy = (await get('/tab/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain('frame-ancestors https://teams.example');
    expect((await get('/tab/print.css')).headers.get('content-security-policy')).toContain(
      "script-src 'self';",
    );
  });
});
