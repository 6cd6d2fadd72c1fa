import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { cardViews } from '../../src/local-tenant/gallery/cardViews.ts';
import type { NamedViews } from '../../src/local-tenant/gallery/views/parts.ts';
import { render } from './render.ts';

const fileOf = (kind: string): string => join(import.meta.dirname, 'golden', `${kind}.json`);

const rendered = (states: NamedViews): unknown =>
  Object.fromEntries(
    Object.entries(states).map(([state, view]) => [
      state,
      { nl: render({ ...view, language: 'nl' }), en: render({ ...view, language: 'en' }) },
    ]),
  );

// By hand only: UPDATE_GOLDEN=1 writes the files anew; then read the difference before committing it.
const updates = process.env['UPDATE_GOLDEN'] === '1';

describe('golden cards', () => {
  it.each(Object.entries(cardViews))('%s looks as it was last agreed', async (kind, states) => {
    const now = rendered(states);
    if (updates)
      await writeFile(fileOf(kind), await format(JSON.stringify(now), { parser: 'json' }));

    const agreed: unknown = JSON.parse(await readFile(fileOf(kind), 'utf8'));

    expect(JSON.parse(JSON.stringify(now))).toEqual(agreed);
  });
});
