import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chatTown, type ChatTown } from './support/chatTown.ts';
import { narrow, wide } from './support/walk.ts';

const coordinator = 'marijke.hofstra';
const nadia = 'nadia.bouzidi';
const imran = 'imran.baksh';
const stefan = 'stefan.nijland';
// Of the example work: docs/reference/example-work.md.
const desk = 'K-2026-0030';

let here: ChatTown;
beforeAll(async () => {
  here = await chatTown('own-pages');
  const { must } = here;
  await must(coordinator, desk, 'toewijzen', { to: here.idOf(nadia) });
  await must(nadia, desk, 'accepteren');
  await must(nadia, desk, 'verteld', { on: '2026-03-16' });
  await must(nadia, desk, 'afschrift', { on: '2026-03-16' });
}, 120_000);
afterAll(() => here.close());
beforeEach(() => here.walk.page.setViewportSize(wide));

/** Steps in order. */
describe('pages of who does not open the dossier, and what stands around the chat', () => {
  it('a hearing is planned from the card with everybody who comes, and who is busy then is said', async () => {
    const { walk, chat, must } = here;
    const moment = { on: '2026-03-19', time: '10:00' };
    await must(nadia, desk, 'hoorgesprek-plannen', { ...moment, sides: ['klager'], form: 'teams' });
    await walk.open(nadia);
    await chat.press(desk, 'Hoorgesprek plannen');
    await chat.press(desk, 'Kies wie erbij is');
    const dialog = walk.page.frameLocator('dialog iframe');
    await dialog.getByLabel('De klager').uncheck();
    await dialog.getByLabel('Op welke dag?').fill(moment.on);
    await dialog.getByLabel('Hoe laat?').fill(moment.time);
    await dialog.getByText('Nadia Bouzidi: dan bezet.').waitFor();
    await walk.shot('dan-bezet');
    await dialog.getByLabel('Hoe laat?').fill('14:00');
    await dialog.getByText('dan bezet').waitFor({ state: 'detached' });
    await dialog.getByLabel('Hoe?').selectOption('apart');
    await dialog.locator('form').getByRole('button', { name: 'Hoorgesprek plannen' }).click();
    await walk.page.locator('dialog iframe').waitFor({ state: 'detached' });
    await chat.says(desk, 'Het hoorgesprek is op do 19 maart');
    await walk.shot('gepland');
  });

  it('stands in her calendar with its Teams meeting', async () => {
    const { walk } = here;
    await walk.page.locator('[data-place="agenda"]').click();
    await walk.page.getByText(`Hoorgesprek ${desk}`).first().waitFor();
    await walk.page.getByRole('link', { name: 'Deelnemen in Teams' }).first().waitFor();
    await walk.shot('agenda');
  });

  it('the employee says on a telephone that he cannot come then, on his own page', async () => {
    const { walk } = here;
    await walk.page.setViewportSize(narrow);
    await walk.open(imran, { tab: 'werk', sub: `over-mij/${desk}`, view: 'phone' });
    await walk.tab.getByRole('button', { name: 'Laten weten of ik kom' }).click();
    await walk.tab.getByLabel('Ik kan dan niet').check();
    await walk.tab.getByLabel('Waarom niet, en wanneer kun je wel?').fill('Vrijdag kan ik wel.');
    await walk.shot('kan-niet');
    await walk.submit('Versturen').click();
    await walk.tab.getByText('je kunt dan niet').waitFor();
    await walk.shot('doorgegeven');
    await walk.page.setViewportSize(wide);
    await walk.open(nadia);
    await here.chat.says(desk, 'Verzet het hoorgesprek.');
    await here.chat.says(desk, 'Je collega kan dan niet.');
    await walk.shot('nadia-verzet');
  });

  it('a colleague is asked one thing on a page of his own, which closes with his answer', async () => {
    const { walk, must } = here;
    const question = { what: 'Hoe vol was het die dag?', shows: ['wat'], due: '2026-03-20' };
    await must(nadia, desk, 'vraag-stellen', { ...question, to: here.idOf(stefan) });
    await walk.open(stefan, { tab: 'werk', sub: `gevraagd/${desk}/v1` });
    await walk.tab.getByText(question.what).waitFor();
    await walk.shot('gevraagd');
    await walk.tab.getByRole('button', { name: 'Antwoord geven' }).click();
    await walk.tab.getByLabel('Wat is je antwoord?').fill('Er waren vier mensen.');
    await walk.submit('Antwoord geven').click();
    await walk.tab.getByText('Je antwoord is vastgelegd.').waitFor();
    await walk.shot('beantwoord');
    await walk.open(imran, { tab: 'werk', sub: `gevraagd/${desk}/v1` });
    expect(await walk.tab.getByText(question.what).count()).toBe(0);
  });

  it('somebody says on his page that he is away, and that he is back', async () => {
    const { walk } = here;
    await walk.open('erik.haverkate', { tab: 'werk', sub: 'afwezig' });
    await walk.tab.getByLabel('Laatste dag').fill('2026-03-20');
    await walk.submit('Geef door').click();
    await walk.tab.getByText('Doorgegeven. Wat niet kan wachten').waitFor();
    await walk.shot('afwezig');
    await walk.tab.getByRole('button', { name: 'Ik ben er weer' }).click();
    await walk.tab.getByText('Wat een ander heeft opgepakt').waitFor();
  });

  it('the bot is asked in a group chat and in a channel, and tells number, stage and date only', async () => {
    const { walk } = here;
    for (const place of ['groep', 'kanaal']) {
      await walk.open(coordinator);
      await walk.page.locator(`[data-place="${place}"]`).click();
      await walk.page
        .getByLabel(/^Noem de bot/)
        .locator('visible=true')
        .fill(`@Klachtwijzer zoek ${desk}`);
      await walk.page.getByRole('button', { name: 'Versturen', exact: true }).click();
      const card = walk.page.locator('article.other', { hasText: desk }).last();
      await card.getByText('In behandeling').waitFor();
      expect(await card.innerText()).not.toMatch(/Baksh|Bouzidi|balie/);
      await walk.shot(place);
    }
  });

  it('the bell tells of the last day, and opens Mijn werk', async () => {
    const { walk, town } = here;
    await town.moveClock('2026-03-24T09:00:00+01:00');
    const [told] = town.tenant.directory.all.filter(
      ({ oid }) => town.tenant.graph.feedOf(oid).length > 0,
    );
    if (told === undefined) throw new Error('nobody was told');
    await walk.open(told.alias);
    await walk.page.locator('[data-place="activiteit"]').click();
    await walk.page
      .getByText(/^Vandaag de laatste dag voor/)
      .first()
      .waitFor();
    await walk.shot('bel');
    await walk.page.getByRole('button', { name: 'Openen', exact: true }).first().click();
    await walk.tab.locator('h1').waitFor();
    await walk.shot('mijn-werk');
    // Who was not asked it gets no page of it.
    expect(walk.errors.filter((error) => !error.includes('/questions/v1'))).toEqual([]);
  });
});
