import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stories } from '../../src/main/example/vlaanderen/stories.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown({ organisation: 'vlaanderen', filled: true });
}, 120_000);
afterAll(() => town.close());

describe('the example work of a Flemish local government', () => {
  it('is walked through the app itself, and lies where the stories say', async () => {
    const griet = personaOf(town, 'griet.claessens');
    const { items } = (await griet.api('GET', '/api/complaints?closed=true')).body as {
      items: readonly { aanduiding: string; stage: string }[];
    };
    const lies = Object.fromEntries(items.map(({ aanduiding, stage }) => [aanduiding, stage]));
    expect(lies).toEqual(
      Object.fromEntries(stories.map(({ moments: [{ input }], ends }) => [input.aanduiding, ends])),
    );
  });
});
