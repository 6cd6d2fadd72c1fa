import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { SelfCheckView } from '../../src/contract/selfCheck.ts';
import { itemsOf } from '../../src/graph/lists/itemsOf.ts';
import { readItems } from '../../src/graph/readmodel/readItems.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

jest.setTimeout(60_000);
let town: Town;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
});
afterAll(() => town.close());

const registered = async (accused: string): Promise<string> => {
  const { body } = await personaOf(town, 'lotte.veldkamp').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(personaOf(town, accused).id),
  });
  return String(body.kenmerk);
};

/** Somebody edits the facts in SharePoint, so that they can still be read, or not any more. */
const editByHand = async (
  kenmerk: string,
  edit = (facts: string) => facts.replace('"emmen"', '"politie"'),
): Promise<void> => {
  const { graph, site } = town.served().composition.store;
  const items = itemsOf(site, 'Klachten');
  const rows = await readItems(graph, `${items}?$expand=fields&$top=100`);
  const row = rows.find(({ fields }) => fields['Kenmerk'] === kenmerk);
  await graph.send({
    method: 'PATCH',
    path: `${items}/${String(row?.id)}/fields`,
    body: { Feiten: edit(String(row?.fields['Feiten'])) },
  });
};

const alarmsOf = async (alias: string): Promise<SelfCheckView['alarms']> => {
  const { body } = await personaOf(town, alias).api('GET', '/api/self-check');
  return (body as unknown as SelfCheckView).alarms;
};

it('an alarm about a complaint about the coordinator herself tells her nothing of that complaint', async () => {
  const about = [await registered('chantal.wiersema'), await registered('marijke.hofstra')];
  const [other = '', herself = ''] = about;
  await editByHand(other);
  await editByHand(herself);
  await town.moveClock('2026-03-16T09:00:00Z');

  const hers = await alarmsOf('marijke.hofstra');
  expect(hers).toContainEqual(expect.objectContaining({ code: 'row-changed', kenmerk: other }));
  expect(JSON.stringify(hers)).not.toContain(herself);
  const hidden = hers.filter(({ notYours }) => notYours);
  expect(hidden).not.toEqual([]);
  for (const alarm of hidden)
    expect(Object.keys(alarm).toSorted()).toEqual(['code', 'notYours', 'seenAt', 'where']);
  expect(hidden.map(({ where }) => where).join('')).toBe('');
  // Her substitute looks after it.
  const substitute = await alarmsOf('yusuf.demirtas');
  expect(substitute).toContainEqual(
    expect.objectContaining({ code: 'row-changed', kenmerk: herself }),
  );
});

it('a row that nobody can read any more is told by its place alone', async () => {
  const kenmerk = await registered('marijke.hofstra');
  await editByHand(kenmerk, (facts) => facts.slice(1));
  await town.moveClock('2026-03-16T10:00:00Z');
  await town.restartApp();
  await town.moveClock('2026-03-16T11:00:00Z');

  const hers = await alarmsOf('marijke.hofstra');
  expect(hers).toContainEqual(expect.objectContaining({ code: 'row-damaged' }));
  expect(JSON.stringify(hers)).not.toContain(kenmerk);
});
