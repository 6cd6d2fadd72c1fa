import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { badlyLaidOut, wordsOnPage } from './support/badlyLaidOut.ts';
import { dutchOnly } from './support/dutchOnly.ts';
import { openFramedTab, type FramedTab } from './support/framedTab.ts';
import { allLooks, everyPair, languages, type Look } from './support/looks.ts';
import { pagesOfTab } from './support/pagesOfTab.ts';

/** `npm test` takes every pair, and `npm run test:looks` all of them. */
const all = process.env['KLACHTWIJZER_LOOKS'] === 'all';
const looks = all ? allLooks : everyPair;

let town: Town;
let tab: FramedTab;
beforeAll(async () => {
  town = await startTown({ filled: true });
  await askColleague();
  tab = await openFramedTab(town, 'pages');
  await bringLetter();
}, 240_000);
afterAll(async () => {
  await tab.close();
  await town.close();
});

const askColleague = async (): Promise<void> => {
  const to = personaOf(town, 'stefan.nijland').id;
  const input = { to, what: 'Wie was er die dag aan de balie?', shows: ['wat'], due: '2026-03-20' };
  const asked = await personaOf(town, 'anouk.terhorst').step('K-2026-0017', 'vraag-stellen', input);
  expect(asked.status).toBe(200);
};

/** A pdf of two pages, with the dossier of the page that shows one. */
const bringLetter = async (): Promise<void> => {
  const made = await tab.page.context().newPage();
  await made.setContent(
    '<h1>Geachte mevrouw</h1><p style="break-after: page">De traplift staat er nog niet.</p><p>Twee.</p>',
  );
  const bytes = new Uint8Array(await made.pdf({ format: 'A4' }));
  await made.close();
  const kenmerk = 'K-2026-0012';
  const anouk = town.tenant.directory.byAlias('anouk.terhorst');
  if (anouk === undefined) throw new Error('nobody brings it');
  const stored = await fetch(`${town.origin}/api/complaints/${kenmerk}/documents`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await town.tenant.issuer.userToken(anouk)}`,
      'content-type': 'application/octet-stream',
    },
    body: new Blob([bytes]),
  });
  const { document } = (await stored.json()) as { readonly document: string };
  const file = { document, name: 'brief.pdf' };
  const piece = { what: 'Brief van de klager', from: 'klager', received: '2026-03-16', file };
  const added = await personaOf(town, 'anouk.terhorst').step(kenmerk, 'stuk-toevoegen', piece);
  expect(added.status).toBe(200);
};

const nameOf = ({ theme, lang, width }: Look): string => `${theme} ${lang} ${width}`;

describe.each(languages)('every page of the tab, %s', (lang) => {
  it.each(pagesOfTab.map((page) => [page.name, page] as const))(
    '%s can be read by all, in every theme and at every width',
    async (name, page) => {
      await tab.open(page, lang);
      const wrong: string[] = [];
      for (const look of looks.filter((one) => one.lang === lang)) {
        await tab.dress(look);
        const found = [...(await tab.faults()), ...(await tab.frame().evaluate(badlyLaidOut))];
        if (lang === 'en') found.push(...dutchOnly(await tab.frame().evaluate(wordsOnPage)));
        wrong.push(...found.map((fault) => `${nameOf(look)}: ${fault}`));
        await tab.shot(`${name}-${nameOf(look).replaceAll(' ', '-')}`, all);
      }

      expect(wrong).toEqual([]);
    },
  );
});

it('no page leaves anything in the console', () => {
  // The API says of a dossier that one may not know of what it says of none at all; a browser calls that an error.
  expect(tab.errors.filter((error) => !/status of 404 .*K-2026-0023$/.test(error))).toEqual([]);
});

describe('what looks at the pages', () => {
  it('finds what is planted on one of them', async () => {
    const [page] = pagesOfTab;
    if (page === undefined) throw new Error('no page');
    await tab.open(page, 'en');
    await tab.dress({ theme: 'default', lang: 'en', width: 320 });
    await tab.frame().evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML(
        'beforeend',
        `<img src="data:,"><p style="width:900px">Jouw volgende stap</p>
         <p style="overflow:hidden;white-space:nowrap;width:40px">cut off at the edge</p>
         <button style="width:9px;height:9px;padding:0" tabindex="2">x</button><button style="width:9px;height:9px;padding:0">z</button>
         <button style="width:9px;height:9px;padding:0;color:#999;background:#aaa">barely seen</button>`,
      );
    });
    const faults = (await tab.faults()).join();
    const laidOut = (await tab.frame().evaluate(badlyLaidOut)).join();

    expect(faults).toContain('image-alt');
    expect(faults).toContain('color-contrast');
    expect(faults).toContain('target-size');
    expect(faults).toContain('tabindex');
    expect(laidOut).toContain('scrolls sideways');
    expect(laidOut).toContain('clipped');
    expect(laidOut).toContain('an order of its own');
    expect(dutchOnly(await tab.frame().evaluate(wordsOnPage))).toEqual([
      'untranslated: Jouw volgende stap',
    ]);
  });
});
