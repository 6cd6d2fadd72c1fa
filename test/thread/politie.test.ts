import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { personaOf } from '../support/townPeople.ts';
import { startTown, type Town } from '../support/town.ts';

jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  town = await startTown({ organisation: 'politie', startsAt: new Date('2026-03-16T07:55:00Z') });
});
afterAll(() => town.close());

describe('a police unit', () => {
  it('works with its own people, offices and name', async () => {
    const { body } = await personaOf(town, 'mirte.dokter').api('GET', '/api/me');

    expect(body).toMatchObject({
      organisation: 'Politie-eenheid Veenstreek',
      offices: ['klachtencoordinator'],
    });
  });
});
