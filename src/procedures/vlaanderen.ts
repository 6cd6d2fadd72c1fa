import { cited, type Citation } from '../domain/procedure/citation.ts';
import type { Ground } from '../domain/procedure/handling.ts';
import type { Profile } from '../domain/procedure/profile.ts';
import type { TermRule, Terms } from '../domain/procedure/terms.ts';
import { hearingLasts, holdIn, nudges, reaching } from './houseNorms.ts';
import {
  deelsGegrond,
  geenOordeel,
  gegrond,
  gegrondGecorrigeerd,
  ongegrond,
  stopzetting,
  withReasons,
  withSolution,
} from './outcomes.ts';
import { flemishSteps } from './steps.ts';

const step = (number: number): Citation =>
  cited('Klachtenprocedure lokaal bestuur', String(number));

// Calendar days that are never extended: the Algemene termijnenwet is Dutch (law.md §4).
const days = (from: TermRule['from'], length: number, basis: Citation): TermRule => ({
  from,
  length: { days: length },
  basis,
  nature: 'niet-nederlands',
  fatal: true,
});

// Ten grounds on which it is not admissible (F10).
const grounds: readonly Ground[] = (
  [
    'geen-klacht',
    'eerder-behandeld',
    'ouder-dan-een-jaar',
    'beroep-niet-uitgeput',
    'rechterlijk-beroep',
    'kennelijk-ongegrond',
    'geen-belang',
    'anoniem',
    'beleid-of-regelgeving',
    'geen-lokaal-bestuur',
  ] as const
).map((code) => ({ code, effect: 'niet-ontvankelijk', basis: step(6) }));

const terms: Terms = {
  settle: days('ontvangst', 45, step(13)),
  settleName: 'afhandeling',
  further: {
    antwoord: days('ontvangst', 10, step(7)),
    rapport: days('ontvangst-coordinator', 30, step(11)),
    herbehandeling: { ...days('niet-neutraal', 7, step(12)), within: 'afdoening' },
  },
};

/** Flemish local government: thirteen steps, terms in calendar days from three events. Who handles is picked by the coordinator. */
export const vlaanderen: Profile = {
  code: 'vlaanderen',
  zone: 'Europe/Brussels',
  numberPrefix: 'K',
  // K24: the tests of the coordinator are gates, everything between them guides.
  steps: flemishSteps,
  intake: {
    form: 'geen',
    anonymous: 'niet-ontvankelijk',
    confirmation: 'met-ontvankelijkheid',
    replyChannel: 'zoals-binnengekomen',
    solvedAtOnce: 'mag',
  },
  grounds,
  terms,
  matrix: {
    rules: [],
    gaps: [],
    specials: [],
    otherwise: {
      reason: 'coordinator-kiest',
      source: cited('Decreet Lokaal Bestuur', '302'),
      suggestions: [],
      offered: [{ office: 'teamleider', reach: 'andere' }],
      body: 'ambtelijk',
      rank: 0,
    },
  },
  hierarchy: [
    { of: 'klachtencoordinator', manager: 'teamleider', within: 'team' },
    { of: 'plv-klachtencoordinator', manager: 'teamleider', within: 'team' },
    { of: 'medewerker', manager: 'teamleider', within: 'team' },
  ],
  approval: {
    requiredAfterRules: [],
    // The coordinator checks neutrality and sends (F23).
    whereAPersonChose: 'alleen-meelezen',
    readers: { any: ['klachtencoordinator'], whereNoApproval: ['klachtencoordinator'] },
  },
  escalation: {
    coordinator: { workingDaysBefore: 3 },
    manager: { workingDaysAfterCoordinator: 2, afterRules: [] },
  },
  nudges,
  hold: holdIn('Europe/Brussels'),
  // No duty to hear: contact where the handler needs it (F15).
  hearing: {
    sides: [],
    waivers: {},
    copyBeforeInvitation: { workingDays: 0, basis: step(9) },
    lasts: hearingLasts,
  },
  outcomes: [
    withSolution(gegrond),
    withSolution(deelsGegrond),
    gegrondGecorrigeerd,
    ongegrond,
    withReasons(geenOordeel, ['onvoldoende-duidelijk', 'twijfel', 'fout-te-klein']),
    stopzetting,
  ],
  report: 'rapport',
  words: 'vlaanderen',
  // The register is the coordinator's alone; a behandelaar sees the complaints he handles (F8).
  // Employees and local politicians (F2).
  accused: [
    'medewerker',
    'extern-ingehuurd',
    'teamleider',
    'klachtencoordinator',
    'wethouder',
    'burgemeester',
    'college',
    'raadslid',
    'gemeenteraad',
    'geen-persoon',
    'onbekend',
  ],
  visibility: ['klachtencoordinator', 'voorgesteld', 'behandelaar'],
  unseen: ['gevraagd', 'toezegger', 'beklaagde'],
  closing: { ombudsman: 'eigen-tekst' },
  reaching,
};
