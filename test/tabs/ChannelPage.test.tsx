import { beforeEach, describe, expect, it } from '@jest/globals';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { WhoHandlesView } from '../../src/contract/whoHandles.ts';
import type { Client } from '../../tabs/api/client.ts';
import ChannelPage from '../../tabs/pages/channel/ChannelPage.tsx';
import { FirstContext, type FirstSession } from '../../tabs/session.ts';
import { usePage } from '../../tabs/usePage.ts';
import { drawPage } from './support/drawPage.tsx';

const view: WhoHandlesView = {
  organisation: 'Gemeente Veenmeer',
  people: [
    {
      office: 'klachtencoordinator',
      person: { id: 'u1', name: 'Marijke Hofstra', phone: '0591 00 00 01' },
    },
    { office: 'vertrouwenspersoon', person: { id: 'u2', name: 'Joey Pinas' } },
  ],
  teams: [
    { team: 'Publiekszaken', people: [{ id: 'u3', name: 'Nadia Bouzidi' }] },
    { team: 'Wijkbeheer', people: [] },
  ],
};

beforeEach(() => {
  document.body.replaceChildren();
});

describe('the page of a channel', () => {
  /** @requirement O63 */
  it.each(['nl', 'en'] as const)(
    'says what this is, what one can do and who helps, in %s',
    async (language) => {
      const page = await drawPage(<ChannelPage />, {
        api: { whoHandles: async () => ({ ok: true, value: view }) },
        language,
      });
      expect(page.textContent).toContain('Marijke Hofstra');
      expect(page.textContent).toMatch(
        /(?:Klachtenc|Complaints c)oördinator · 0591|coordinator · 0591/,
      );
      // Registering, Mijn werk, and the fold of the departments.
      expect(page.querySelectorAll('button')).toHaveLength(3);
      expect(page.textContent).toMatch(/voor iedereen|same for everybody/);
    },
  );

  it('asks for nothing but who helps', async () => {
    const asked: string[] = [];
    const api = new Proxy({} as Client, {
      get: (_none, name) => async () => {
        asked.push(String(name));
        return { ok: true, value: { ...view, people: [], teams: [] } };
      },
    });
    const page = await drawPage(<ChannelPage />, { api });
    expect(asked).toEqual(['whoHandles']);
    expect(page.textContent).toContain('Vraag het je leidinggevende.');
  });

  it('says what it always says, also when who helps cannot be asked', async () => {
    const page = await drawPage(<ChannelPage />, {
      api: { whoHandles: async () => ({ ok: false, failure: { code: 'unavailable' } }) },
    });
    expect(page.querySelector('[role="alert"]')).not.toBeNull();
    expect(page.textContent).toContain('Wat kun je doen?');
  });
});

const pageIn = async (host: object): Promise<string> => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const container = document.body.appendChild(document.createElement('div'));
  const Named = () => usePage().page.name;
  const session = { host: { entity: 'werk', subPage: '', settings: false, ...host } };
  await act(async () => {
    createRoot(container).render(
      <FirstContext value={session as unknown as FirstSession}>
        <Named />
      </FirstContext>,
    );
  });
  return container.textContent;
};

describe('where the tab opens', () => {
  it.each([
    [
      'the page of the channel, whatever a link says',
      { entity: 'kanaal', subPage: 'dossier/K-2026-0003' },
      'kanaal',
    ],
    ['the page of the channel for everybody', { entity: 'kanaal' }, 'kanaal'],
    ['what is set up, while it is being added', { entity: '', settings: true }, 'kanaal-instellen'],
    ['the page of a link in one’s own tab', { subPage: 'agenda' }, 'agenda'],
    ['Mijn werk', {}, 'werk'],
  ])('is %s', async (_what, host, page) => {
    expect(await pageIn(host)).toBe(page);
  });
});
