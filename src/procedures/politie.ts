import { awb, cited } from '../domain/procedure/citation.ts';
import type { Profile } from '../domain/procedure/profile.ts';
import type { TermRule, Terms } from '../domain/procedure/terms.ts';
import { awbGrounds } from './awbGrounds.ts';
import { holdIn, nudges, reaching } from './houseNorms.ts';
import { gegrond, geenOordeel, ongegrond } from './outcomes.ts';
import { awbSteps } from './steps.ts';

const settle: TermRule = {
  from: 'ontvangst',
  length: { weeks: 10 },
  basis: cited('Politiewet 2012', '72'),
  nature: 'wet',
  fatal: true,
};

const terms: Terms = {
  settle,
  // Fourteen weeks is a base term of its own, not ten and a verdaging; verdaging still comes on top (law.md §0.1).
  settleWithAdviser: { ...settle, length: { weeks: 14 } },
  verdaging: { weeks: 4, basis: awb('9:11', 2), told: ['klager', 'beklaagde'] },
  furtherDelay: { basis: awb('9:11', 3) },
  further: {
    'bericht-buiten-behandeling': {
      from: 'ontvangst',
      length: { weeks: 4 },
      basis: awb('9:8', 3),
      nature: 'wet',
      fatal: true,
    },
    ombudsman: {
      from: 'einde',
      length: { years: 1 },
      basis: awb('9:24', 1),
      nature: 'wet',
      fatal: false,
    },
  },
};

/** Police unit: two phases, the second before an independent committee. Terms are complete; who handles is picked by the coordinator. */
export const politie: Profile = {
  code: 'politie',
  zone: 'Europe/Amsterdam',
  numberPrefix: 'K',
  steps: awbSteps,
  intake: {
    form: 'schriftelijk-met-hulp',
    anonymous: 'behandelen',
    confirmation: 'apart',
    replyChannel: 'voorkeur',
    solvedAtOnce: 'niet',
  },
  grounds: awbGrounds,
  terms,
  matrix: {
    rules: [],
    gaps: [],
    specials: [],
    otherwise: {
      reason: 'coordinator-kiest',
      source: cited('Politiewet 2012', '70'),
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
    whereAPersonChose: 'alleen-meelezen',
    readers: {
      any: ['klachtencoordinator', 'jurist'],
      whereNoApproval: ['klachtencoordinator', 'jurist'],
    },
  },
  escalation: {
    coordinator: { workingDaysBefore: 3 },
    manager: { workingDaysAfterCoordinator: 2, afterRules: [] },
  },
  nudges,
  hold: holdIn('Europe/Amsterdam'),
  hearing: {
    sides: ['klager', 'beklaagde'],
    waivers: {
      klager: ['kennelijk-ongegrond', 'verklaart-af-te-zien', 'geen-reactie-binnen-termijn'],
    },
    copyBeforeInvitation: { workingDays: 2, basis: awb('9:9') },
  },
  // "Niet-ontvankelijk" is not handling the complaint (Awb 9:8), no judgement on it.
  outcomes: [gegrond, ongegrond, geenOordeel],
  visibility: [
    'klachtencoordinator',
    'ondersteuning',
    'jurist',
    'voorgesteld',
    'behandelaar',
    'goedkeurder',
    'teamleider',
  ],
  closing: { ombudsman: 'verplicht' },
  reaching,
  retentionYears: 5,
};
