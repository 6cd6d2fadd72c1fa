import { afterEach, expect, it } from '@jest/globals';
import type { TabFailure } from '../../tabs/api/request.ts';
import { Answer } from '../../tabs/parts/Answer.tsx';
import { drawPage } from './support/drawPage.tsx';

afterEach(() => document.body.replaceChildren());

const said = async (code: TabFailure['code'], value?: string) => {
  const of = {
    failure: { code },
    ...(value !== undefined && { value }),
    reload: async () => ({}),
  };
  const page = await drawPage(<Answer of={of}>{(shown: string) => <p>{shown}</p>}</Answer>, {
    api: {},
  });
  const buttons = [...page.querySelectorAll('button')].map(({ textContent }) => textContent);
  const words = page.textContent;
  document.body.replaceChildren();
  return { words, buttons };
};

it.each(['not-permitted', 'not-found'] as const)(
  'tells who may not see it whom to ask, and offers no second try that is as vain (%s)',
  async (code) => {
    const { words, buttons } = await said(code);
    expect(words).toContain('Vraag het de klachtencoördinator.');
    expect(buttons).toEqual([]);
  },
);

it('offers to try again where that may help, and keeps what was known', async () => {
  expect((await said('offline')).buttons).toEqual(['Probeer opnieuw']);
  expect((await said('unauthenticated')).buttons).toEqual(['Meld je opnieuw aan']);
  const stale = await said('unavailable', 'De laatste stand');
  expect(stale.words).toContain('De laatste stand');
  expect(stale.words).toContain('Je ziet de laatst bekende stand.');
});
