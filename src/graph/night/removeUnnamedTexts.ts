import { z } from 'zod';
import { succeeded } from '../readmodel/answered.ts';
import { loadRow } from '../register/loadRow.ts';
import { numberIn } from '../register/number.ts';
import type { RegisterDeps } from '../register/registerDeps.ts';
import { itemsPath } from '../register/storeDeps.ts';

const dayMs = 24 * 60 * 60_000;
const weekMs = 7 * dayMs;
/** Each folder is looked into once in so many nights: a look costs, and a file that is too many hurts nobody. */
const nights = 14;

/**
 * Nightly: removes files of long texts that were stored before their row and then named by none: no
 * present row and no version of it, for at least a week (design.md §3).
 *
 * @param now - milliseconds, of the clock that dates the files.
 * @returns how many files were removed.
 */
export async function removeUnnamedTexts(
  deps: RegisterDeps,
  now: number,
  still: () => Promise<boolean>,
): Promise<number> {
  const tonight = Math.floor(now / dayMs) % nights;
  const rows = deps.model
    .rows()
    .filter(({ kenmerk }) => (numberIn(kenmerk)?.n ?? 0) % nights === tonight);
  let removed = 0;
  for (const { kenmerk, itemId } of rows) {
    if (!(await still())) return removed;
    const old = (await deps.documents.list(kenmerk)).filter(
      ({ name, created }) => isText(name) && now - Date.parse(created) >= weekMs,
    );
    if (old.length === 0) continue;
    const named = await namedIn(deps, itemId);
    if (!named) continue;
    for (const { name } of old) {
      if (named.has(name.replace('.txt', ''))) continue;
      if (await removeUnless(deps, { kenmerk, itemId, name })) removed += 1;
    }
  }
  return removed;
}

const isText = (name: string): boolean => /^[0-9a-f]{64}\.txt$/.test(name);

const versions = z.object({
  value: z.array(z.object({ fields: z.looseObject({ Feiten: z.string().optional() }) })),
});

/** Every text that the row names or ever named; undefined when that could not be read. */
async function namedIn(
  deps: RegisterDeps,
  itemId: string,
): Promise<ReadonlySet<string> | undefined> {
  const path = `${itemsPath(deps, 'Klachten')}/${itemId}/versions?$expand=fields($select=Feiten)`;
  const answer = await deps.graph.send({ method: 'GET', path });
  const read = versions.safeParse(succeeded(answer)?.body).data;
  return read && new Set(read.value.flatMap(({ fields }) => namesIn(fields.Feiten ?? '')));
}

const namesIn = (facts: string): readonly string[] =>
  [...facts.matchAll(/"\$tekst":"([0-9a-f]{64})"/g)].map(([, name = '']) => name);

/** A decision may name the text in this very moment: then it is put back. */
async function removeUnless(
  deps: RegisterDeps,
  file: { readonly kenmerk: string; readonly itemId: string; readonly name: string },
): Promise<boolean> {
  const path = `${file.kenmerk}/${file.name}`;
  const bytes = await deps.documents.read(path);
  if (!bytes || !(await deps.documents.remove(path))) return false;
  const named = await namedIn(deps, file.itemId);
  if (named && !named.has(file.name.replace('.txt', ''))) return true;
  await deps.documents.store(file.kenmerk, file.name, bytes);
  await loadRow(deps, file.kenmerk);
  return false;
}
