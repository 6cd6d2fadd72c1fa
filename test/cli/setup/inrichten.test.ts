import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listNames } from '../../../src/graph/lists/listTable.ts';
import { startSite, type TestSite } from './site.ts';

let site: TestSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => {
  site.tenant.close();
});

const ready = async () => {
  expect((await site.run(['inrichten', '--ja'])).code).toBe(0);
};
const planned = async () => JSON.parse((await site.run(['inrichten', '--json'])).out);

describe('klachtwijzer inrichten', () => {
  it('shows what it will make of an empty site, and makes nothing without a yes', async () => {
    const { code, out } = await site.run(['inrichten'], { answer: 'nee\n' });
    expect(code).toBe(1);
    for (const list of listNames) expect(out).toContain(` ${list} maken`);
    expect(out).toContain('Er is niets veranderd.');
    expect(await site.admin('GET', '/lists/Klachten')).toBe(404);
  });

  it('takes silence for no', async () => {
    expect((await site.run(['inrichten'])).code).toBe(1);
    expect(await site.admin('GET', '/lists/Klachten')).toBe(404);
  });

  it('makes it after a yes, and has nothing to do the second time', async () => {
    const first = await site.run(['inrichten'], { answer: 'ja\n' });
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain('De site is ingericht.');
    const second = await site.run(['inrichten'], { answer: 'ja\n' });
    expect(second.code).toBe(0);
    expect(second.out).toContain('Er is niets te doen.');
    expect(second.out).not.toContain('Uitvoeren?');
  });

  it('speaks English to who asks for it', async () => {
    const { out } = await site.run(['inrichten', '--taal', 'en'], { answer: 'yes\n' });
    expect(out).toContain('make list Klachten, with columns and indexes: done');
    expect(out).toContain('The site has been set up.');
  });

  it('gives back an index that was taken away', async () => {
    await ready();
    await site.admin('PATCH', '/lists/Klachten/columns/Status', { indexed: false });
    expect((await planned()).teDoen).toEqual([
      { code: 'add-index', list: 'Klachten', column: 'Status' },
    ]);
    expect((await site.run(['inrichten', '--ja'])).code).toBe(0);
    expect(await planned()).toMatchObject({ teDoen: [], zelfHerstellen: [] });
  });

  it('adds a column that was removed, and leaves the one of another beside it', async () => {
    await ready();
    await site.admin('DELETE', '/lists/Klachten/columns/Deadline');
    await site.admin('POST', '/lists/Klachten/columns', { name: 'Einddatum', text: {} });
    expect(await planned()).toMatchObject({
      teDoen: [{ code: 'add-column', list: 'Klachten', column: 'Deadline' }],
      opmerkingen: expect.arrayContaining([
        { code: 'foreign-columns', list: 'Klachten', names: ['Einddatum'] },
      ]),
    });
  });

  it('does not mind another label on a column', async () => {
    await ready();
    await site.admin('PATCH', '/lists/Klachten/columns/Deadline', { displayName: 'Uiterste dag' });
    const { code, out } = await site.run(['inrichten']);
    expect(code).toBe(0);
    expect(out).toContain('De kolom Klachten.Deadline heet op het scherm "Uiterste dag".');
  });

  it('keeps off lists of others, and names them', async () => {
    await site.admin('POST', '/lists', { displayName: 'Vergaderingen' });
    await ready();
    const { opmerkingen } = await planned();
    expect(opmerkingen).toContainEqual({
      code: 'foreign-lists',
      names: ['Documenten', 'Vergaderingen'],
    });
  });

  it('makes no second register beside one that was renamed', async () => {
    await ready();
    await site.admin('PATCH', '/lists/Klachten', { displayName: 'Klachten oud' });
    const { code, out } = await site.run(['inrichten', '--ja']);
    expect(code).toBe(1);
    expect(out).toContain('De lijst Klachten heet nu "Klachten oud".');
    expect(await site.admin('GET', '/lists/Klachten')).toBe(404);
  });

  it('leaves a column of another type alone, and does the rest', async () => {
    const columns = [{ name: 'Sleutel', number: {} }];
    await site.admin('POST', '/lists', { displayName: 'Instellingen', columns });
    const { code, out } = await site.run(['inrichten', '--ja']);
    expect(code).toBe(1);
    expect(out).toContain('kolom Instellingen.Waarde toevoegen: gedaan');
    expect(out).toContain('De kolom Instellingen.Sleutel is van een andere soort.');
  });

  it('gives the app its right to write when it lacks it', async () => {
    await ready();
    const other = { clientId: '11111111-2222-4333-8444-555555555555' };
    const { out } = await site.run(['inrichten', '--ja'], { config: other });
    expect(out).toContain('de app het recht geven om op deze site te schrijven: gedaan');
  });

  it('says so when SharePoint does not answer', async () => {
    site.tenant.graph.faults.plan({ kind: 'timeout-before-commit' });
    const { code, err } = await site.run(['inrichten', '--ja']);
    expect([code, err]).toEqual([1, expect.stringContaining('SharePoint antwoordt niet')]);
  });

  it.each([
    [['inrichten'], { provisioning: undefined }, 'ontbreekt "provisioning"'],
    [['inrichten'], { siteId: '' }, 'Dit ontbreekt of klopt niet: siteId.'],
  ])('%j with %j is told what is missing', async (words, config, sentence) => {
    const { code, err } = await site.run(words, { config });
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
  });

  it('is told what is wrong with the way it is used', async () => {
    expect((await site.run(['inrichten', '--weg'])).code).toBe(2);
    expect((await site.run(['inrichten', '--taal', 'fr'])).code).toBe(2);
    expect((await site.run(['inrichten', '--help'])).out).toContain('Afsluitcode');
  });
});
