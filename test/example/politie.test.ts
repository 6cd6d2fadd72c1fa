import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stories } from '../../src/main/example/politie/stories.ts';
import { personaOf } from '../support/townPeople.ts';
import { startTown, type Town } from '../support/town.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown({ organisation: 'politie', filled: true });
}, 120_000);
afterAll(() => town.close());

it('leaves every complaint of the police unit where its story says', async () => {
  const { body } = await personaOf(town, 'mirte.dokter').api('GET', '/api/complaints?closed=true');
  const items = body.items as { aanduiding: string; stage: string }[];

  expect(Object.fromEntries(items.map(({ aanduiding, stage }) => [aanduiding, stage]))).toEqual(
    Object.fromEntries(stories.map(({ moments: [first], ends }) => [first.input.aanduiding, ends])),
  );
});
