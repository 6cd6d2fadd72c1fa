// Unpacks the browser before the first browser test, so that no test's time limit pays for it.
import { launchBrowser } from '../browser/support/browser.ts';

export default async function openBrowserOnce() {
  const browser = await launchBrowser();
  await browser.close();
}
