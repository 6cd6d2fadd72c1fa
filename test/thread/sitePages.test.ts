import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown({ config: { organisation: 'Gemeente <Veen> & "Meer"' } });
}, 60_000);
afterAll(() => town.close());

describe('pages for everybody', () => {
  it.each([
    ['/', 'Wat is dit?', 'What is this?'],
    ['/privacy', 'Hoe lang?', 'How long?'],
    ['/voorwaarden', 'Licentie', 'Licence'],
  ])('%s is there without sign-in, in Dutch and English', async (path, dutch, english) => {
    const answer = await fetch(`${town.appOrigin}${path}`);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain(dutch);
    expect(page).toContain(english);
    expect(page).toContain('lang="en"');
  });

  it('name the organisation as a text, and run and load nothing', async () => {
    const answer = await fetch(`${town.appOrigin}/privacy`);
    expect(await answer.text()).toContain('Gemeente &lt;Veen> &amp; &quot;Meer&quot;');
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
  });
});
