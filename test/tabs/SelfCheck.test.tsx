import { describe, expect, it } from '@jest/globals';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { SelfCheckView } from '../../src/contract/selfCheck.ts';
import { texts, type Language } from '../../src/text/index.ts';
import { SelfCheck } from '../../tabs/pages/check/SelfCheck.tsx';
import { SessionContext, type Session } from '../../tabs/session.ts';

const drawn = async (view: SelfCheckView, language: Language): Promise<string> => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const container = document.body.appendChild(document.createElement('div'));
  const { tab: text, common } = texts(language);
  await act(async () => {
    createRoot(container).render(
      <FluentProvider theme={teamsLightTheme}>
        <SessionContext value={{ text, common, language } as unknown as Session}>
          <SelfCheck view={view} />
        </SessionContext>
      </FluentProvider>,
    );
  });
  return container.textContent;
};

const view: SelfCheckView = {
  checkedAt: '2026-03-16T08:00:00Z',
  readOnly: true,
  checks: [
    { check: 'login', state: 'right' },
    { check: 'indexes', state: 'wrong', reason: 'indexes-missing', about: ['Klachten.Status'] },
  ],
  alarms: [
    {
      code: 'row-changed',
      kenmerk: 'K-2026-0003',
      where: '12',
      by: 'b8e2d5f1-7a06-4c39-8f4b-1d3e9c60a752',
      at: '2026-03-16T07:12:00Z',
      seenAt: '2026-03-16T07:13:00Z',
    },
  ],
  retention: [{ kenmerk: 'K-2020-0001', keptUntil: '2026-03-01' }],
};

describe('the self-check page', () => {
  it.each([
    [
      'nl',
      'Indexen: fout',
      'Hier ontbreekt een index: Klachten.Status',
      'Er wordt nu niets opgeslagen',
    ],
    ['en', 'Indexes: wrong', 'Klachten.Status', 'Nothing is saved now'],
  ] as const)(
    'says in %s what is right, what is wrong and what to do',
    async (language, ...said) => {
      const page = await drawn(view, language);
      for (const each of said) expect(page).toContain(each);
      expect(page).toContain('K-2020-0001');
    },
  );

  it('says of a complaint that the reader may not open only that it was changed', async () => {
    const [alarm] = view.alarms;
    if (!alarm) throw new Error('There is an alarm');
    const { code, seenAt } = alarm;
    const alarms = [{ code, seenAt, where: '', notYours: true } as const];
    const page = await drawn({ ...view, alarms }, 'nl');
    expect(page).toContain(
      'Een klacht die jij niet mag openen: In de lijst Klachten is een klacht buiten de app om veranderd.',
    );
    expect(page).not.toMatch(/Door |plaats/);
  });

  it('says who changed what and when', async () => {
    const page = await drawn(view, 'nl');
    expect(page).toContain(
      'K-2026-0003: In de lijst Klachten is een klacht buiten de app om veranderd.',
    );
    expect(page).toContain('Door b8e2d5f1-7a06-4c39-8f4b-1d3e9c60a752');
    expect(page).toContain('8.12 uur');
  });

  it('says so when there is nothing', async () => {
    const page = await drawn({ readOnly: false, checks: [], alarms: [], retention: [] }, 'nl');
    expect(page).toContain('Niemand heeft iets buiten de app om veranderd.');
    expect(page).toContain('De app kijkt nu voor het eerst.');
  });
});
