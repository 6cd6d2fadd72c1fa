import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act } from 'react';
import type { ListFilter } from '../../src/contract/list.ts';
import type { Client } from '../../tabs/api/client.ts';
import { FilteredList } from '../../tabs/pages/all/FilteredList.tsx';
import type { Session } from '../../tabs/session.ts';
import { drawPage } from './support/drawPage.tsx';

beforeEach(() => {
  window.history.replaceState(null, '', '#alle');
});
afterEach(() => document.body.replaceChildren());

const item = (number: number) => ({
  kenmerk: `K-2026-${String(number).padStart(4, '0')}`,
  ...{ aanduiding: 'niet teruggebeld', ask: 'niets', stage: 'nieuw', volgnummer: 1 },
});

/** A list of so many complaints, and which pages of it were asked for. */
const listOf = (total: number) => {
  const asked: ListFilter[] = [];
  const searched: string[] = [];
  const api = {
    me: async () => ({ ok: true, value: { name: 'Marijke', today: '2026-03-16' } }),
    views: async () => ({ ok: true, value: { views: [], version: 'none' } }),
    complaints: async (filter: ListFilter) => {
      asked.push(filter);
      const items = Array.from({ length: total }, (_, number) => item(number));
      return { ok: true, value: { items: items.slice(filter.from, filter.from + 50), total } };
    },
    search: async (words: string) => {
      searched.push(words);
      return { ok: true, value: { items: [item(7)], more: false, tooShort: false } };
    },
  } as unknown as Client;
  return { api, asked, searched };
};

const places = (): Session['listPlaces'] => new Map();
let ids = 0;
const newId = () => `place-${(ids += 1)}`;

const type = (page: HTMLElement, words: string) =>
  act(async () => {
    const field = page.querySelector<HTMLInputElement>('input[type="search"]');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 300));
  });
const choose = (page: HTMLElement, value: string) =>
  act(async () => {
    const select = [...page.querySelectorAll('select')].find((one) =>
      [...one.options].some((option) => option.value === value),
    );
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** @requirement O13 */
describe('the list of all complaints', () => {
  it('is as it was left for who goes back to it, and as it begins for who opens it anew', async () => {
    const { api, asked, searched } = listOf(3);
    const window_ = { api, newId, places: places() };
    const page = await drawPage(<FilteredList about={undefined} />, window_);
    await choose(page, 'ontvangen');
    await type(page, 'oldenhuis');
    const left = window.history.state as unknown;
    document.body.replaceChildren();

    const back = await drawPage(<FilteredList about={undefined} />, window_);
    expect(back.querySelector<HTMLInputElement>('input[type="search"]')?.value).toBe('oldenhuis');
    expect(searched).toEqual(['oldenhuis', 'oldenhuis']);
    await type(back, '');
    expect(asked.at(-1)).toMatchObject({ sort: 'ontvangen' });
    document.body.replaceChildren();

    window.history.replaceState(null, '', '#alle');
    const anew = await drawPage(<FilteredList about={undefined} />, window_);
    expect(anew.querySelector<HTMLInputElement>('input[type="search"]')?.value).toBe('');
    expect(asked.at(-1)).toMatchObject({ sort: 'datum' });
    expect(JSON.stringify(left)).not.toContain('oldenhuis');
  });

  it('shows the last page to who was on one that is gone', async () => {
    const { api, asked } = listOf(50);
    const kept = places();
    window.history.replaceState({ place: 'here' }, '', '#alle');
    const filter = { closed: false, nobody: false, sort: 'datum', from: 50 } as const;
    kept.set('here', { filter, words: '' });
    const page = await drawPage(<FilteredList about={undefined} />, { api, newId, places: kept });
    expect(asked.map(({ from }) => from)).toEqual([50, 0]);
    expect(page.querySelectorAll('tbody tr')).toHaveLength(50);
  });
});
