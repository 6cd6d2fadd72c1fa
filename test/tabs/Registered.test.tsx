import { afterEach, expect, it } from '@jest/globals';
import { Registered } from '../../tabs/pages/register/Registered.tsx';
import { drawPage } from './support/drawPage.tsx';

afterEach(() => document.body.replaceChildren());

const done = { kenmerk: 'K-2026-0009', volgnummer: 1, answerBy: '2026-04-24' };

const said = async (callBefore?: string): Promise<string> => {
  const page = await drawPage(
    <Registered
      done={callBefore === undefined ? done : { ...done, callBefore }}
      onNext={() => undefined}
    />,
    { api: { dossier: async () => ({ ok: false, failure: { code: 'not-found' } }) } },
  );
  return page.textContent;
};

/** @requirement O20 */
it('promises a call after registering only where somebody will call', async () => {
  expect(await said('2026-03-18')).toContain('belt de klager uiterlijk woensdag 18 maart');
  const written = await said();
  expect(written).toContain('Niemand belt de klager.');
  expect(written).not.toContain('uiterlijk woensdag');
});
