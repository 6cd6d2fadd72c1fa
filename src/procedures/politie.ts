import { awb, cited } from '../domain/procedure/citation.ts';
import type { CommitteePolicy } from '../domain/procedure/committee.ts';
import type { Profile } from '../domain/procedure/profile.ts';
import type { TermRule, Terms } from '../domain/procedure/terms.ts';
import { awbGrounds } from './awbGrounds.ts';
import { hearingLasts, holdIn, nudges, reaching } from './houseNorms.ts';
import { gegrond, geenOordeel, ongegrond } from './outcomes.ts';
import { twoPhaseSteps } from './steps.ts';

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

const committee: CommitteePolicy = {
  basis: cited('Politiewet 2012', '67a'),
  offices: {
    chair: 'voorzitter-klachtencommissie',
    member: 'lid-klachtencommissie',
    secretary: 'secretaris-klachtencommissie',
  },
  quorum: 2,
  together: 'in-beginsel',
};

/** Police unit: mediation first, then, if the complainant wants, an independent committee; the politiechef decides. */
export const politie: Profile = {
  code: 'politie',
  zone: 'Europe/Amsterdam',
  numberPrefix: 'K',
  steps: twoPhaseSteps,
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
      // K10: a pool of specialists, none of whom has to do with it.
      offered: [{ office: 'klachtbehandelaar', reach: 'andere' }],
      body: 'ambtelijk',
      rank: 0,
    },
  },
  hierarchy: [
    { of: 'politiechef' },
    { of: 'plv-politiechef', manager: 'politiechef' },
    { of: 'teamleider', manager: 'politiechef', deputy: 'plv-politiechef' },
    { of: 'klachtbehandelaar', manager: 'teamleider', within: 'team' },
    { of: 'klachtencoordinator', manager: 'teamleider', within: 'team' },
    { of: 'plv-klachtencoordinator', manager: 'teamleider', within: 'team' },
    { of: 'medewerker', manager: 'teamleider', within: 'team' },
  ],
  // K17: the behandelaar prepares, the politiechef decides and signs (P3).
  approval: {
    decides: 'politiechef',
    requiredAfterRules: [],
    whereAPersonChose: 'verplicht',
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
  committee,
  hearing: {
    sides: ['klager', 'beklaagde'],
    waivers: {
      klager: ['kennelijk-ongegrond', 'verklaart-af-te-zien', 'geen-reactie-binnen-termijn'],
    },
    copyBeforeInvitation: { workingDays: 2, basis: awb('9:9') },
    lasts: hearingLasts,
  },
  // "Niet-ontvankelijk" is not handling the complaint (Awb 9:8), no judgement on it.
  outcomes: [gegrond, ongegrond, geenOordeel],
  accused: [
    'medewerker',
    'extern-ingehuurd',
    'teamleider',
    'klachtencoordinator',
    'geen-persoon',
    'onbekend',
  ],
  visibility: [
    'klachtencoordinator',
    'ondersteuning',
    'ondersteuner',
    'jurist',
    'voorgesteld',
    'behandelaar',
    'goedkeurder',
    // Once charged the committee sees the whole dossier (K16, law.md §6).
    'voorzitter-klachtencommissie',
    'lid-klachtencommissie',
    'secretaris-klachtencommissie',
  ],
  // The manager talks it over afterwards, and reads no dossier (P33, law.md §6).
  unseen: ['gevraagd', 'toezegger', 'leidinggevende', 'beklaagde'],
  closing: { ombudsman: 'verplicht' },
  reaching,
  // K21: from closing the file.
  retentionYears: 5,
  // K22, P39.
  personnelFile: 'niets',
  words: 'politie',
};
