import { afterEach, describe, expect, it } from '@jest/globals';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { HolderView, SettingsView } from '../../src/contract/settings.ts';
import { texts, type Language } from '../../src/text/index.ts';
import type { SavedDraft } from '../../tabs/api/client.ts';
import type { Snapshot } from '../../tabs/api/liveStore.ts';
import type { Result } from '../../tabs/api/request.ts';
import { createNotices } from '../../tabs/parts/notices.ts';
import SettingsPage from '../../tabs/pages/settings/SettingsPage.tsx';
import { fieldOf } from '../../tabs/pages/settings/fieldOf.ts';
import { SessionContext, type Session } from '../../tabs/session.ts';

const frouke: HolderView = {
  person: { id: 'frouke', name: 'Frouke Meinders' },
  ...{ office: 'griffier', from: '2024-01-01', state: 'nu', own: false },
};
const view: SettingsView = {
  today: '2026-03-16',
  offices: [
    { office: 'griffier', seats: 'one', needed: true, holders: [frouke] },
    {
      ...{ office: 'plv-griffier', seats: 'many', needed: true, substituteFor: 'griffier' },
      ...{ emptyFrom: '2026-03-16', holders: [] },
    },
    {
      ...{ office: 'klachtencoordinator', seats: 'many', needed: true },
      holders: [{ ...frouke, office: 'klachtencoordinator', own: true }],
    },
  ],
  teams: [
    {
      ...{ team: 'Balie', line: 'Dienstverlening', supporters: [], employees: 3 },
      managers: [{ ...frouke, office: 'teamleider', team: 'Balie', to: '2026-12-31' }],
      emptyFrom: '2027-01-01',
    },
  ],
  retention: { source: 'niet-gekozen' },
  workingHours: {
    written: {
      opens: ['08:30', '08:30', '08:30', '08:30', '08:30'],
      closes: ['17:00', '17:00', '17:00', '17:00', '17:00'],
    },
  },
  reminders: {
    written: {
      ...{ 'eerste-gesprek': 2, 'brief-niet-weg': 1, 'geen-reactie': 2, 'geen-contact': 10 },
      ...{ nazorg: 5, doorverwijzing: 5, 'geen-hoorgesprek': 15, 'bericht-niet-behandeld': 3 },
      ...{ 'naar-coordinator': 5, 'naar-leidinggevende': 2, 'termijn-nadert': [5, 3, 1, 0] },
    },
    bounds: {
      ...{ 'eerste-gesprek': [1, 5], 'brief-niet-weg': [1, 5], 'geen-reactie': [1, 5] },
      ...{ 'geen-contact': [3, 20], nazorg: [1, 20], doorverwijzing: [1, 20] },
      ...{ 'geen-hoorgesprek': [5, 25], 'bericht-niet-behandeld': [1, 3] },
      ...{ 'naar-coordinator': [2, 15], 'naar-leidinggevende': [0, 10] },
      'termijn-nadert': [0, 20],
    },
  },
  decrees: {
    knownThrough: '2028-12-31',
    periods: [{ from: '2026-01-01', to: '2028-12-31', days: ['2026-05-15', '2026-01-02'] }],
  },
  profile: [
    {
      ...{ part: 'termijnen', item: 'afdoening', value: { unit: 'weken', count: 6 } },
      source: { kind: 'wet', citation: 'Awb 9:11 lid 1' },
    },
    {
      ...{ part: 'herinneringen', item: 'termijn-nadert' },
      value: { unit: 'werkdagen-reeks', counts: [10, 5] },
      source: { kind: 'standaard' },
    },
  ],
  whoHandles: [
    {
      ...{
        rule: 1,
        accused: ['medewerker'],
        source: { kind: 'regeling', citation: 'Regeling 3.2' },
      },
      seat: { office: 'teamleider', reach: 'eigen' },
      fallback: { office: 'teamleider', reach: 'andere' },
    },
    { accused: [], gap: 'coordinator-kiest', source: { kind: 'wet', citation: 'Awb 9:14' } },
  ],
  publicText: [{ heading: 'Een klacht over Lindeveen', paragraphs: ['Laat het ons weten.'] }],
  grounds: [{ ground: 'eerder-behandeld', source: { kind: 'wet', citation: 'Awb 9:8 lid 1' } }],
  changes: [
    {
      ...{ number: 2, at: '2026-03-16T08:00:00Z', by: 'Marijke Hofstra', reason: 'Ging weg' },
      ...{ kind: 'functie', rows: [{ was: frouke, becomes: { ...frouke, to: '2026-04-30' } }] },
    },
    {
      ...{ number: 1, at: '2026-03-15T08:00:00Z', by: 'Marijke Hofstra', reason: 'Selectielijst' },
      ...{ kind: 'bewaartermijn', becomes: 5, undoneBy: 3 },
    },
  ],
};

let root: Root | undefined;
afterEach(async () => {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
});

const drawn = async (
  {
    snapshot = { value: view },
    answer = { ok: true, value: undefined },
    kept = new Map(),
  }: {
    snapshot?: Snapshot<SettingsView>;
    answer?: Result<undefined>;
    /** What was typed before, by where it is kept. */
    kept?: Map<string, SavedDraft>;
  } = {},
  language: Language = 'nl',
) => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const sent: unknown[] = [];
  const send = async (body: unknown) => {
    sent.push(body);
    return answer;
  };
  let ids = 0;
  let reloads = 0;
  const entry = {
    subscribe: () => () => undefined,
    snapshot: () => snapshot,
    reload: async () => {
      reloads += 1;
      return snapshot;
    },
  };
  const { tab: text, common } = texts(language);
  const session = {
    ...{ text, common, language, notices: createNotices() },
    api: {
      changeSettings: send,
      undoSettings: send,
      people: async () => ({ ok: true, value: [] }),
      draft: async (key: string) => ({ ok: true, value: kept.get(key) }),
      saveDraft: async (key: string, value: unknown) => {
        const saved = { value, savedAt: '2026-03-16T08:01:00Z', version: 'v1' };
        kept.set(key, saved);
        return { ok: true, value: saved };
      },
      removeDraft: async (key: string) => {
        kept.delete(key);
        return { ok: true, value: undefined };
      },
    },
    live: { open: () => entry },
    newId: () => `opdracht-${(ids += 1)}`,
  } as unknown as Session;
  window.scrollTo = () => undefined;
  const page = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    root = createRoot(page);
    root.render(
      <FluentProvider theme={teamsLightTheme}>
        <SessionContext value={session}>
          <SettingsPage />
        </SessionContext>
      </FluentProvider>,
    );
  });
  const button = (name: string) =>
    [...page.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
  const inputOf = (label: string): HTMLInputElement => {
    const found = [...page.querySelectorAll('label')].find((one) =>
      one.textContent.startsWith(label),
    );
    return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
  };
  return {
    page,
    sent,
    reloads: () => reloads,
    notice: () => session.notices.current()?.text,
    press: async (name: string) => {
      const found = button(name);
      if (!found) throw new Error(`No button ${name}`);
      await act(async () => found.click());
    },
    /** Unfolds an office or team, whose button holds its hint as well. */
    unfold: async (start: string) => {
      const fold = [...page.querySelectorAll('h3 button')].find((one) =>
        one.textContent.startsWith(start),
      );
      await act(async () => (fold as HTMLButtonElement).click());
    },
    valueOf: (label: string) => inputOf(label).value,
    type: async (label: string, value: string) => {
      const input = inputOf(label);
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      await act(async () => {
        setter?.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
  };
};

describe('the page Inrichting', () => {
  it.each([
    [
      'nl',
      'Nog te kiezen: hoelang bewaren jullie een dossier?',
      'wet: Awb 9:11 lid 1',
      '10, 5 werkdagen',
    ],
    [
      'en',
      'Still to choose: how long do you keep a file?',
      'law: Awb 9:11 lid 1',
      '10, 5 working days',
    ],
  ] as const)(
    'says in %s what is set, where it comes from and what nobody chose',
    async (language, ...said) => {
      const { page, unfold } = await drawn({}, language);
      await unfold(language === 'nl' ? 'Termijnen' : 'Terms');
      await unfold(language === 'nl' ? 'Herinneringen' : 'Reminders');
      for (const each of said) expect(page.textContent).toContain(each);
      expect(page.textContent).toContain('Frouke Meinders');
      expect(page.querySelectorAll('h2')[0]?.textContent).toBe(
        language === 'nl' ? 'Bewaren' : 'Retention',
      );
    },
  );

  it('says who handles a complaint about whom, and why one need not be handled', async () => {
    const { page, unfold } = await drawn();
    await unfold('Wie behandelt een klacht over wie');
    await unfold('Waarom een klacht niet');
    for (const each of [
      'de eigen teamleider, en anders een andere teamleider · eigen regeling: Regeling 3.2',
      'Over wie dan ook',
      'De klachtencoördinator kiest wie de klacht behandelt. · wet: Awb 9:14',
      'wet: Awb 9:8 lid 1',
    ])
      expect(page.textContent).toContain(each);
  });

  it('names offices that nobody holds, and until when somebody does', async () => {
    const { page, unfold } = await drawn();
    expect(page.textContent).toContain(
      'Nu heeft niemand deze functies: plaatsvervangend griffier.',
    );
    await unfold('Balie, Dienstverlening');
    expect(page.textContent).toContain(
      'maandag 1 januari 2024 tot en met donderdag 31 december 2026',
    );
    expect(page.textContent).toContain('Vanaf vrijdag 1 januari 2027 heeft niemand deze functie.');
  });

  it('hands an office over with a reason, and says so', async () => {
    const tab = await drawn();
    await tab.unfold('Griffier');
    await tab.press('Opvolger: Frouke Meinders');
    await tab.type('Eerste dag van de opvolger', '2026-05-01');
    await tab.type('Waarom verandert dit?', 'Gaat met pensioen');
    await tab.press('Sla op');
    expect(tab.sent).toEqual([
      {
        ...{ command: 'opdracht-2', reason: 'Gaat met pensioen' },
        change: {
          ...{ kind: 'opvolging', person: '', from: '2026-05-01' },
          was: { office: 'griffier', person: 'frouke', from: '2024-01-01' },
        },
      },
    ]);
    expect(tab.notice()).toBe('Opgeslagen. Het staat bij de wijzigingen.');
    expect(tab.reloads()).toBe(1);
    expect(tab.page.textContent).not.toContain('Eerste dag van de opvolger');
  });

  it('keeps what was typed when somebody else was first, and says who', async () => {
    const since = [{ by: 'Yusuf Demirtaş', action: 'inrichting', at: '2026-03-16T08:00:00Z' }];
    const tab = await drawn({ answer: { ok: false, failure: { code: 'setting-changed', since } } });
    await tab.unfold('Griffier');
    await tab.press('Wijzig: Frouke Meinders');
    await tab.type('Laatste dag', '2026-06-30');
    await tab.press('Sla op');
    expect(tab.page.textContent).toContain('Yusuf Demirtaş heeft dit net veranderd, om 09.00 uur.');
    const last = [...tab.page.querySelectorAll<HTMLInputElement>('input[type=date]')].at(-1);
    expect(last?.value).toBe('2026-06-30');
    expect(tab.reloads()).toBe(1);
  });

  it('sends the same again under one id, and what was changed after a lost answer under another', async () => {
    const tab = await drawn({ answer: { ok: false, failure: { code: 'offline' } } });
    await tab.type('Aantal jaren', '7');
    await tab.press('Leg vast');
    await tab.press('Leg vast');
    await tab.type('Aantal jaren', '8');
    await tab.press('Leg vast');
    const [first, again, other] = tab.sent as { command: string }[];
    expect(again?.command).toBe(first?.command);
    expect(other?.command).not.toBe(first?.command);
  });

  it('keeps what was typed for the next visit, of each form apart, until it is sent', async () => {
    const kept = new Map<string, SavedDraft>();
    const before = await drawn({ kept });
    await before.unfold('Griffier');
    await before.press('Opvolger: Frouke Meinders');
    await before.type('Waarom verandert dit?', 'Gaat met pensioen');
    await act(async () => root?.unmount());
    document.body.replaceChildren();
    await act(async () => new Promise((done) => setTimeout(done, 20)));
    expect([...kept.keys()]).toEqual(['inrichting/opvolger/griffier/frouke/-/2024-01-01']);

    const after = await drawn({ kept });
    await after.unfold('Griffier');
    await after.press('Wijzig: Frouke Meinders');
    expect(after.valueOf('Waarom verandert dit?')).toBe('');
    await after.press('Opvolger: Frouke Meinders');
    expect(after.valueOf('Waarom verandert dit?')).toBe('Gaat met pensioen');
    expect(after.page.textContent).toContain('Begin opnieuw');
    await after.press('Sla op');
    expect(after.sent).toMatchObject([{ reason: 'Gaat met pensioen' }]);
    expect(kept.size).toBe(0);
  });

  it('shows with what was typed before that the office may be left empty', async () => {
    const key = 'inrichting/anders/griffier/frouke/-/2024-01-01';
    const value = { command: 'opdracht-9', values: { leaveEmpty: true, reason: 'Gaat weg' } };
    const saved = { value, savedAt: '2026-03-16T08:01:00Z', version: 'v1' };
    const { page, unfold, press } = await drawn({ kept: new Map([[key, saved]]) });
    await unfold('Griffier');
    await press('Wijzig: Frouke Meinders');
    expect(page.textContent).toContain('De functie mag leeg zijn');
  });

  it('asks whether an office may be vacant only when it would be', async () => {
    const failure = { code: 'left-empty', params: { date: '2026-07-01' } } as const;
    const tab = await drawn({ answer: { ok: false, failure } });
    await tab.unfold('Griffier');
    await tab.press('Wijzig: Frouke Meinders');
    expect(tab.page.textContent).not.toContain('De functie mag leeg zijn');
    await tab.press('Sla op');
    expect(tab.page.textContent).toContain('Vanaf wo 1 juli heeft niemand deze functie.');
    const box = tab.page.querySelector<HTMLInputElement>('input[type=checkbox]');
    await act(async () => box?.click());
    await tab.press('Sla op');
    expect(tab.sent.at(-1)).toMatchObject({ leaveEmpty: true });
  });

  it('leaves his own office to the other coordinator', async () => {
    const tab = await drawn();
    await tab.unfold('Klachtencoördinator');
    expect(tab.page.textContent).toContain(
      'Dit ben jij. De andere coördinator kan het veranderen.',
    );
  });

  it('puts a change back with a reason, once', async () => {
    const tab = await drawn();
    expect(tab.page.textContent).toContain('Teruggezet met wijziging 3');
    await tab.press('Zet terug: Wijziging 2');
    await tab.type('Waarom zet je dit terug?', 'Vergissing');
    await tab.press('Zet terug');
    expect(tab.sent).toEqual([{ command: 'opdracht-2', reason: 'Vergissing', number: 2 }]);
  });

  it('sends the years as a number and the days of a decree as a list', async () => {
    const tab = await drawn();
    await tab.type('Aantal jaren', '7');
    await tab.press('Leg vast');
    expect(tab.sent.at(-1)).toMatchObject({ change: { kind: 'bewaartermijn', becomes: 7 } });
    await tab.press('Voeg besluit toe');
    await tab.press('Nog een dag');
    await tab.type('Dag 2', '2029-05-11');
    await act(async () => {
      const forms = [...tab.page.querySelectorAll('form')];
      forms.at(-1)?.requestSubmit();
    });
    expect(tab.sent.at(-1)).toMatchObject({
      change: { kind: 'koninklijk-besluit', becomes: { days: ['', '2029-05-11'] } },
    });
  });

  describe('hours and reminders', () => {
    const short = {
      opens: ['08:30', '08:30', '08:30', '08:30', '09:00'],
      closes: ['17:00', '17:00', '17:00', '17:00', '12:00'],
    } as const;

    it('are changed where they stand, day by day and with a reason', async () => {
      const tab = await drawn();
      await tab.unfold('Werktijden');
      await tab.press('Wijzig: Werktijden');
      expect(tab.valueOf('Begin op maandag')).toBe('08:30');
      await tab.type('Begin op vrijdag', '09:00');
      await tab.type('Einde op vrijdag', '12:00');
      await tab.type('Waarom verandert dit?', 'Vrijdagmiddag dicht');
      await tab.press('Sla op');
      expect(tab.sent).toEqual([
        {
          ...{ command: 'opdracht-2', reason: 'Vrijdagmiddag dicht' },
          change: { kind: 'werktijden', becomes: short },
        },
      ]);
    });

    it('go back to those of the procedure: then nothing is chosen any more', async () => {
      const workingHours = { ...view.workingHours, chosen: short };
      const tab = await drawn({ snapshot: { value: { ...view, workingHours } } });
      await tab.unfold('Werktijden');
      await tab.press('Wijzig: Werktijden');
      expect(tab.valueOf('Einde op vrijdag')).toBe('12:00');
      await tab.press('Vul in zoals in de procedure');
      expect(tab.valueOf('Einde op vrijdag')).toBe('17:00');
      await tab.press('Sla op');
      expect(tab.sent).toMatchObject([{ change: { kind: 'werktijden', was: short } }]);
      expect(tab.sent[0]).not.toHaveProperty('change.becomes');
    });

    it('send of the reminders only what is otherwise, and say what may be filled in', async () => {
      const reminders = { ...view.reminders, chosen: { nazorg: 3, 'termijn-nadert': [4, 0] } };
      const tab = await drawn({ snapshot: { value: { ...view, reminders } } });
      await tab.unfold('Herinneringen');
      await tab.press('Wijzig: Herinneringen');
      expect(tab.page.textContent).toContain('In de procedure: 10. Het kan van 3 tot en met 20.');
      expect(tab.valueOf('Nabellen na de brief (werkdagen)')).toBe('3');
      expect(tab.valueOf('Herinnering vóór de laatste dag (werkdagen)')).toBe('4, 0');
      await tab.type('Geen contact met de klager of de medewerker (werkdagen)', '7');
      await tab.type('Nabellen na de brief (werkdagen)', '5');
      await tab.press('Sla op');
      expect(tab.sent).toMatchObject([
        {
          change: {
            ...{ kind: 'herinneringen', was: { nazorg: 3, 'termijn-nadert': '4, 0' } },
            becomes: { 'geen-contact': 7, 'termijn-nadert': '4, 0' },
          },
        },
      ]);
      expect(tab.sent[0]).not.toHaveProperty('change.becomes.nazorg');
    });

    it('say at the field what is wrong with it', async () => {
      const fields = [{ field: 'naar-leidinggevende', code: 'manager-after-term' }] as const;
      const failure = { code: 'invalid-input', fields } as const;
      const tab = await drawn({ answer: { ok: false, failure } });
      await tab.unfold('Herinneringen');
      await tab.press('Wijzig: Herinneringen');
      await tab.press('Sla op');
      expect(tab.page.textContent).toContain(
        'Dan hoort de leidinggevende het pas na de laatste dag.',
      );
    });

    it('stand in the list of changes in words', async () => {
      const made = { at: '2026-03-16T08:00:00Z', by: 'Marijke Hofstra', reason: 'Anders' };
      const changes: SettingsView['changes'] = [
        { ...made, number: 2, kind: 'werktijden', becomes: short },
        {
          ...made,
          number: 1,
          kind: 'herinneringen',
          was: { nazorg: 3 },
          becomes: { nazorg: 3, 'geen-contact': 7 },
        },
      ];
      const { page } = await drawn({ snapshot: { value: { ...view, changes } } });
      expect(page.textContent).toContain(
        'Was: zoals in de procedure. Nu: maandag tot en met donderdag van 08.30 uur tot 17.00 uur, vrijdag van 09.00 uur tot 12.00 uur.',
      );
      expect(page.textContent).toContain(
        'Geen contact met de klager of de medewerker: Was: zoals in de procedure. Nu: 7.',
      );
      expect(page.textContent).not.toContain('Nabellen na de brief: Was');
    });
  });

  it('waits, fails and refuses in words', async () => {
    const waiting = await drawn({ snapshot: {} });
    expect(waiting.page.querySelector('[aria-busy=true]')).not.toBeNull();
    await act(async () => root?.unmount());
    const refused = await drawn({ snapshot: { failure: { code: 'not-permitted' } } });
    expect(refused.page.querySelector('[role=alert]')?.textContent).toBeTruthy();
    expect(refused.page.textContent).not.toContain('Frouke');
  });

  it('shows nothing to load where the country has no such days, and nothing that was changed', async () => {
    const { decrees: _, ...flemish } = view;
    const { page } = await drawn({ snapshot: { value: { ...flemish, changes: [], teams: [] } } });
    expect(page.textContent).toContain('In België bestaan zulke dagen niet.');
    expect(page.textContent).toContain('Er is op deze pagina nog niets gewijzigd.');
    expect(page.textContent).toContain('Er zijn nog geen teams.');
  });
});

it('a failure finds its field wherever in the change it is', () => {
  expect(fieldOf('change.rows.0.becomes.to')).toBe('to');
  expect(fieldOf('change.becomes.days.2')).toBe('days.2');
  expect(fieldOf('reason')).toBe('reason');
});
