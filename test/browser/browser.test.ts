import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser.ts';

describe('the browser of the tests', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('renders text in a real font', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<p><span id="narrow">iiiiiiiiii</span><br><span id="wide">WWWWWWWWWW</span></p>',
    );

    const width = (id: string) =>
      page.locator(id).evaluate((span) => span.getBoundingClientRect().width);

    const [narrow, wide] = [await width('#narrow'), await width('#wide')];
    expect(narrow).toBeGreaterThan(20);
    expect(wide).toBeGreaterThan(2 * narrow);
  });

  it('takes a screenshot on which the text shows', async () => {
    const page = await browser.newPage({ viewport: { width: 400, height: 120 } });
    const shot = async (text: string) => {
      await page.setContent(`<h1>${text}</h1>`);
      return page.screenshot();
    };

    const [written, blank] = [await shot('Één klacht, zes weken'), await shot('')];
    expect(written.equals(blank)).toBe(false);
  });

  it('lets no page reach across origins: the safety of the web stays on', async () => {
    await using here = await serve('<p>here</p>');
    await using elsewhere = await serve('elsewhere');
    const page = await browser.newPage();
    await page.goto(here.address);

    const outcome = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'read',
          () => 'refused',
        ),
      elsewhere.address,
    );

    expect(outcome).toBe('refused');
  });
});

async function serve(body: string): Promise<AsyncDisposable & { readonly address: string }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}
