import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verdict } from '../support/sampleForms.ts';
import { chatTown, type ChatTown } from './support/chatTown.ts';
import { narrow, wide } from './support/walk.ts';

const coordinator = 'marijke.hofstra';
const nadia = 'nadia.bouzidi';
const erik = 'erik.haverkate';
const petra = 'petra.lammerts';
const corine = 'corine.wessels';
const stefan = 'stefan.nijland';

// Of the example work: docs/reference/example-work.md.
const wethouder = 'K-2026-0010';
const letter = 'K-2026-0014';
const passport = 'K-2026-0015';
const desk = 'K-2026-0030';

let here: ChatTown;
beforeAll(async () => {
  here = await chatTown('verdict');
});
afterAll(() => here.close());
beforeEach(() => here.walk.page.setViewportSize(wide));

/** Steps in order: one Monday and the week after it, as the people of the example live it. */
describe('from the employee to the letter, asked in chat of each and of nobody else', () => {
  it('the employee is told, gets his copy and is invited by the card of the behandelaar', async () => {
    const { walk, chat, must } = here;
    await must(coordinator, desk, 'toewijzen', { to: here.idOf(nadia) });
    await must(nadia, desk, 'accepteren');
    await walk.open('imran.baksh');
    expect(await chat.count(desk)).toBe(0);
    await here.onlyFor(nadia, desk, { verb: 'verteld', to: ['imran.baksh', stefan] });

    await walk.become(nadia);
    await chat.press(desk, 'Verteld');
    await chat.press(desk, 'Afschrift gegeven');
    await chat.press(desk, 'Hoorgesprek plannen');
    await chat.field(desk, 'Met wie?').selectOption('beklaagde');
    await chat.field(desk, 'Dag').fill('2026-03-18');
    await chat.field(desk, 'Plaats').fill('Kamer 1.02');
    await walk.shot('uitnodigen');
    await chat.press(desk, 'Plannen');
    await chat.says(desk, 'Het hoorgesprek is op wo 18 maart');

    await walk.become('imran.baksh');
    await chat.says(desk, 'Je bent uitgenodigd voor een hoorgesprek.');
    await chat.says(desk, 'De vertrouwenspersoon is er voor je: Hanneke Oosting');
    await walk.shot('uitgenodigd');
    await here.onlyFor('imran.baksh', desk, {
      verb: 'uitnodiging-beantwoorden',
      fill: { as: 'komt' },
      to: [stefan],
    });
    await chat.press(desk, 'Ik kom');
    await chat.says(desk, 'Je liet weten dat je komt.');
    await walk.shot('ik-kom');
  });

  it('about a wethouder both read along and nobody above the burgemeester approves; he learns nothing', async () => {
    const { walk, chat } = here;
    await walk.become(coordinator);
    await chat.says(wethouder, 'Lees dit oordeel mee.');
    await here.onlyFor(coordinator, wethouder, {
      verb: 'meegelezen',
      to: ['jelle.boonstra', 'henk.dijkhuizen', petra],
    });
    await chat.press(wethouder, 'Zo is het goed');
    await chat.says(wethouder, 'heeft meegelezen');
    await walk.become('liesbeth.vanrossem');
    await walk.shot('wethouder');
    expect(await here.dossier('jelle.boonstra', wethouder)).toBe(404);
  });

  it('a verdict is returned with a remark, on a telephone', async () => {
    const { walk, chat, must } = here;
    await here.onlyFor(petra, passport, {
      verb: 'akkoord',
      to: ['amina.warsame', 'dirk.jan.reitsma'],
    });
    await walk.page.setViewportSize(narrow);
    await walk.open(petra, { view: 'phone' });
    await chat.press(passport, 'Terugsturen');
    await chat.field(passport, 'Wat moet er anders?').fill('Schrijf op wie dit voortaan nakijkt.');
    await walk.shot('telefoon-terugsturen');
    await chat.press(passport, 'Terugsturen');
    await chat.says(passport, 'heeft het oordeel teruggestuurd');

    expect(await here.dossier(petra, passport)).toBe(200);
    await walk.page.setViewportSize(wide);
    await walk.open(erik);
    await chat.says(passport, 'Je oordeel is terug: pas het aan.');
    await walk.shot('terug-bij-erik');
    await must(erik, passport, 'oordeel-concept', verdict());
    await must(erik, passport, 'ter-meelezing', { version: 2 });
    // Where a jurist can read along, the coordinator has it as a line of her day.
    await walk.become('ineke.schuurman');
    await chat.press(passport, 'Zo is het goed');
    await chat.says(passport, 'heeft meegelezen');
  });

  it('is approved at 360 px, and the approval withdrawn within the hold', async () => {
    const { walk, chat } = here;
    await walk.page.setViewportSize(narrow);
    await walk.open(petra, { view: 'phone' });
    await chat.press(passport, 'Lees en beslis');
    const dialog = walk.page.frameLocator('dialog iframe');
    await dialog.getByText('Wij bieden onze excuses aan voor het wachten.').first().waitFor();
    await dialog.getByRole('button', { name: 'Akkoord', exact: true }).click();
    await dialog.locator('form').getByRole('button', { name: 'Akkoord', exact: true }).click();
    await chat.says(passport, 'heeft akkoord gegeven');
    await walk.shot('telefoon-akkoord');
    await here.onlyFor(petra, passport, {
      verb: 'akkoord-intrekken',
      to: ['amina.warsame', 'dirk.jan.reitsma'],
    });

    await chat.press(passport, 'Trek akkoord in');
    await chat.says(passport, 'Oordeel klaar voor jouw akkoord.');
    await walk.shot('telefoon-ingetrokken');
  });

  it('never waits on an approver who is away: another is asked, and the coordinator hears it', async () => {
    const { walk, chat } = here;
    await walk.open(petra);
    await chat.type('afwezig t/m 27 maart');
    await here.town.moveClock('2026-03-16T10:00:00+01:00');
    await walk.become(coordinator);
    await chat.says(passport, 'Een ander beslist over het oordeel: kijk of dit klopt.');
    await walk.shot('ander-beslist');
    await chat.press(passport, 'Zo laten');
    await chat.says(passport, 'heeft gekozen wie beslist');
    await here.onlyFor(corine, passport, {
      verb: 'akkoord',
      to: ['amina.warsame', 'arjen.postmus'],
    });

    await walk.become(corine);
    await chat.says(passport, 'Oordeel klaar voor jouw akkoord.');
    await chat.press(passport, 'Akkoord');
    await chat.says(passport, 'Je hebt de brief nog niet gelezen.');
    await walk.shot('eerst-lezen');
    await chat.press(passport, 'Toch akkoord');
    await chat.says(passport, 'heeft akkoord gegeven');
    expect(await here.dossier(corine, passport)).toBe(200);
  });

  it('the employee reads back what he said and reacts', async () => {
    const { walk, chat, must, town } = here;
    await town.moveClock('2026-03-18T11:30:00+01:00');
    const held = { hearingId: 'h1', sides: ['beklaagde'], form: 'apart', on: '2026-03-18' };
    const record = 'Hij had drie mensen tegelijk aan de balie.';
    await must(nadia, desk, 'hoorgesprek-vastleggen', { ...held, present: 'Beiden', record });
    await walk.open('imran.baksh', { tab: 'werk', sub: `over-mij/${desk}` });
    await walk.tab.getByText(record).waitFor();
    await walk.shot('verslag-nalezen');
    await walk.goTo('chat');
    await chat.says(desk, 'Klopt er iets niet? Zeg het tegen Nadia Bouzidi.');

    await must(nadia, desk, 'verslag-voorleggen', { side: 'beklaagde', on: '2026-03-18' });
    await chat.says(desk, 'Lees het verslag en reageer.');
    await walk.shot('reageer');
    await here.onlyFor('imran.baksh', desk, {
      verb: 'eigen-reactie',
      fill: { as: 'klopt' },
      to: [stefan],
    });
    await chat.press(desk, 'Het ging anders');
    await chat.field(desk, 'Hoe ging het volgens jou?').fill('Het waren er vier.');
    await chat.press(desk, 'Versturen');
    await chat.says(desk, 'Je reactie op het verslag is vastgelegd.');
    await walk.shot('gereageerd');
    await walk.become(nadia);
    await chat.says(desk, 'Je collega heeft zelf op het verslag gereageerd.');
    await walk.shot('nadia-leest');
    await walk.open(nadia, { tab: 'werk', sub: `dossier/${desk}` });
    await walk.tab.getByRole('button', { name: /^Hoor en wederhoor/ }).click();
    await walk.tab.getByText('Het waren er vier.').waitFor();
    await walk.shot('reactie');
  });

  it('a nudge leads to a longer term, and to a letter and a card that tell both sides', async () => {
    const { walk, chat, town } = here;
    await town.moveClock('2026-03-24T09:00:00+01:00');
    await here.onlyFor(stefan, letter, {
      verb: 'termijn-verlengen',
      fill: { weeks: '2', reason: 'Drukte.' },
      to: ['robin.geerdink', nadia],
    });
    await walk.open(stefan);
    await walk.shot('termijn-nadert');
    await chat.press(letter, 'Termijn verlengen');
    await chat.field(letter, 'Hoe lang heb je nog nodig?').selectOption('2');
    await chat.field(letter, 'Waarom duurt het langer?').fill('Een collega is ziek.');
    await chat.press(letter, 'Termijn verlengen');
    await chat.says(letter, 'Verlenging ongedaan');
    await walk.shot('verlengd');

    await town.moveClock('2026-03-24T10:00:00+01:00');
    await walk.become('robin.geerdink');
    await chat.says(letter, 'De klacht over een contact met jou duurt langer.');
    await walk.become('lotte.veldkamp');
    await chat.says(letter, 'Verstuur deze brief aan de klager.');
    await here.onlyFor('lotte.veldkamp', letter, {
      verb: 'brief-verstuurd',
      to: ['robin.geerdink'],
    });
    await chat.press(letter, 'Brief verstuurd');
    await chat.says(letter, 'heeft een brief verstuurd');
    await walk.shot('brief-verstuurd');
    expect(walk.errors).toEqual([]);
  });
});
