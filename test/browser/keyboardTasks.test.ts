import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chatTown, type ChatTown } from './support/chatTown.ts';
import { keyboardOf, type Keyboard } from './support/keyboard.ts';

const coordinator = 'marijke.hofstra';
const sandra = 'sandra.tolsma';
const stefan = 'stefan.nijland';
const income = 'K-2026-0005';

let here: ChatTown;
let keys: Keyboard;
beforeAll(async () => {
  here = await chatTown('keyboard');
});
afterAll(() => here.close());
beforeEach(() => {
  keys = keyboardOf(here.walk.page);
});

const tab = () => here.walk.tab;
const box = (name: string | RegExp) => tab().getByRole('textbox', { name }).first();
const button = (name: string) => tab().getByRole('button', { name, exact: true }).first();
const choice = (name: string | RegExp) => tab().getByRole('combobox', { name }).first();
const heading = (name: string | RegExp) => tab().getByRole('heading', { name });
const said = (words: string | RegExp) => tab().getByRole('status').getByText(words).waitFor();
/** Mijn werk with the focus where Teams puts it, and the shortcuts there. */
const begin = async (persona: string) => {
  await here.walk.open(persona, { tab: 'werk' });
  await tab().getByText('Klacht vastleggen').last().waitFor();
  await tab().locator('footer kbd').first().waitFor();
  await tab().locator('h1').focus();
};

/** A verdict that stands in the form becomes a version, which others are asked to read. */
const saveAndLetRead = async () => {
  await keys.to(here.walk.submit('Opslaan als versie'));
  await keys.press('Enter');
  await said('Opgeslagen als nieuwe versie.');
  await box('Conclusies').waitFor({ state: 'detached' });
  await button('Laten meelezen').waitFor();
  await keys.press('v', 'Enter');
  await keys.to(here.walk.submit('Laten meelezen'));
  await keys.press('Enter');
  await said('Er is gevraagd om mee te lezen.');
};

describe('by keyboard alone', () => {
  it('a complaint is registered in at most 20 steps', async () => {
    await begin(coordinator);
    await keys.press('n');
    await heading('Klacht vastleggen').waitFor();
    await keys.to(box('Naam van de klager'));
    await keys.type('Vera Zandstra');
    await keys.press('Tab');
    await keys.type('06 55 55 01 01');
    await keys.press('Tab');
    await keys.type('Mevrouw stond een uur in de rij en werd toen weggestuurd.');
    await keys.press('Tab', 'ArrowDown');
    await keys.to(box('Aanduiding'));
    await keys.press('Control+a');
    await keys.type('uur in de rij bij de balie');
    await keys.press('Enter');

    await heading('De klacht is vastgelegd.')
      .or(tab().getByText('Wat gebeurt er nu'))
      .first()
      .waitFor();
    await here.walk.shot('vastgelegd');
    expect(keys.steps()).toBeLessThanOrEqual(20);
  });

  it('a verdict that came back is changed and read again, in at most 40 steps', async () => {
    await begin(sandra);
    await keys.press('v', 'Enter');
    await box('Conclusies').waitFor();
    await keys.to(box('Bevindingen'));
    await keys.press('Control+a');
    await keys.type('In het systeem staat de betaling. Niemand keek ernaar.');
    await keys.to(box('Conclusies'));
    await keys.press('Control+a');
    await keys.type('Wij bieden onze excuses aan.');
    await here.walk.shot('oordeel');
    await saveAndLetRead();
    expect(keys.steps()).toBeLessThanOrEqual(40);
  });

  it('a verdict is written from an empty page until others read it, in at most 40 steps', async () => {
    await here.must(stefan, income, 'hoorgesprek-vastleggen', {
      ...{ sides: ['beklaagde'], form: 'apart', on: '2026-03-13', present: 'Beiden' },
      ...{ record: 'Zij vroeg het drie keer.', accounts: 'gelijk' },
    });
    await begin(stefan);
    await keys.to(tab().getByRole('link', { name: income }).first());
    await keys.press('Enter');
    await tab().locator('main > section[aria-label]').waitFor();
    await keys.press('v');
    await tab()
      .getByRole('button', { name: 'Oordeel schrijven' })
      .and(tab().locator(':focus'))
      .waitFor();
    await keys.press('Enter');
    await keys.to(box('Bevindingen'));
    await keys.type('Drie brieven vragen om dezelfde loonstroken.');
    await keys.to(tab().getByRole('radio', { name: 'Ja' }).first());
    await keys.press('Space', 'Tab');
    await keys.type('Gegrond');
    await keys.to(box('Uitleg'));
    await keys.type('Wie iets al heeft gestuurd, hoeft het niet nog eens te sturen.');
    await keys.to(box('Conclusies'));
    await keys.type('Wij bieden onze excuses aan.');
    await keys.to(box('Wat leren we?'));
    await keys.type('Wie iets opvraagt, kijkt eerst in het dossier.');
    await here.walk.shot('oordeel-leeg');
    await saveAndLetRead();
    expect(keys.steps()).toBeLessThanOrEqual(40);
  });

  it('complaints are found and given to a colleague in at most 25 steps', async () => {
    await begin(coordinator);
    await tab().locator('footer kbd').getByText('/', { exact: true }).waitFor();
    await keys.press('/');
    await tab().locator('input[type="search"]:focus').waitFor();
    await keys.type('stoeptegels');
    await tab().getByText('1 klacht gevonden').waitFor();
    await keys.to(tab().getByRole('checkbox', { name: 'Kies K-2026-0018' }));
    await keys.press('Space');
    await keys.to(button('Andere behandelaar'), 'Shift+Tab');
    await keys.press('Enter');
    await keys.to(choice('Wie gaat ze behandelen?'));
    await keys.type('Erik Haver');
    await tab()
      .getByRole('option', { name: /Erik Haverkate/ })
      .waitFor();
    await keys.press('ArrowDown', 'Enter');
    await keys.to(box('Waarom?'));
    await keys.type('Hij kent de wijk.');
    await here.walk.shot('overgeven');
    await keys.to(button('Wijs toe'));
    await keys.press('Enter');
    await tab().getByText('ligt nu bij Erik Haverkate').waitFor();
    await here.walk.shot('overgegeven');
    expect(keys.steps()).toBeLessThanOrEqual(25);
  });

  it('a view of the list is kept under a name, chosen, renamed and removed', async () => {
    await begin(coordinator);
    await keys.press('g', 'a');
    const views = choice('Weergave');
    const shows = (name: string) =>
      views.locator('option:checked').and(views.getByText(name)).waitFor({ state: 'attached' });
    await keys.to(views);
    await shows('Alle open klachten');
    await keys.to(choice('Stand'));
    await keys.type('Te bespreken');
    await tab().getByText('1 klacht', { exact: true }).first().waitFor();
    await shows('Eigen keuze');
    await keys.to(button('Bewaar als weergave'), 'Shift+Tab');
    await keys.press('Enter');
    await tab()
      .getByRole('textbox', { name: 'Naam van de weergave' })
      .and(tab().locator(':focus'))
      .waitFor();
    await keys.press('Enter');
    await tab().getByText('Vul dit in.').waitFor();
    await keys.type('Voor het overleg');
    await keys.press('Enter');
    await said('Weergave “Voor het overleg” is bewaard.');
    await shows('Voor het overleg');
    await here.walk.shot('weergave-bewaard');

    await keys.to(views, 'Shift+Tab');
    await keys.type('Zonder');
    await tab().getByText('1 klacht', { exact: true }).first().waitFor({ state: 'detached' });
    await shows('Zonder behandelaar');
    await begin(coordinator);
    await keys.press('g', 'a');
    await keys.to(views);
    await keys.type('Voor');
    await tab().getByText('1 klacht', { exact: true }).first().waitFor();
    await keys.to(button('Andere naam'));
    await keys.press('Enter');
    await keys.press('Control+a');
    await keys.type('Team');
    await keys.press('Enter');
    await said('Weergave “Team” is bewaard.');
    await keys.to(button('Verwijder weergave'));
    await keys.press('Enter');
    await said('Weergave “Team” is weg.');
    await shows('Eigen keuze');
    await here.walk.shot('weergave-weg');
  });
});

describe('shortcuts', () => {
  it('stand below the page and in a list, and are text while somebody types', async () => {
    await begin(coordinator);
    await keys.press('?');
    await tab().getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
    await here.walk.shot('sneltoetsen');
    await keys.press('Escape', 'g', 'a');
    await tab().locator('input[type="search"]').waitFor();
    await keys.press('/');
    await keys.type('nog een n?');
    expect(await tab().locator('input[type="search"]').inputValue()).toBe('nog een n?');
  });

  it('can be switched off, and stay so in the next visit', async () => {
    await begin(coordinator);
    await keys.press('?');
    const kept = here.walk.page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().includes('/api/drafts/'),
    );
    await tab().getByRole('checkbox', { name: 'Sneltoetsen gebruiken' }).uncheck();
    await kept;
    await keys.press('Escape');
    await button('Sneltoetsen staan uit').waitFor();

    await here.walk.open(coordinator, { tab: 'werk' });
    await button('Sneltoetsen staan uit').waitFor();
    await tab().locator('h1').focus();
    await keys.press('n');
    await here.walk.page.waitForTimeout(500);
    expect(await heading('Mijn werk').isVisible()).toBe(true);
    await button('Sneltoetsen staan uit').click();
    await tab().getByRole('checkbox', { name: 'Sneltoetsen gebruiken' }).check();
  });
});
