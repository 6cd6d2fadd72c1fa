import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '../../src/local-tenant/host/routes.ts';
import { texts } from '../../src/text/index.ts';
import { startTown, type Town } from '../support/town.ts';
import { startWalk, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ filled: true });
  walk = await startWalk(town, 'try-this');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const strip = () => walk.page.getByRole('region', { name: 'Probeer dit' });
/** The button that is lit, in the chat, in the tab or in a dialog. */
const lit = async () => {
  const until = Date.now() + 10_000;
  const glow = '[style*="outline: "]';
  const places = [
    walk.page.locator(glow),
    walk.tab.locator(glow),
    walk.page.frameLocator('dialog iframe').locator(glow),
  ];
  while (Date.now() < until) {
    for (const place of places) if ((await place.count()) > 0) return place.first();
    await walk.page.waitForTimeout(50);
  }
  await walk.shot('niets-licht-op');
  throw new Error(`Nothing is lit: ${await strip().innerText()}`);
};
const step = async (words: string, name: string): Promise<void> => {
  await strip().getByText(words).waitFor();
  const target = await lit();
  await walk.shot(name);
  await target.click();
};

it.each(['nl', 'en'] as const)('lights only buttons that exist, in %s', (language) => {
  const { common, cards } = texts(language);
  const titles = new Set([...Object.values(common.steps), ...Object.values(cards.forms)]);
  const pressed = routes.flatMap(({ steps }) =>
    steps.flatMap(({ press }) =>
      'button' in press && typeof press.button === 'object' ? [press.button[language]] : [],
    ),
  );
  expect(pressed.filter((title) => !titles.has(title))).toEqual([]);
});

describe('the one-minute routes of the strip', () => {
  it('① leads from the card to the call, and to a complaint that is closed', async () => {
    await walk.open('marijke.hofstra');
    await strip().getByRole('button', { name: 'Bel en los op' }).click();
    await step('Begin met het park', '1-belkaart');
    await step('Hier staan naam, nummer en verhaal', '1-opgelost');
    await strip().getByText('Schrijf in een paar woorden wat je afsprak').waitFor();
    await walk.tab.getByLabel('Wat is er afgesproken?').fill('De hekken gaan om acht uur open.');
    await step('Schrijf in een paar woorden wat je afsprak', '1-vastleggen');
    await step('Nu ben je de teamleider van de parken', '1-besproken');

    await strip().getByText('De klacht is afgesloten, naar tevredenheid').waitFor();
    await walk.card('K-2026-0029').getByText('heeft de klacht met het team besproken').waitFor();
    await walk.shot('1-klaar');
  });

  it('② stays where it is while what was pressed is refused', async () => {
    await strip().getByRole('button', { name: 'Wijs toe' }).click();
    await step('Leg het gesprek vast', '2-gesprek');
    await step('Schrijf in een paar woorden wat je hoorde', '2-leeg');

    await walk.card('K-2026-0031').getByText('Vul dit in.').waitFor();
    await strip().getByText('Schrijf in een paar woorden wat je hoorde').waitFor();
  });

  it('② leads from the talk to a behandelaar who takes it up', async () => {
    const note = walk.card('K-2026-0031').locator('textarea:visible').first();
    await note.fill('Meneer wil weten waarom niemand belde.');
    await step('Schrijf in een paar woorden wat je hoorde', '2-vastleggen');
    await step('De app stelt voor wie de klacht behandelt', '2-toewijzen');
    await step('Nu ben je de teamleider', '2-oppakken');

    await strip().getByText('De klacht heeft een behandelaar').waitFor();
    await walk.card('K-2026-0031').getByText('Vertel het zelf aan je collega.').waitFor();
    await walk.shot('2-klaar');
  });

  it('③ approves a verdict on a telephone', async () => {
    await strip().getByRole('button', { name: 'Geef akkoord op een telefoon' }).click();
    await step('Lees het oordeel', '3-lees');
    const dialog = walk.page.frameLocator('dialog iframe');
    await dialog.getByRole('heading', { name: 'Lees en beslis' }).waitFor();
    await strip().getByText('Geef onderaan akkoord').waitFor();
    await dialog.locator('button[style*="outline"]').click();
    await dialog.locator('form button[style*="outline"]').waitFor();
    await walk.shot('3-akkoord');
    await dialog.locator('form button[style*="outline"]').click();

    await strip().getByText('De brief gaat over 30 minuten weg').waitFor();
    await walk.card('K-2026-0015').getByText('heeft akkoord gegeven').waitFor();
    await walk.shot('3-klaar');
  });

  it('a week later somebody is reminded, and of what stays quiet somebody else hears', async () => {
    await walk.open('marijke.hofstra');
    await walk.page.getByRole('button', { name: 'Een week verder' }).click();
    await walk.page.getByText(/rondes gedaan/).waitFor({ timeout: 60_000 });

    await walk.page.getByText('maandag 23 maart 2026 08:55').waitFor();
    const log = walk.page.getByRole('log');
    // Both stand in the message of her day.
    await log.getByText('Lees het oordeel mee').last().waitFor();
    await walk.shot('een-week-verder');
    await log
      .getByText(/Wacht op .*werkdagen stil/)
      .last()
      .waitFor();
  });

  it('leaves nothing in the console', () => {
    expect(walk.errors).toEqual([]);
  });
});
