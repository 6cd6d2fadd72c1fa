import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { startWalk, type Walk } from './support/walk.ts';

const park = 'K-2026-0029';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ filled: true });
  walk = await startWalk(town, 'phone-call');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const heading = (text: string | RegExp) => walk.tab.getByRole('heading', { name: text });
const press = (title: string) => walk.tab.getByRole('button', { name: title, exact: true });

/** Steps in order: each test goes on where the last one ended, as one sitting does. */
describe('a phone call that ends satisfied, in one sitting', () => {
  it('begins at the chat of the coordinator, with her morning and three new complaints', async () => {
    await walk.open('marijke.hofstra');

    const log = walk.page.getByRole('log');
    await log.getByText('Goedemorgen. Dit vraagt vandaag om jou:').last().waitFor();
    expect(await log.getByText('Nieuwe klacht: bel eerst.').count()).toBe(3);
    await walk.shot('chat');
  });

  /** @requirement E27 O69 */
  it('leads from the card to the Belkaart, with the number and the story', async () => {
    await walk.onCard(park, 'Belkaart').click();

    await heading('Belkaart').waitFor();
    await walk.tab.getByRole('link', { name: '06 0000 0129' }).waitFor();
    await walk.shot('belkaart');
  });

  it('refuses an end without what was agreed, at that field', async () => {
    await press('Opgelost en tevreden').click();
    await walk.tab.getByLabel('Wat is er afgesproken?').waitFor();
    await walk.shot('opgelost-leeg');
    await walk.submit('Opgelost en tevreden').click();

    await walk.tab.getByText('Vul dit in.', { exact: true }).waitFor();
    await walk.shot('opgelost-fout');
  });

  it('records what was agreed, who asked and when, and that a letter is wanted', async () => {
    await walk.tab
      .getByLabel('Wat is er afgesproken?')
      .fill('Beheer opent de hekken voortaan om acht uur en hangt een nummer bij de poort.');
    await walk.tab.getByLabel('De klager wil een korte bevestiging').check();
    await walk.shot('opgelost-ingevuld');
    await walk.submit('Opgelost en tevreden').click();

    await walk.tab.getByText('Vastgelegd: opgelost en tevreden.').waitFor();
    await walk.shot('opgelost');
  });

  it('shows on the card in her chat who did what and when', async () => {
    await walk.goTo('chat');

    await walk.card(park).getByText('heeft vastgelegd dat de klacht is opgelost').waitFor();
    await walk.shot('kwitantie');
  });

  /** @requirement E29 E33 */
  it('asks the teamleider to discuss it, and closes when he presses Besproken', async () => {
    await walk.become('fatima.yildizhan');
    await walk.card(park).getByText('Bespreek deze klacht met je team.').waitFor();
    await walk.shot('bespreken');
    await walk.onCard(park, 'Besproken').click();

    await walk.card(park).getByText('heeft de klacht met het team besproken').waitFor();
    await walk.shot('besproken');
  });

  it('lets support send the confirmations', async () => {
    await walk.become('lotte.veldkamp');
    await walk.card(park).getByText('Ontvangstbevestiging.').waitFor();
    await walk.shot('ontvangstbevestiging');
    await walk.onCard(park, 'Brief verstuurd').click();
    await walk.card(park).getByText('Bevestiging dat de klacht is opgelost.').waitFor();
    await walk.shot('bevestiging-opgelost');
    await walk.onCard(park, 'Brief verstuurd').click();

    await walk.card(park).getByText('heeft een brief verstuurd').waitFor();
    await walk.shot('brieven-verstuurd');
  });

  /** @requirement O6 K12 */
  it('stands closed in the dossier, informally and to satisfaction, never judged', async () => {
    await walk.open('marijke.hofstra', { tab: 'werk', sub: `dossier/${park}` });

    await walk.tab.getByText('Afgesloten').first().waitFor();
    await walk.tab.getByRole('button', { name: /Nazorg en afsluiten/ }).click();
    await walk.tab.getByText('Afgesloten: Informeel opgelost, naar tevredenheid').last().waitFor();
    expect(await walk.tab.getByText('gegrond').count()).toBe(0);
    await walk.shot('afgesloten');
  });

  it('is opened again when he turns out not to be satisfied, on the same term', async () => {
    await press('Heropenen').first().click();
    await walk.tab.getByLabel('Waarom gaat de klacht verder?').fill('Het hek is weer dicht.');
    await walk.submit('Heropenen').click();

    await walk.tab.getByText('De klacht is heropend.').waitFor();
    await walk.tab.getByText('Nieuw', { exact: true }).waitFor();
    await walk.shot('heropend');
    await walk.goTo('werk');
    // Other work of hers has an earlier day.
    await walk.tab.getByRole('button', { name: /^Toon alle/ }).click();
    await walk.tab.getByRole('link', { name: `Toewijzen: ${park}` }).waitFor();
    await walk.shot('heropend-mijn-werk');
  });

  it('leaves nothing in the console', () => {
    expect(walk.errors).toEqual([]);
  });
});
