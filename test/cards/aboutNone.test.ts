import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { aboutNone } from '../../src/local-tenant/gallery/aboutNone.ts';
import { texts } from '../../src/text/index.ts';
import { cardSchema, withoutTeams } from './cardSchema.ts';
import { actionsOf, linesOf } from './render.ts';

const link = (subPage: string): string => `https://teams.example/klachtwijzer/${subPage}`;
const all = (['nl', 'en'] as const).flatMap((language) =>
  Object.entries(aboutNone({ ...texts(language), language, link })).flatMap(([kind, states]) =>
    Object.entries(states).map(
      ([state, card]) => ({ name: `${kind}, ${state}, ${language}`, kind, card }) as const,
    ),
  ),
);
const golden = join(import.meta.dirname, 'golden', 'about-none.json');
const validate = cardSchema();

describe('what stands in a chat and is about no complaint, and the e-mail that stands in for a card', () => {
  it('looks as it was last agreed', async () => {
    const now = Object.fromEntries(all.map(({ name, card }) => [name, card]));
    if (process.env['UPDATE_GOLDEN'] === '1')
      await writeFile(golden, await format(JSON.stringify(now), { parser: 'json' }));

    const agreed: unknown = JSON.parse(await readFile(golden, 'utf8'));

    expect(JSON.parse(JSON.stringify(now))).toEqual(agreed);
  });

  it.each(all)('$name is a card of the official schema', ({ card }) => {
    validate(withoutTeams(card));

    expect(validate.errors).toBeNull();
  });

  it.each(all.filter(({ kind }) => kind !== 'e-mail'))('$name leads into the app', ({ card }) => {
    expect(actionsOf(card).length).toBeGreaterThan(0);
    expect(actionsOf(card).length).toBeLessThanOrEqual(6);
  });

  it.each(all.filter(({ kind }) => kind === 'e-mail'))(
    '$name says what the lock screen says, and nothing of the complaint',
    ({ card }) => {
      const said = linesOf(card).join(' ');

      expect(said).not.toMatch(/openingstijden|Bram|Fenna|Rikus|Sanne/);
      expect(actionsOf(card)).toEqual([]);
    },
  );
});
