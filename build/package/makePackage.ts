import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { fillManifest, type PackageIds } from './fill.ts';
import { iconFaults } from './iconFaults.ts';
import { idFaults } from './idFaults.ts';
import { languageFaults } from './languageFaults.ts';
import { schemaFaults } from './schemaFaults.ts';

/** The zip for Teams, or everything that is wrong with it. */
export type Package =
  | { readonly ok: true; readonly zip: Uint8Array }
  | { readonly ok: false; readonly faults: readonly string[] };

// The same content gives the same bytes, whenever it is made.
const STAMP = new Date(2026, 0, 1);

/**
 * Makes the package of one organisation from a folder with manifest, languages and icons; without the network.
 *
 * @param folder - `manifest/` of this project.
 */
export async function makePackage(folder: string, ids: PackageIds): Promise<Package> {
  const read = async (name: string): Promise<Buffer> => await readFile(join(folder, name));
  const manifest = fillManifest((await read('manifest.json')).toString('utf8'), ids);
  const [english, color, outline] = await Promise.all([
    read('en.json'),
    read('color.png'),
    read('outline.png'),
  ]);
  const filled = JSON.parse(manifest) as object;
  const translated = JSON.parse(english.toString('utf8')) as object;
  const faults = [
    ...schemaFaults(filled, 'MicrosoftTeams-1.29'),
    ...schemaFaults(translated, 'MicrosoftTeams-1.29.Localization'),
    ...languageFaults(filled, translated),
    ...idFaults(manifest, ids),
    ...iconFaults(color, outline),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const zip = zipSync(
    {
      'manifest.json': Buffer.from(manifest),
      'en.json': english,
      'color.png': color,
      'outline.png': outline,
    },
    { mtime: STAMP },
  );
  return { ok: true, zip };
}
