import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { narrow, startWalk, wide, type Walk } from './support/walk.ts';

const kenmerk = 'K-2026-0001';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  walk = await startWalk(town, 'formal-route');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const dossierAs = (persona: string) =>
  walk.open(persona, { tab: 'werk', sub: `dossier/${kenmerk}` });
const heading = (text: string | RegExp) => walk.tab.getByRole('heading', { name: text });
const field = (label: string, options?: { readonly exact: boolean }) =>
  walk.tab.getByLabel(label, options);
const press = (title: string) => walk.tab.getByRole('button', { name: title, exact: true }).first();
const verdict = () => walk.tab.locator('form').getByRole('combobox', { name: /^Oordeel/ });
const fold = (title: string) => walk.tab.getByRole('button', { name: new RegExp(`^${title}`) });
/** It is said, and the form that was sent has gone: until then its button would close it. */
const said = async (text: string): Promise<void> => {
  await walk.tab.getByRole('status').getByText(text).waitFor();
  await walk.tab.locator('form').waitFor({ state: 'detached' });
};

/** Steps in order: each test goes on where the last one ended, as a complaint does. */
describe('the formal route from registration to closing letter', () => {
  /** @requirement O3 */
  it('is registered by support in eight fields, and an error stands at its field', async () => {
    await walk.open('lotte.veldkamp', { tab: 'registreren' });
    await heading('Klacht vastleggen').waitFor();
    await walk.shot('registreren-leeg');
    await field('Naam van de klager').fill('Vera Zandstra');
    await field('Telefoon of e-mail').first().fill('06 0000 0201');
    await field('Wat is er gebeurd?').fill('Mevrouw vroeg twee keer om te worden gebeld.');
    await field('Over wie of wat gaat het?').selectOption('medewerker');
    await walk.tab.getByRole('combobox', { name: 'Naam' }).pressSequentially('Chantal');
    await walk.tab.getByRole('option', { name: /Chantal Wiersema/ }).click();
    await walk.submit('Klacht vastleggen').click();

    const wrong = walk.tab.getByText('Kies iets uit de lijst.', { exact: true });
    await wrong.waitFor();
    expect(await wrong.count()).toBe(1);
    await walk.shot('registreren-fout');
  });

  it('keeps the draft when the tab is closed', async () => {
    await walk.tab.getByText(/Concept bewaard om/).waitFor();
    await walk.goTo('chat');
    await walk.open('lotte.veldkamp', { tab: 'registreren' });

    await walk.tab.getByText(/Concept bewaard om/).waitFor();
    expect(await field('Wat is er gebeurd?').inputValue()).toContain('twee keer');
    expect(await walk.tab.getByRole('combobox', { name: 'Naam' }).inputValue()).toBe(
      'Chantal Wiersema',
    );
    await walk.shot('registreren-concept');
  });

  it('gets a number, the dates, and a confirmation to send', async () => {
    await field('Waar gaat het vooral over?').selectOption('bereikbaarheid');
    await field('Aanduiding').fill('twee keer niet teruggebeld');
    await walk.submit('Klacht vastleggen').click();

    await walk.tab.getByText(kenmerk, { exact: true }).first().waitFor();
    await walk.shot('geregistreerd');
    await press('Brief verstuurd').click();
    await walk.submit('Brief verstuurd').click();
    await said('Vastgelegd dat de brief is verstuurd.');
  });

  it('asks the coordinator to call first, and the talk is recorded on the card', async () => {
    await walk.open('marijke.hofstra');
    await walk.card(kenmerk).getByText('Nieuwe klacht: bel eerst.').waitFor();
    await walk.shot('kaart-bel-eerst');
    await walk.onCard(kenmerk, 'Gesprek vastleggen').click();
    await walk.card(kenmerk).locator('textarea:visible').first().fill('Mevrouw wil weten waarom.');
    await walk.shot('kaart-gesprek');
    await walk.onCard(kenmerk, 'Vastleggen').click();

    await walk.card(kenmerk).getByText('Kies wie deze klacht behandelt.').waitFor();
    await walk.shot('kaart-kies');
  });

  it('is assigned from the card, to whom the rules propose', async () => {
    await walk.card(kenmerk).getByText('Voorstel: Nadia Bouzidi, 0 open klachten.').waitFor();
    await walk.onCard(kenmerk, 'Toewijzen').click();

    await walk.card(kenmerk).getByText('heeft de klacht toegewezen').waitFor();
    await walk.shot('kaart-toegewezen');
  });

  it('is taken up by the teamleider in her chat', async () => {
    await walk.become('nadia.bouzidi');
    await walk.card(kenmerk).getByText('Wil jij deze klacht behandelen?').waitFor();
    await walk.shot('kaart-wil-jij');
    await walk.onCard(kenmerk, 'Ik pak dit op').click();

    await walk.card(kenmerk).getByText('Vertel het zelf aan je collega.').waitFor();
    await walk.shot('kaart-wat-nu');
  });

  /** @requirement P12 */
  it('lets her tell it herself; only then her colleague hears of it in the chat', async () => {
    await walk.become('chantal.wiersema');
    expect(await walk.card(kenmerk).count()).toBe(0);
    await walk.become('nadia.bouzidi');
    await walk.onCard(kenmerk, 'Verteld').click();
    await walk.card(kenmerk).getByText('Geef je collega een afschrift van de klacht.').waitFor();
    await walk.shot('kaart-afschrift');

    await walk.become('chantal.wiersema');
    await walk.card(kenmerk).getByText('Er is een klacht over een contact met jou.').waitFor();
    await walk.shot('kaart-over-jou');
  });

  it('gets the copy recorded in the tab, after which a hearing can be planned', async () => {
    await dossierAs('nadia.bouzidi');
    await walk.shot('dossier-afschrift');
    await press('Afschrift gegeven').click();
    await walk.submit('Afschrift gegeven').click();
    await said('Vastgelegd dat je collega het afschrift heeft.');

    await press('Hoorgesprek plannen').click();
    await walk.tab.getByText('Met je collega kan het vanaf wo 18 maart.').waitFor();
    await field('De klager', { exact: true }).uncheck();
    await walk.tab.locator('form').getByLabel('Hoe?').selectOption('apart');
    await field('Op welke dag?').fill('2026-03-24');
    await field('Waar?').fill('Gemeentehuis, kamer 1.02');
    await walk.shot('dossier-hoorgesprek-plannen');
    await walk.submit('Hoorgesprek plannen').click();
    await said('Het hoorgesprek is gepland.');
    await walk.shot('dossier-hoorgesprek-gepland');
  });

  /** @requirement P2 K2 */
  it('explains its date line by line', async () => {
    await walk.tab.getByRole('button', { name: 'Waarom deze datum?' }).click();

    await walk.tab.getByText('Ontvangen op ma 16 maart. Die dag telt niet mee.').first().waitFor();
    await walk.tab.getByText('6 weken later is ma 27 april. (Awb 9:11 lid 1)').waitFor();
    await walk.tab.getByText(/Ma 27 april is Koningsdag/).waitFor();
    await walk.shot('dossier-waarom-deze-datum');
  });

  it('shows the employee her own page, with what she may do and nothing of the complainant', async () => {
    await walk.open('chantal.wiersema', { tab: 'werk', sub: `over-mij/${kenmerk}` });
    await walk.tab.getByText('Je mag jouw kant vertellen, in een gesprek of op papier.').waitFor();
    await walk.shot('over-mij');

    expect(await walk.tab.locator('body').innerText()).not.toContain('06 0000 0201');
  });

  it('reminds the behandelaar when a week has passed, of what is not planned and what is', async () => {
    await walk.open('nadia.bouzidi');
    await walk.page.getByRole('button', { name: 'Een week verder' }).click();
    await walk.page.getByText(/rondes gedaan/).waitFor();

    // That it is tomorrow is told on the card she has.
    await walk.card(kenmerk).getByText('Plan het hoorgesprek met de klager.').waitFor();
    await walk.card(kenmerk).getByText('Het hoorgesprek is op di 24 maart, 10.00 uur').waitFor();
    await walk.shot('kaart-herinnering');
  });

  it('has both hearings recorded after they were held', async () => {
    await town.moveClock('2026-03-24T11:00:00+01:00');
    await dossierAs('nadia.bouzidi');
    await press('Hoorgesprek vastleggen').click();
    await field('Wie waren erbij?').fill('De medewerker en de teamleider');
    await field('Verslag').fill('De lijst met verzoeken lag bij een collega die ziek was.');
    await walk.shot('dossier-hoorgesprek-vastleggen');
    await walk.submit('Hoorgesprek vastleggen').click();
    await said('Het hoorgesprek is vastgelegd.');

    await press('Hoorgesprek vastleggen').click();
    await field('De medewerker over wie het gaat').uncheck();
    await walk.tab.locator('form').getByLabel('Hoe?').selectOption('telefoon');
    await field('Wie waren erbij?').fill('De klager en de teamleider');
    await field('Verslag').fill('Mevrouw wacht nog steeds en wil een vast aanspreekpunt.');
    await walk.tab.getByRole('radio', { name: 'Ja, beide kanten vertellen hetzelfde' }).check();
    await walk.submit('Hoorgesprek vastleggen').click();
    await heading('Schrijf het oordeel').waitFor();
    await fold('(Horen|Hoorgesprekken)').click();
    await walk.shot('dossier-gehoord');
  });

  it('has the term extended by two weeks; more than four are not offered, five are refused', async () => {
    const refused = await personaOf(town, 'nadia.bouzidi').step(kenmerk, 'termijn-verlengen', {
      weeks: 5,
      reason: 'De getuige is ziek.',
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'verdaging-spent' } });

    await fold('Termijnen').click();
    await walk.tab.getByRole('button', { name: 'Termijn verlengen' }).click();
    await field('Hoeveel weken?').waitFor();
    expect(await field('Hoeveel weken?').locator('option').count()).toBe(4);
    await field('Hoeveel weken?').selectOption('2');
    await field('Waarom duurt het langer?').fill('Een collega die erbij was, is ziek.');
    await walk.shot('dossier-termijn-verlengen');
    await walk.submit('Termijn verlengen').click();
    await said('De termijn is verlengd. Beide kanten krijgen bericht.');
    await walk.shot('dossier-termijn-verlengd');
  });

  /** @requirement O36 C5 */
  it('warns and refuses "ongegrond" for what cannot be established', async () => {
    await press('Oordeel schrijven').click();
    // What they said is at hand for who writes.
    await fold('Wat beide kanten zeiden').click();
    const said = walk.tab.locator('form').getByRole('listitem');
    await said.getByText('De lijst met verzoeken lag bij een collega die ziek was.').waitFor();
    await said.getByText('Mevrouw wacht nog steeds en wil een vast aanspreekpunt.').waitFor();
    await field('Bevindingen').fill(
      'Op de lijst staan twee verzoeken waarop niemand heeft gebeld.',
    );
    await field('Nee, het is niet vast te stellen').check();
    await verdict().selectOption('ongegrond');
    await field('Uitleg').fill('Wie een belofte krijgt, mag erop rekenen.');
    await field('Conclusies').fill('Wij bieden onze excuses aan voor het wachten.');
    await field('Wat leren we?').fill('Verzoeken staan voortaan op één lijst.');
    await walk.tab.getByText(/'Ongegrond' past hier niet/).waitFor();
    await walk.tab.getByText(/'Ongegrond' past hier niet/).scrollIntoViewIfNeeded();
    await walk.shot('oordeel-waarschuwing');
    await walk.submit('Opslaan als versie').click();

    await walk.tab
      .getByRole('alert')
      .getByText(/'Ongegrond' past hier niet/)
      .first()
      .waitFor();
    await walk.shot('oordeel-geweigerd');
  });

  it('has its verdict saved as a version and sent to be read along', async () => {
    await field('Ja, het staat vast').check();
    await verdict().selectOption('gegrond');
    await walk.submit('Opslaan als versie').click();
    await said('Opgeslagen als nieuwe versie.');
    await press('Laten meelezen').click();
    await walk.shot('laten-meelezen');
    await walk.submit('Laten meelezen').click();
    await said('Er is gevraagd om mee te lezen.');
  });

  it('is read along by one jurist; the other, on a stale card, hears what changed and by whom', async () => {
    const late = await startWalk(town, 'formal-route-late');
    await late.open('tarik.elhamdi');
    await late.card(kenmerk).getByText('Lees dit oordeel mee.').waitFor();
    await late.page.route('**/host/changes**', (route) => route.abort());

    await walk.open('ineke.schuurman');
    await walk.card(kenmerk).getByText('Lees dit oordeel mee.').waitFor();
    await walk.shot('kaart-lees-mee');
    await walk.onCard(kenmerk, 'Zo is het goed').click();
    await walk.card(kenmerk).getByText('heeft meegelezen').waitFor();

    await late.onCard(kenmerk, 'Zo is het goed').click();
    await late
      .card(kenmerk)
      .getByText(/Ineke Schuurman heeft meegelezen/)
      .waitFor();
    await late.shot('kaart-al-gedaan');
    await late.close();
  });

  it('is approved by the concernmanager on a telephone', async () => {
    await walk.page.setViewportSize(narrow);
    await walk.open('petra.lammerts', { view: 'phone' });
    await walk.card(kenmerk).getByText('Oordeel klaar voor jouw akkoord.').waitFor();
    await walk.shot('telefoon-oordeel-klaar');
    await walk.onCard(kenmerk, 'Lees en beslis').click();
    const dialog = walk.page.frameLocator('dialog iframe');
    await dialog.getByRole('heading', { name: 'Lees en beslis' }).waitFor();
    await dialog.getByText('Wij bieden onze excuses aan voor het wachten.').waitFor();
    await walk.shot('telefoon-lees-en-beslis');
    await dialog.getByRole('button', { name: 'Akkoord', exact: true }).click();
    await dialog.locator('form').waitFor();
    await walk.shot('telefoon-akkoord');
    await dialog.locator('form').getByRole('button', { name: 'Akkoord', exact: true }).click();

    await walk
      .card(kenmerk)
      .getByText(/heeft akkoord gegeven/)
      .waitFor();
    await walk.shot('telefoon-akkoord-gegeven');
    await walk.page.setViewportSize(wide);
  });

  it('does not leave before its hold is over', async () => {
    await dossierAs('lotte.veldkamp');
    await fold('Brieven').click();
    await fold('Brief met het oordeel')
      .getByText(/mag weg vanaf/)
      .waitFor();
    await walk.shot('brief-wacht');

    await walk.page.getByRole('button', { name: '+1 uur' }).click();
    await walk.page.getByText(/rondes gedaan/).waitFor();
  });

  it('leaves with the other letters, sent by support, as a Word document in the library', async () => {
    await walk.open('lotte.veldkamp');
    await walk
      .card(kenmerk)
      .getByText(/De brief staat klaar in het dossier/)
      .waitFor();
    await walk.shot('kaart-verstuur-brief');
    const lotte = personaOf(town, 'lotte.veldkamp');
    const { letters } = (await lotte.api('GET', `/api/complaints/${kenmerk}`)).body;
    for (const letter of letters as { sent?: unknown }[]) {
      if (letter.sent !== undefined) continue;
      const before = await walk.card(kenmerk).innerText();
      await walk.onCard(kenmerk, 'Brief verstuurd').click();
      await walk.page.waitForFunction(
        ([text, number]) =>
          [...document.querySelectorAll<HTMLElement>('article.other')]
            .filter((one) => one.innerText.includes(String(number)))
            .at(-1)?.innerText !== text,
        [before, kenmerk],
      );
    }
    await walk.card(kenmerk).getByText('heeft een brief verstuurd').waitFor();
    await walk.shot('kaart-brieven-verstuurd');

    await dossierAs('lotte.veldkamp');
    await fold('Brieven').click();
    await fold('Brief met het oordeel').click();
    const downloading = walk.page.waitForEvent('download');
    await walk.tab
      .getByRole('button', { name: /Download Word-document/ })
      .last()
      .click();
    const download = await downloading;
    await walk.shot('brief-document');
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    // A Word document is a zip.
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });

  it('is closed after the coordinator asked whether the complainant is satisfied', async () => {
    await walk.become('marijke.hofstra');
    await walk.card(kenmerk).getByText('Vraag of de klager tevreden is.').waitFor();
    await walk.onCard(kenmerk, 'Nazorg vastleggen').click();
    await walk.card(kenmerk).getByLabel('De klager is tevreden').check();
    await walk.shot('kaart-nazorg');
    await walk.onCard(kenmerk, 'Vastleggen').click();
    await walk.onCard(kenmerk, 'Klacht afsluiten').click();

    await walk.card(kenmerk).getByText('heeft de klacht afgesloten').waitFor();
    await walk.shot('kaart-afgesloten');
  });

  it('stands in the Logboek with every step, by whom and when', async () => {
    await dossierAs('marijke.hofstra');
    await fold('Logboek').click();
    await walk.tab.getByText(/heeft de klacht afgesloten/).waitFor();
    await walk.shot('logboek');
  });

  it('leaves nothing in the console', () => {
    expect(walk.errors).toEqual([]);
  });
});
