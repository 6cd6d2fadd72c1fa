import { awb, cited, gemeentewet } from '../domain/procedure/citation.ts';
import type { HierarchyRow, Profile } from '../domain/procedure/profile.ts';
import type { Terms } from '../domain/procedure/terms.ts';
import { awbGrounds } from './awbGrounds.ts';
import { emmenMatrix } from './emmenMatrix.ts';
import { hearingLasts, holdIn, nudges, reaching } from './houseNorms.ts';
import { gegrond, deelsGegrond, geenOordeel, ongegrond } from './outcomes.ts';
import { awbSteps } from './steps.ts';

const terms: Terms = {
  settle: {
    from: 'ontvangst',
    length: { weeks: 6 },
    basis: awb('9:11', 1),
    nature: 'wet',
    fatal: true,
  },
  settleWithAdviser: {
    from: 'ontvangst',
    length: { weeks: 10 },
    basis: awb('9:11', 1),
    nature: 'wet',
    fatal: true,
  },
  verdaging: { weeks: 4, basis: awb('9:11', 2), told: ['klager', 'beklaagde'] },
  furtherDelay: { basis: awb('9:11', 3) },
  further: {
    streef: {
      from: 'ontvangst',
      length: { weeks: 4 },
      basis: cited('Procesbeschrijving klachten Emmen', '4'),
      nature: 'beleid',
      fatal: false,
    },
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

const hierarchy: readonly HierarchyRow[] = [
  { of: 'gemeentesecretaris' },
  { of: 'griffier' },
  { of: 'concernmanager', manager: 'gemeentesecretaris', deputy: 'loco-gemeentesecretaris' },
  { of: 'teamleider', manager: 'concernmanager', within: 'lijn' },
  { of: 'plv-griffier', manager: 'griffier' },
  { of: 'medewerker-griffie', manager: 'griffier', deputy: 'plv-griffier' },
  { of: 'klachtencoordinator', manager: 'teamleider', within: 'team' },
  { of: 'plv-klachtencoordinator', manager: 'teamleider', within: 'team' },
  { of: 'ondersteuning-klachten', manager: 'teamleider', within: 'team' },
  { of: 'jurist', manager: 'teamleider', within: 'team' },
  { of: 'medewerker', manager: 'teamleider', within: 'team' },
];

/** Municipality of Emmen: its process description, and the Awb where that falls short. */
export const emmen: Profile = {
  code: 'emmen',
  zone: 'Europe/Amsterdam',
  numberPrefix: 'K',
  // An informal settlement closes only after it was talked over (E33).
  steps: { ...awbSteps, besproken: 'poort' },
  intake: {
    form: 'geen',
    anonymous: 'behandelen',
    confirmation: 'apart',
    replyChannel: 'voorkeur',
    solvedAtOnce: 'niet',
  },
  grounds: awbGrounds,
  terms,
  matrix: emmenMatrix,
  bodies: [
    {
      // Its own by-law may say more; this is how the council itself decides.
      basis: gemeentewet('29', 1),
      member: 'lid-werkgeverscommissie',
      secretary: 'secretaris-werkgeverscommissie',
      quorum: 'meer-dan-de-helft',
      hearing: { members: 1 },
    },
  ],
  hierarchy,
  approval: {
    requiredAfterRules: [1, 2, 3, 4],
    whereAPersonChose: 'verplicht',
    readers: {
      any: ['klachtencoordinator', 'jurist'],
      whereNoApproval: ['klachtencoordinator', 'jurist'],
    },
  },
  escalation: {
    coordinator: { workingDaysBefore: 5 },
    manager: { workingDaysAfterCoordinator: 2, afterRules: [1, 2, 3, 4] },
  },
  nudges,
  hold: holdIn('Europe/Amsterdam'),
  hearing: {
    sides: ['klager', 'beklaagde'],
    // No ground for the accused: the law knows none (Awb 9:10 lid 2).
    waivers: {
      klager: ['kennelijk-ongegrond', 'verklaart-af-te-zien', 'geen-reactie-binnen-termijn'],
    },
    copyBeforeInvitation: { workingDays: 2, basis: awb('9:9') },
    lasts: hearingLasts,
  },
  outcomes: [gegrond, deelsGegrond, ongegrond, geenOordeel],
  visibility: [
    'klachtencoordinator',
    'ondersteuning',
    'ondersteuner',
    'jurist',
    'voorgesteld',
    'behandelaar',
    'goedkeurder',
    'teamleider',
  ],
  unseen: ['gevraagd', 'toezegger', 'beklaagde'],
  closing: { ombudsman: 'verplicht' },
  reaching,
};
