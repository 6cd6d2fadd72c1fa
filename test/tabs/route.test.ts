import { describe, expect, it } from '@jest/globals';
import { hrefOf, parsePage, type Page } from '../../tabs/route.ts';

describe('sub pages of the tab', () => {
  it.each<[string, Page]>([
    ['', { name: 'werk' }],
    ['alle', { name: 'alle' }],
    ['alle/bejegening', { name: 'alle', about: 'bejegening' }],
    ['registreren', { name: 'registreren' }],
    ['#registreren/bericht-0a1', { name: 'registreren', draft: 'bericht-0a1' }],
    ['dossier/K-2026-0003', { name: 'dossier', kenmerk: 'K-2026-0003' }],
    ['hoorgesprek/K-2026-0003', { name: 'hoorgesprek', kenmerk: 'K-2026-0003' }],
    ['#bel/K-2026-0003', { name: 'bel', kenmerk: 'K-2026-0003' }],
    ['lees/K-2026-0003/2', { name: 'lees', kenmerk: 'K-2026-0003', version: 2 }],
    ['lees/K-2026-0003/two', { name: 'lees', kenmerk: 'K-2026-0003' }],
    ['over-mij', { name: 'over-mij' }],
    ['afwezig', { name: 'afwezig' }],
    ['inrichting', { name: 'inrichting' }],
    ['agenda', { name: 'agenda' }],
    ['kanaal', { name: 'kanaal' }],
    ['eerste-keer', { name: 'eerste-keer' }],
    ['dossier', { name: 'onbekend' }],
    ['elders', { name: 'onbekend' }],
    ['dossier/%E0%A4%A', { name: 'dossier', kenmerk: '%E0%A4%A' }],
  ])('reads %j', (subPage, page) => {
    expect(parsePage(subPage)).toEqual(page);
  });

  it.each<Exclude<Page, { name: 'onbekend' }>>([
    { name: 'werk' },
    { name: 'alle', about: 'bejegening' },
    { name: 'registreren', draft: 'bericht-0a1' },
    { name: 'dossier', kenmerk: 'K-2026-0003', step: 'toewijzen' },
    { name: 'lees', kenmerk: 'K-2026-0003', version: 2 },
    { name: 'over-mij', kenmerk: 'K-2026-0003' },
  ])('a link to $name leads there', (page) => {
    expect(parsePage(hrefOf(page))).toEqual(page);
  });
});
