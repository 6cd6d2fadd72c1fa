import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chatTown, type ChatTown } from './support/chatTown.ts';

const anouk = 'anouk.terhorst';
// Of the example work: its hearing is tomorrow at ten.
const visit = 'K-2026-0017';

let here: ChatTown;
beforeAll(async () => {
  here = await chatTown('hearing-day');
});
afterAll(() => here.close());

const tab = () => here.walk.tab;
const field = (name: string) => tab().getByRole('textbox', { name });
const fold = (name: string) => tab().getByRole('button', { name, exact: true });
const saved = () => tab().getByText('Concept bewaard').waitFor();

/** Steps in order: the day before a hearing, and the day itself. */
describe('the day of a hearing', () => {
  it('is prepared the day before, on a page that Mijn werk and the dossier ask for', async () => {
    await here.walk.open(anouk, { tab: 'werk' });
    const mine = tab().getByRole('region', { name: 'Dit ligt bij jou' }).getByRole('listitem');
    await mine.getByText('Bereid het hoorgesprek voor').waitFor();
    await here.walk.shot('mijn-werk-dag-ervoor');
    await mine.getByRole('link', { name: visit, exact: true }).click();
    await tab().getByRole('link', { name: 'Naar het hoorgesprek', exact: true }).waitFor();
    await here.walk.shot('dossier-dag-ervoor');
    await tab().getByRole('link', { name: 'Mijn werk' }).click();
    await mine.getByRole('link', { name: `Naar het hoorgesprek: ${visit}` }).click();
    await tab().getByText('di 17 maart 10.00 uur · Samen in één gesprek').waitFor();
    await tab().getByText('Vraag: is er nog iets niet besproken?').waitFor();
    await tab().getByText('Het antwoord komt uiterlijk op woensdag 1 april 2026.').waitFor();
    for (const [name, role] of [
      ['Joppe Eikenhorst', 'De klager'],
      ['Hakan Sarikaya (de Wmo-consulent)', 'De medewerker over wie het gaat'],
      ['Anouk ter Horst', 'leidt het gesprek'],
    ] as const) {
      await tab().getByRole('listitem').filter({ hasText: name }).getByText(role).waitFor();
    }
    await fold('Wat je kunt vragen').click();
    await tab().getByText('Wat gebeurde er volgens u?').waitFor();
    await tab().getByText('Wat gebeurde er volgens jou?').waitFor();
    await fold('Als iemand wil opnemen').click();
    await tab().getByText('Weigeren kan meestal niet.').waitFor();
    await field('Deel 1: wat is er gezegd?').fill('Vraag naar de tweede afspraak.');
    await saved();
    await here.walk.shot('gesprek-dag-ervoor');
  });

  it('gives a short report part by part from what is noted, on the day it was held', async () => {
    await here.town.moveClock('2026-03-17T10:05:00+01:00');
    await here.walk.open(anouk, { tab: 'werk' });
    await here.walk.shot('mijn-werk-op-de-dag');
    await here.walk.open(anouk, { tab: 'werk', sub: `hoorgesprek/${visit}` });
    const noted = field('Deel 1: wat is er gezegd?');
    expect(await noted.inputValue()).toBe('Vraag naar de tweede afspraak.');
    expect(await tab().getByLabel('Wanneer was het?').inputValue()).toBe('2026-03-17');
    await noted.fill('Niemand belde over de tweede afspraak.');
    await tab().getByRole('button', { name: 'Nog een deel' }).click();
    await field('Deel 2: waar gaat het over?').fill('Toon aan de telefoon');
    await field('Deel 2: wat is er gezegd?').fill('Beiden vonden het gesprek kort.');
    await field('Is er nog iets niet besproken?').fill('Nee.');
    expect(await field('Verslag').inputValue()).toBe(
      [
        'huisbezoek twee keer zonder bericht verzet\nNiemand belde over de tweede afspraak.',
        'Toon aan de telefoon\nBeiden vonden het gesprek kort.',
        'Verder besproken\nNee.',
      ].join('\n\n'),
    );
    await here.walk.shot('gesprek-op-de-dag');
  });

  it('keeps what was written in the report, and stands in the dossier form too', async () => {
    await field('Verslag').fill('Zelf geschreven.');
    await field('Is er nog iets niet besproken?').fill('Nee, niets.');
    expect(await field('Verslag').inputValue()).toBe('Zelf geschreven.');
    await tab().getByRole('button', { name: 'Zet je aantekeningen eronder' }).click();
    expect(await field('Verslag').inputValue()).toMatch(/^Zelf geschreven\.\n\nhuisbezoek/);
    await saved();
    await here.walk.open(anouk, { tab: 'werk', sub: `dossier/${visit}/hoorgesprek-vastleggen` });
    expect(await field('Verslag').inputValue()).toContain('Nee, niets.');
    await here.walk.open(anouk, { tab: 'werk', sub: `hoorgesprek/${visit}` });
    await tab().getByRole('radio', { name: /^Ja/ }).check();
    await here.walk.submit('Hoorgesprek vastleggen').click();
    await tab().getByText('Schrijf het oordeel').first().waitFor();
    await here.walk.shot('vastgelegd');
    expect(here.walk.errors).toEqual([]);
  });
});
