import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listNames, listTable, tableNames } from '../../../src/graph/lists/listTable.ts';
import { resolveLists } from '../../../src/graph/lists/resolveLists.ts';
import { inspect } from '../../../src/graph/provisioning/inspect.ts';
import { provision } from '../../../src/graph/provisioning/provision.ts';
import { startLocalGraph, type LocalGraph } from '../../support/localGraph.ts';

let local: LocalGraph;
beforeEach(async () => {
  local = await startLocalGraph({ provisioned: false });
});
afterEach(() => local.close());

const lists = () => `/sites/${local.siteId}/lists`;

const makeList = (displayName: string, columns: readonly object[]) =>
  local.adminPort.send({
    method: 'POST',
    path: lists(),
    body: { displayName, columns, list: { template: 'genericList' } },
  });

describe('provisioning', () => {
  it('makes every list of an empty site', async () => {
    expect(await provision(local.adminPort, local.siteId)).toEqual({
      created: listNames,
      remaining: [],
    });
  });

  it('changes nothing the second time', async () => {
    await provision(local.adminPort, local.siteId);
    const before = local.log.length;
    expect(await provision(local.adminPort, local.siteId)).toEqual({ created: [], remaining: [] });
    expect(local.log.slice(before).map(({ method }) => method)).not.toContain('POST');
  });

  it('adds only the columns that a list lacks', async () => {
    await makeList('Instellingen', [
      { name: 'Sleutel', text: {}, indexed: true, enforceUniqueValues: true },
    ]);
    const { created, remaining } = await provision(local.adminPort, local.siteId);
    expect(created).toContain('Instellingen.Waarde');
    expect(created).not.toContain('Instellingen.Sleutel');
    expect(remaining).toEqual([]);
  });

  it('gives a column the index and the uniqueness it lacks', async () => {
    await makeList('Instellingen', [
      { name: 'Sleutel', text: {} },
      { name: 'Waarde', text: { allowMultipleLines: true } },
    ]);
    const { created, remaining } = await provision(local.adminPort, local.siteId);
    expect(created).toContain('Instellingen.Sleutel');
    expect(remaining).toEqual([]);
  });

  it('leaves a column of another type as it is, and says so', async () => {
    await makeList('Instellingen', [
      { name: 'Sleutel', text: {}, indexed: true, enforceUniqueValues: true },
      { name: 'Waarde', number: {} },
    ]);
    const { created, remaining } = await provision(local.adminPort, local.siteId);
    expect(created).not.toContain('Instellingen.Waarde');
    expect(remaining).toMatchObject([
      { list: 'Instellingen', column: { name: 'Waarde' }, in: ['type'] },
    ]);
  });

  it('makes nothing unique whose values stand there twice, and says so', async () => {
    await makeList('Instellingen', [
      { name: 'Sleutel', text: {} },
      { name: 'Waarde', text: { allowMultipleLines: true } },
    ]);
    for (let row = 0; row < 2; row += 1) {
      await local.adminPort.send({
        method: 'POST',
        path: `${lists()}/Instellingen/items`,
        body: { fields: { Sleutel: 'dubbel' } },
      });
    }
    const { remaining } = await provision(local.adminPort, local.siteId);
    expect(remaining).toMatchObject([{ list: 'Instellingen', column: { name: 'Sleutel' } }]);
  });

  it('makes no second list beside one that was renamed', async () => {
    await provision(local.adminPort, local.siteId);
    await local.adminPort.send({
      method: 'PATCH',
      path: `${lists()}/Klachten`,
      body: { displayName: 'Klachten 2026' },
    });
    const { created, remaining } = await provision(local.adminPort, local.siteId);
    expect(created).toEqual([]);
    expect(remaining).toEqual([
      { problem: 'list-renamed', list: 'Klachten', nowCalled: 'Klachten 2026' },
    ]);
  });

  it('leaves lists of others alone', async () => {
    await makeList('Vergaderingen', []);
    await provision(local.adminPort, local.siteId);
    expect(await inspect(local.adminPort, local.siteId)).toEqual([]);
  });

  it('is refused to the app itself', async () => {
    await expect(provision(local.graphPort, local.siteId)).rejects.toMatchObject({
      name: 'GraphFault',
      status: 403,
    });
  });

  it('ends well when run again after an answer that was lost', async () => {
    local.faults.plan({ kind: 'timeout-after-commit', times: 1, method: 'POST' });
    await expect(provision(local.adminPort, local.siteId)).rejects.toMatchObject({ status: 504 });
    expect((await provision(local.adminPort, local.siteId)).remaining).toEqual([]);
  });
});

describe('the check at the start', () => {
  it('names every list that is missing', async () => {
    const findings = await inspect(local.graphPort, local.siteId);
    expect(findings.map(({ problem, list }) => [problem, list])).toEqual(
      listNames.map((list) => ['list-missing', list]),
    );
  });

  it('refuses to give ids when a list is missing, by name', async () => {
    await expect(resolveLists(local.graphPort, local.siteId)).rejects.toThrow('Klachten, Logboek');
  });
});

describe('the table of lists', () => {
  const columns = tableNames.flatMap((list) =>
    listTable[list].map((column): [string, (typeof listTable)[typeof list][number]] => [
      `${list}.${column.name}`,
      column,
    ]),
  );

  it.each(columns)(
    '%s has a name that SharePoint keeps and that captures no person column',
    (_, { name }) => {
      expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
      expect(name).not.toMatch(/Id$/);
    },
  );

  it.each(tableNames)('%s has at most twenty indexes', (list) => {
    expect(listTable[list].filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
  });
});
