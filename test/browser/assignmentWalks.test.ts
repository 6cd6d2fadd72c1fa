import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chatTown, type ChatTown } from './support/chatTown.ts';

const coordinator = 'marijke.hofstra';
const nadia = 'nadia.bouzidi';
const anouk = 'anouk.terhorst';
const stefan = 'stefan.nijland';

// Of the example work: docs/reference/example-work.md.
const park = 'K-2026-0029';
const desk = 'K-2026-0030';
const calls = 'K-2026-0031';
const visit = 'K-2026-0017';

let here: ChatTown;
beforeAll(async () => {
  here = await chatTown('assignment');
});
afterAll(() => here.close());

/** Steps in order: one Monday and the days after it, as the people of the example live it. */
describe('who handles a complaint, asked in chat of each and of nobody else', () => {
  it('three new complaints on a Monday: one is not reached, of two the talk is recorded', async () => {
    const { walk, chat } = here;
    await walk.open(coordinator);
    expect(await walk.page.getByText('Nieuwe klacht: bel eerst.').count()).toBe(3);
    await here.onlyFor(coordinator, park, {
      verb: 'gesprek-vastleggen',
      fill: { note: 'Gebeld.', on: '2026-03-16' },
      to: ['yusuf.demirtas', 'gerrit.woltjer'],
    });

    await chat.press(park, 'Niet bereikt');
    await chat.says(park, 'De klager is 1 keer niet bereikt.');
    for (const kenmerk of [desk, calls]) {
      await chat.press(kenmerk, 'Gesprek vastleggen');
      await chat.field(kenmerk, 'Wat kwam er in het gesprek').fill('Wil weten hoe het kon.');
      await chat.press(kenmerk, 'Vastleggen');
      await chat.says(kenmerk, 'Kies wie deze klacht behandelt.');
    }
    await walk.shot('maandag');
  });

  it('is assigned to whom the rules propose, who alone can take it up', async () => {
    const { walk, chat } = here;
    await chat.press(desk, 'Toewijzen');
    await chat.says(desk, 'heeft de klacht toegewezen');
    await here.onlyFor(nadia, desk, { verb: 'accepteren', to: ['imran.baksh', stefan] });

    await walk.become(nadia);
    await chat.says(desk, 'Wil jij deze klacht behandelen?');
    await chat.press(desk, 'Ik pak dit op');
    await chat.says(desk, 'Vertel het zelf aan je collega.');
    await walk.shot('opgepakt');
    expect(await here.dossier(nadia, desk)).toBe(200);
  });

  it('goes to another when who was asked has to do with it, and is hers to see no longer', async () => {
    const { walk, chat } = here;
    await walk.become(coordinator);
    await chat.press(calls, 'Toewijzen');
    await chat.says(calls, 'heeft de klacht toegewezen');
    await walk.become(nadia);
    await chat.press(calls, 'Ik kan dit niet doen');
    await chat.field(calls, 'Ik heb er zelf mee te maken').check();
    await chat.press(calls, 'Doorgeven');
    await chat.says(calls, 'Gedaan: Nadia Bouzidi heeft er zelf mee te maken');
    await walk.shot('zelf-mee-te-maken');
    expect(await here.dossier(nadia, calls)).toBe(404);

    await walk.become(coordinator);
    await chat.says(calls, 'Kies een andere behandelaar.');
    await chat.says(calls, '1 persoon overgeslagen, zie dossier.');
    await walk.shot('kies-een-ander');
    // The teamleider of any other team may do it: one is named, and another one is a choice.
    await chat.says(calls, 'Voorstel: ');
    await chat.press(calls, 'Andere behandelaar');
    await chat.field(calls, 'Wie behandelt deze klacht?').selectOption(here.idOf('erik.haverkate'));
    await chat.field(calls, 'Waarom deze persoon?').fill('Zijn team had er niet mee te maken.');
    await chat.press(calls, 'Toewijzen');
    await chat.gone(calls, 'Kies een andere behandelaar.');
    await here.onlyFor('erik.haverkate', calls, { verb: 'accepteren', to: ['sjoerd.kloosterman'] });
    await walk.become('erik.haverkate');
    await chat.press(calls, 'Ik pak dit op');
    await chat.says(calls, 'Vertel het zelf aan je collega.');
  });

  it('is handed over when the behandelaar falls ill, with the hearing of tomorrow', async () => {
    const { walk, chat } = here;
    await walk.become(anouk);
    await chat.type('afwezig t/m 17 maart');
    await chat.says(visit, 'Je bent afwezig t/m dinsdag 17 maart');
    await walk.shot('ziek');

    await walk.become(coordinator);
    await chat.says(visit, 'Je collega is er niet: regel wie dit doet.');
    await here.onlyFor(coordinator, visit, {
      verb: 'toewijzen',
      fill: { to: here.idOf('marleen.brouwers'), reason: 'Zij heeft tijd.' },
      to: ['hakan.sarikaya', 'marleen.brouwers'],
    });
    await chat.press(visit, 'Andere behandelaar');
    await chat.field(visit, 'Wie behandelt deze klacht?').selectOption(here.idOf(stefan));
    await chat.field(visit, 'Waarom deze persoon?').fill('Anouk is ziek.');
    await walk.shot('ziek-wie-dan');
    await chat.press(visit, 'Toewijzen');
    await chat.gone(visit, 'Je collega is er niet: regel wie dit doet.');
    await here.onlyFor(stefan, visit, { verb: 'accepteren', to: ['hakan.sarikaya'] });

    await walk.become(stefan);
    await chat.says(visit, 'Je neemt het over van Anouk ter Horst. Dit gaat mee: 1 hoorgesprek');
    await walk.shot('neemt-over');
    await chat.press(visit, 'Ik pak dit op');
    await walk.become('hakan.sarikaya');
    await chat.says(visit, 'Iemand anders behandelt de klacht over een contact met jou.');
    await walk.shot('medewerker-hoort-het');
    await walk.become(anouk);
    await chat.says(visit, 'Deze klacht ligt niet meer bij jou.');
    expect(await here.dossier(stefan, visit)).toBe(200);
  });

  it('is handed back when she is there again, if the coordinator says so', async () => {
    const { walk, chat } = here;
    await here.town.moveClock('2026-03-18T09:00:00+01:00');
    // What is more urgent may have pushed the question out of the seven lines of her digest.
    await walk.open(coordinator, { tab: 'werk', sub: `dossier/${visit}` });
    await walk.tab.getByRole('button', { name: /^Wie behandelt/ }).click();
    await walk.tab.getByRole('button', { name: 'Toewijzen', exact: true }).first().click();
    await walk.tab.getByLabel('Wie behandelt de klacht?').selectOption(here.idOf(anouk));
    await walk.tab.getByLabel('Reden').fill('Zij kent de zaak.');
    await walk.shot('terug-naar-haar');
    await walk.submit('Toewijzen').click();
    await walk.tab.getByRole('status').getByText('Toegewezen.').waitFor();
    await here.onlyFor(anouk, visit, { verb: 'accepteren', to: ['hakan.sarikaya'] });

    await walk.become(anouk);
    await chat.says(visit, 'Je neemt het over van Stefan Nijland.');
    await chat.press(visit, 'Ik pak dit op');
    await chat.says(visit, 'Leg het hoorgesprek vast.');
    await walk.shot('weer-bij-haar');
    expect(walk.errors).toEqual([]);
  });
});
