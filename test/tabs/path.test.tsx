import { afterEach, describe, expect, it } from '@jest/globals';
import { act } from 'react';
import type { DossierView } from '../../src/contract/dossierView.ts';
import { texts } from '../../src/text/index.ts';
import { Path } from '../../tabs/pages/dossier/path/Path.tsx';
import { pathOf } from '../../tabs/pages/dossier/path/pathOf.ts';
import { drawPage } from './support/drawPage.tsx';

afterEach(() => document.body.replaceChildren());

const { common, tab: text } = texts('nl');
const municipality = ['afschrift', 'hoorgesprek-vastleggen', 'meegelezen', 'akkoord'];
const talked = { with: 'klager', reached: true, on: '2026-03-03' };
const nothing = { contacts: [], assignments: [], hearings: [], waivers: [], closings: [] };

const dossier = ({ facts = {}, klager = {}, ...change }: Record<string, unknown> = {}) =>
  ({
    ...{ ask: 'bel-eerst', stage: 'nieuw', countedAs: [] },
    ...{ drafts: [], readings: [], approvals: [], letters: [] },
    choices: { steps: municipality },
    registration: {
      received: '2026-03-02',
      klager: { contact: { phone: '0591 000 000' }, ...(klager as object) },
    },
    facts: { ...nothing, ...(facts as object) },
    ...change,
  }) as unknown as DossierView;

/** Each station with how it stands; those that come later are left out. */
const way = (view: DossierView): readonly string[] =>
  pathOf(view, { common, text }).flatMap(({ station, state, on, why }) =>
    state === 'later' ? [] : [[station, state, on ?? why].filter(Boolean).join(' ')],
  );

describe('the course of a complaint in its dossier', () => {
  it('begins with what was received, stands at the call, and has the rest before it', () => {
    expect(way(dossier())).toEqual(['ontvangen gedaan 2026-03-02', 'gesprek nu']);
    expect(pathOf(dossier(), { common, text }).map(({ station }) => station)).toEqual([
      ...['ontvangen', 'gesprek', 'oppakken', 'vertellen', 'horen-klager', 'horen-medewerker'],
      ...['oordeel', 'meelezen', 'akkoord', 'brief', 'nazorg', 'afsluiten'],
    ]);
  });

  it('stands where it waits, also for who is asked something else beside that', () => {
    const view = dossier({
      ...{ ask: 'kies-ander', stage: 'in-behandeling', awaits: { ask: 'hoor-klager' } },
    });
    expect(way(view)).toContain('horen-klager nu');
  });

  it('has the stations that the procedure has, and no other', () => {
    const steps = ['ontvankelijkheid', 'bemiddeling-vastleggen', 'advies-commissie'];
    const stations = pathOf(dossier({ choices: { steps } }), { common, text });
    expect(stations.map(({ station }) => station)).toEqual([
      ...['ontvangen', 'ontvankelijk', 'gesprek', 'oppakken', 'bemiddelen', 'commissie'],
      ...['oordeel', 'brief', 'nazorg', 'afsluiten'],
    ]);
  });

  it('says on which day each was done, and stands where it asks for something', () => {
    const heard = { sides: ['beklaagde'], held: { on: '2026-03-12' } };
    const facts = {
      contacts: [{ ...talked, on: '2026-03-02', struck: {} }, talked],
      assignments: [{ accepted: { on: '2026-03-04' } }],
      copy: { on: '2026-03-06' },
      hearings: [heard],
      waivers: [{ ground: 'verklaart-af-te-zien' }],
    };
    const drafts = [{ version: 2, submitted: { at: '2026-03-16T09:00:00Z' } }];
    expect(way(dossier({ facts, drafts, ask: 'lees-mee', stage: 'meelezen' }))).toEqual([
      ...['ontvangen gedaan 2026-03-02', 'gesprek gedaan 2026-03-03'],
      ...['oppakken gedaan 2026-03-04', 'vertellen gedaan 2026-03-06'],
      `horen-klager overgeslagen ${common.waiverGrounds['verklaart-af-te-zien']}`,
      ...['horen-medewerker gedaan 2026-03-12', 'oordeel gedaan 2026-03-16', 'meelezen nu'],
    ]);
    const returned = way(dossier({ facts, drafts, ask: 'pas-oordeel-aan' }));
    expect(returned.at(-1)).toBe('oordeel nu');
  });

  it('counts what was read and approved of the last version alone', () => {
    const of = (version: number) => ({
      drafts: [{ version: 1 }, { version: 2, submitted: { at: '2026-03-16T09:00:00Z' } }],
      readings: [{ version, verdict: 'akkoord', at: '2026-03-17T09:00:00Z' }],
      approvals: [{ version, decision: 'akkoord', at: '2026-03-18T09:00:00Z' }],
      ...{ ask: 'brief-wacht', stage: 'brief-wacht' },
    });
    expect(way(dossier(of(2))).slice(-3)).toEqual([
      'meelezen gedaan 2026-03-17',
      'akkoord gedaan 2026-03-18',
      'brief nu',
    ]);
    expect(way(dossier(of(1)))).not.toContain('akkoord gedaan 2026-03-18');
  });

  it('passes over what has no use, and says why', () => {
    const ask = 'kies-behandelaar';
    expect(way(dossier({ ask, klager: { writtenOnly: true } }))).toContain(
      'gesprek overgeslagen de klager wil niet gebeld worden',
    );
    expect(way(dossier({ ask, klager: { contact: {} } }))).toContain(
      'gesprek overgeslagen er is geen telefoonnummer of adres',
    );
    expect(way(dossier({ approval: { required: false } }))).toContain(
      'akkoord overgeslagen de organisatie koos hier voor alleen meelezen',
    );
  });

  it('passes over all that was left once it was solved, and has no present when it is closed', () => {
    const facts = { contacts: [talked], closings: [{ on: '2026-03-10' }] };
    const solved = way(dossier({ facts, stage: 'te-bespreken', ask: 'bespreek-met-team' }));
    expect(solved).toContain('oordeel overgeslagen Opgelost, naar tevredenheid');
    expect(solved.at(-1)).toBe('afsluiten nu');
    const countedAs = ['niet-behandeld'];
    const closed = way(dossier({ facts, countedAs, stage: 'afgesloten', ask: 'niets' }));
    expect(closed).toContain('oordeel overgeslagen Niet behandeld');
    expect(closed.at(-1)).toBe('afsluiten gedaan 2026-03-10');
    expect(closed.join()).not.toContain(' nu');
  });

  it('does not say of what it went on without that it comes later, nor why by what was judged', () => {
    const facts = { assignments: [{ accepted: { on: '2026-03-04' } }] };
    const steps = ['neutraliteit', 'ontvankelijkheid'];
    const tested = dossier({ facts, choices: { steps }, ask: 'toets-neutraliteit' });
    expect(way(tested)).toEqual([
      ...['ontvangen gedaan 2026-03-02', 'ontvankelijk overgeslagen niet vastgelegd'],
      ...['gesprek overgeslagen niet vastgelegd', 'oppakken gedaan 2026-03-04', 'meelezen nu'],
    ]);
    const ended = { facts, countedAs: ['terecht'], stage: 'afgesloten', ask: 'niets' };
    expect(way(dossier(ended))).toContain('nazorg overgeslagen was niet nodig');
  });

  it('says in words how each stands, and where it is to who listens', async () => {
    const page = await drawPage(<Path view={dossier()} />, { api: {} });
    const fold = page.querySelector('button');
    expect(fold?.textContent).toContain('nu: gesprek met de klager');
    await act(async () => fold?.click());
    const lines = [...page.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(lines.slice(0, 3)).toEqual([
      'Ontvangen · gedaan op ma 2 maart',
      'Gesprek met de klager · nu',
      'Behandelaar kiezen · later',
    ]);
    expect(page.querySelector('[aria-current="step"]')?.textContent).toContain('Gesprek');
  });
});
