import type { Locator, Page } from 'playwright-core';

/** What somebody reads and does on the cards of his chat, whichever of them about a complaint it stands on. */
export interface ChatCards {
  /** A card about this complaint says so. */
  readonly says: (kenmerk: string, words: string | RegExp) => Promise<void>;
  /** No card about this complaint says so any more. */
  readonly gone: (kenmerk: string, words: string) => Promise<void>;
  /** A line of the message of the day about this complaint; it opens the dossier. */
  readonly row: (kenmerk: string, words: string) => Locator;
  /** Presses that button, where it stands last: of a form that unfolded, its own. */
  readonly press: (kenmerk: string, title: string) => Promise<void>;
  /** A field of the form that unfolded, by its label. */
  readonly field: (kenmerk: string, label: string) => Locator;
  /** How many cards there are about this complaint. */
  readonly count: (kenmerk: string) => Promise<number>;
  /** Types something to the bot. */
  readonly type: (words: string) => Promise<void>;
}

/** The message of the day has a line about many complaints. */
const digest = /vandaag (nog )?om jou/;

export const chatCards = (page: Page): ChatCards => {
  const about = (kenmerk: string): Locator =>
    page
      .locator('article.other:has(.ac-adaptiveCard)', { hasText: kenmerk })
      .filter({ hasNotText: digest });
  return {
    says: (kenmerk, words) => about(kenmerk).filter({ hasText: words }).last().waitFor(),
    gone: (kenmerk, words) =>
      about(kenmerk).filter({ hasText: words }).first().waitFor({ state: 'detached' }),
    row: (kenmerk, words) =>
      page.getByRole('log').locator(`[aria-label$="${kenmerk}"]`, { hasText: words }).last(),
    press: async (kenmerk, title) => {
      const button = page.getByRole('button', { name: title, exact: true });
      await about(kenmerk).filter({ has: button }).last().locator(button).last().click();
    },
    field: (kenmerk, label) => about(kenmerk).getByLabel(label).locator('visible=true').last(),
    count: (kenmerk) => about(kenmerk).count(),
    type: async (words) => {
      await page.getByLabel('Typ een bericht').fill(words);
      await page.getByRole('button', { name: 'Versturen', exact: true }).click();
      await page.locator('article.own', { hasText: words }).last().waitFor();
    },
  };
};
