import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { makePackage } from '../../build/package/makePackage.ts';

const folder = join(import.meta.dirname, '../../manifest');
const ids = {
  teamsAppId: '7c2f4b1e-51a2-4d7e-9a55-0c6f8f1c2d3e',
  clientId: '0f4b8a1c-2d3e-4f50-8a61-b7c8d9e0f1a2',
  bot: { appId: '0f4b8a1c-2d3e-4f50-8a61-b7c8d9e0f1a2' },
  host: 'https://klachten.veenmeer.example',
  organisation: 'Gemeente Veenmeer',
};
const copies: string[] = [];
afterAll(() => Promise.all(copies.map((copy) => rm(copy, { recursive: true }))));

const changed = async (name: string, change: (text: string) => string): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), 'manifest-'));
  copies.push(copy);
  await cp(folder, copy, { recursive: true });
  await writeFile(join(copy, name), change(await readFile(join(folder, name), 'utf8')));
  return copy;
};
const faultsOf = async (from: string, given: Partial<typeof ids> = {}): Promise<string> => {
  const made = await makePackage(from, { ...ids, ...given });
  return made.ok ? '' : made.faults.join('\n');
};

describe('the package for Teams', () => {
  it('holds manifest, second language and icons, filled with the ids of the organisation', async () => {
    const made = await makePackage(folder, ids);
    if (!made.ok) throw new Error(made.faults.join('\n'));
    const files = unzipSync(made.zip);
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'outline.png',
    ]);
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8')) as {
      id: string;
      validDomains: string[];
    };
    expect(manifest.id).toBe(ids.teamsAppId);
    expect(manifest.validDomains).toEqual(['klachten.veenmeer.example']);
  });

  it('is the same to the byte each time', async () => {
    const [one, other] = [await makePackage(folder, ids), await makePackage(folder, ids)];
    expect(one.ok && other.ok && Buffer.from(one.zip).equals(Buffer.from(other.zip))).toBe(true);
  });

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a name too long',
      'manifest.json',
      (s) => s.replace('"Klachtwijzer"', `"${'K'.repeat(31)}"`),
      /name\/short/,
    ],
    [
      'an unknown scope',
      'manifest.json',
      (s) => s.replace('"scopes": ["personal", "team"', '"scopes": ["everywhere", "team"'),
      /bots\/0\/scopes/,
    ],
    [
      'a wildcard',
      'manifest.json',
      (s) => s.replace('"validDomains": ["{{host}}"]', '"validDomains": ["{{host}}", "*.example"]'),
      /wildcard/,
    ],
    [
      'a foreign address',
      'manifest.json',
      (s) => s.replace('https://{{host}}/privacy', 'https://elsewhere.example/privacy'),
      /elsewhere\.example/,
    ],
    [
      'a place nobody fills',
      'manifest.json',
      (s) => s.replace('"accentColor"', '"x": "{{iets}}", "accentColor"'),
      /\{\{iets\}\} is not filled/,
    ],
    [
      'a text without translation',
      'en.json',
      (s) => s.replace(/ {2}"staticTabs\[1\].name".*\n/u, ''),
      /lacks staticTabs\[1\]\.name/,
    ],
    [
      'a command without translation',
      'en.json',
      (s) => s.replace(/.*commandLists\[1\]\.commands\[2\]\.description.*\n/u, ''),
      /lacks bots\[0\]\.commandLists\[1\]\.commands\[2\]\.description/,
    ],
    [
      'a line of the feed without translation',
      'en.json',
      (s) => s.replace(/.*activityTypes\[0\]\.templateText.*\n/u, '').replace(/,\n\}/u, '\n}'),
      /lacks activities\.activityTypes\[0\]\.templateText/,
    ],
    [
      'an id of another app',
      'manifest.json',
      (s) => s.replace('"botId": "{{botId}}"', '"botId": "11111111-2222-3333-4444-555555555555"'),
      /botId differs/,
    ],
  ])('is refused for %s', async (_, name, change, fault) => {
    expect(await faultsOf(await changed(name, change))).toMatch(fault);
  });

  it('is refused for icons of the wrong size or colour', async () => {
    const copy = await changed('manifest.json', (text) => text);
    await cp(join(folder, 'color.png'), join(copy, 'outline.png'));
    const faults = await faultsOf(copy);
    expect(faults).toContain('outline.png is 192 by 192, and must be 32 by 32');
    expect(faults).toMatch(/not white|no transparency/);
  });

  it('is refused for an app id that is no GUID', async () => {
    expect(await faultsOf(folder, { teamsAppId: 'klachtwijzer' })).toContain('no GUID');
  });
});
