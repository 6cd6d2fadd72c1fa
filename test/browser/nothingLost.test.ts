import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verdict } from '../support/sampleForms.ts';
import { personaOf } from '../support/townPeople.ts';
import { chatTown, type ChatTown } from './support/chatTown.ts';

const sandra = 'sandra.tolsma';
/** Of the example work: a verdict that came back with a remark. */
const kenmerk = 'K-2026-0011';

let here: ChatTown;
beforeAll(async () => {
  here = await chatTown('nothing-lost');
});
afterAll(() => here.close());

const tab = () => here.walk.tab;
const text = (name: string) => tab().getByRole('textbox', { name }).first();
const status = (words: string | RegExp) => tab().locator('form').getByText(words).first();
const open = () => here.walk.open(sandra, { tab: 'werk', sub: `dossier/${kenmerk}` });
const write = async () => {
  await tab().getByRole('button', { name: 'Oordeel schrijven', exact: true }).first().click();
  await text('Conclusies').waitFor();
};

describe('in the middle of a verdict', () => {
  it('a reload right after the last key leaves every word where it was', async () => {
    await open();
    await write();
    await text('Conclusies').fill('Wij belden te laat. Dat had niet');
    await text('Conclusies').press('End');
    await text('Conclusies').pressSequentially(' gemogen.');
    await tab()
      .locator('body')
      .evaluate(() => {
        location.reload();
      });

    await status('Dit is je concept van').waitFor();
    await here.walk.shot('na-herladen');
    await expectSoon(
      () => text('Conclusies').inputValue(),
      'Wij belden te laat. Dat had niet gemogen.',
    );
  });

  it('a lost connection stops nobody, and what was typed is saved when it is back', async () => {
    const context = here.walk.page.context();
    await context.setOffline(true);
    await text('Conclusies').fill('Geschreven zonder verbinding.');
    await status('Geen verbinding: we proberen het opnieuw. Wat je typte, blijft staan.').waitFor();
    await here.walk.shot('geen-verbinding');
    await text('Wat bieden we aan?').fill('Een vast nummer.');

    await context.setOffline(false);
    await status(/Concept bewaard om/).waitFor();
    await open();
    await write();
    expect(await text('Conclusies').inputValue()).toBe('Geschreven zonder verbinding.');
    expect(await text('Wat bieden we aan?').inputValue()).toBe('Een vast nummer.');
  });

  it('an ended token asks to sign in beside the form, and the words are saved afterwards', async () => {
    const { page } = here.walk;
    const token = { gives: false, given: false };
    await page.route('**/host/token', (route) => {
      if (!token.gives) return route.abort();
      token.given = true;
      return route.continue();
    });
    await page.route('**/api/**', (route) =>
      token.given
        ? route.continue()
        : route.fulfill({ status: 401, json: { code: 'unauthenticated' } }),
    );
    await text('Conclusies').fill('Geschreven na het einde van de aanmelding.');
    const again = tab().locator('form').getByRole('button', { name: 'Meld je opnieuw aan' });
    await again.waitFor();
    await here.walk.shot('opnieuw-aanmelden');

    token.gives = true;
    await again.click();
    await status(/Concept bewaard om/).waitFor();
    await expectSoon(savedConclusions, 'Geschreven na het einde van de aanmelding.');
    await page.unrouteAll();
    await open();
    await write();
    expect(await text('Conclusies').inputValue()).toBe(
      'Geschreven na het einde van de aanmelding.',
    );
  });

  it('a version that another saved meanwhile comes in, and stands beside what was typed', async () => {
    await here.must(sandra, kenmerk, 'oordeel-concept', verdict({ offer: 'Een brief erbij.' }));
    const other = tab().getByRole('group', { name: 'Andere tekst bij: Conclusies' });
    await other.getByText('Wij bieden onze excuses aan voor het wachten.').waitFor();
    await other.scrollIntoViewIfNeeded();
    await here.walk.shot('twee-teksten');
    expect(await text('Wat leren we?').inputValue()).toContain('op één lijst');

    await here.walk.submit('Opslaan als versie').click();
    expect(await other.getByRole('button', { name: 'Neem deze tekst' }).isVisible()).toBe(true);
    await other.getByRole('button', { name: 'Houd mijn tekst' }).click();
    expect(await text('Conclusies').inputValue()).toBe(
      'Geschreven na het einde van de aanmelding.',
    );
  });

  it('a reload in the middle of 200 KiB does so too, though a page that is left may send 64', async () => {
    await open();
    await write();
    const offer = () => text('Wat bieden we aan?');
    const long = 'Wij belden te laat, en dat had niet gemogen. '.repeat(4_600);
    await offer().fill(long);
    await status(/Concept bewaard om/).waitFor();
    await offer().press('Control+End');
    await offer().pressSequentially('Tot zover.');
    await tab()
      .locator('body')
      .evaluate((body) => {
        body.dataset['before'] = '';
        location.reload();
      });

    await tab().locator('body:not([data-before])').waitFor();
    await status('Dit is je concept van').waitFor();
    await expectSoon(
      async () => {
        const value = await offer().inputValue();
        return `${value.length} ${value.slice(-10)}`;
      },
      `${long.length + 10} Tot zover.`,
    );
  });

  it('leaves nothing of it in the storage of the browser', async () => {
    const kept = await tab()
      .locator('body')
      .evaluate(() =>
        JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      );
    expect(kept).not.toContain('aanmelding');
    expect(kept).not.toMatch(/eyJ/);
  });
});

/** What the server has of the draft now. */
async function savedConclusions(): Promise<string> {
  const path = `/api/drafts/${encodeURIComponent(`oordeel/${kenmerk}`)}`;
  const { body } = await personaOf(here.town, sandra).api('GET', path);
  return String(body.value?.values?.conclusions);
}

/** What a page that was just loaded asks for once more comes a moment later. */
async function expectSoon(read: () => Promise<string>, wanted: string): Promise<void> {
  for (let tries = 0; tries < 40 && (await read()) !== wanted; tries += 1) {
    await here.walk.page.waitForTimeout(200);
  }
  expect(await read()).toBe(wanted);
}
