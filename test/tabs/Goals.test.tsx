import { describe, expect, it } from '@jest/globals';
import { act } from 'react';
import { Goals } from '../../tabs/steps/Goals.tsx';
import { ApologyGuide } from '../../tabs/steps/verdict/ApologyGuide.tsx';
import { drawPage } from './support/drawPage.tsx';

describe('beside a choice', () => {
  /** @requirement O4 */
  it('stands what helps the complainant and what can be learnt', async () => {
    const page = await drawPage(<Goals step="termijn-verlengen" />, { api: {} });

    expect(page.textContent).toContain('Voor de klager:Bel de klager en zeg waarom');
    expect(page.textContent).toContain('Om van te leren:Komt het door iets');
  });

  it('stands nothing where nothing is chosen', async () => {
    const page = await drawPage(<Goals step="verteld" />, { api: {} });

    expect(page.textContent).toBe('');
  });
});

/** @requirement O54 */
it('five things help to apologise, to be opened by who wants them', async () => {
  const page = await drawPage(<ApologyGuide />, { api: {} });
  expect(page.querySelectorAll('li')).toHaveLength(0);
  await act(async () => page.querySelector('button')?.click());

  expect(page.querySelectorAll('li')).toHaveLength(5);
  expect(page.textContent).toContain('“het spijt ons”');
});
