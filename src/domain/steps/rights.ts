import type { Profile } from '../procedure/profile.ts';
import type { Role, Stage, StepCode } from './codes.ts';

type RightsOfStage = Readonly<Partial<Record<Role, readonly StepCode[]>>>;

/** Where others receive complaints: what the coordinator does before anybody handles one. */
const admitting = ['doorgestuurd', 'ontvankelijkheid'] as const;
const intake = ['gesprek-vastleggen', 'niet-bereikt', 'over-wie'] as const;
const settling = ['opgelost-en-tevreden'] as const;
const referring = ['doorverwijzen', 'doorverwijzing-aangekomen'] as const;
const pausing = ['wachten', 'hervatten'] as const;
const correcting = ['verlenging-ongedaan', 'gebeurtenis-vervallen'] as const;
/** Only the coordinator weighs whether it is handled at all (Awb 9:8). */
const declining = [
  'buiten-behandeling',
  ...referring,
  ...pausing,
  'verder-uitstel',
  ...correcting,
  'ontvangst-corrigeren',
  'brief-niet-bereikt',
  'sluiten-na-stilte',
  'contactregel',
  'contactregel-opheffen',
] as const;
const hearing = ['hoorgesprek-plannen', 'hoorgesprek-afzeggen'] as const;
const handling = [
  ...intake,
  ...settling,
  'zelf-betrokken',
  'acceptatie-ongedaan',
  'weigeren',
  'verteld',
  'afschrift',
  ...hearing,
  'hoorgesprek-vastleggen',
  'afzien-van-horen',
  'termijn-verlengen',
  'oordeel-concept',
  'ter-meelezing',
  'oordeel-geopend',
  ...referring,
  ...pausing,
  'verder-uitstel',
  ...correcting,
  'brief-niet-bereikt',
] as const;
const waiting = [
  'gesprek-vastleggen',
  'zelf-betrokken',
  'opgelost-en-tevreden',
  'termijn-verlengen',
  'oordeel-concept',
  'oordeel-geopend',
  ...referring,
  ...pausing,
  'verder-uitstel',
  ...correcting,
] as const;
const support = ['zelf-betrokken', 'brief-verstuurd'] as const;
const preparing = [...intake, ...hearing, 'afschrift', ...support] as const;
const watching = ['zelf-betrokken'] as const;
/** Of the behandelaar's manager, when it stays lying: he asks, and keeps what was agreed. */
const supervising = ['gesprek-vastleggen', 'zelf-betrokken'] as const;
const aftercare = [
  'gesprek-vastleggen',
  'tevredenheid',
  'afsluiten',
  'heropenen',
  'doorverwijzing-aangekomen',
] as const;

/** Kept all along by who handles or coordinates it: what it is about, what was promised, who and what is in it. */
const keeping = [
  'kern-vastleggen',
  'trede-vastleggen',
  'toezegging-doen',
  'toezegging-nagekomen',
  'toezegging-overdragen',
  'persoon-toevoegen',
  'stuk-toevoegen',
  'opname-vastleggen',
  'koppelen',
] as const;
/** Both sides' accounts next to each other, and witnesses. */
const wederhoor = [
  'verslag-voorleggen',
  'reactie-vastleggen',
  'lezingen-afronden',
  'getuige-gehoord',
] as const;
/** What goes on after the letter: promises, lessons, and what others find. */
const lasting = [
  'toezegging-doen',
  'toezegging-nagekomen',
  'toezegging-overdragen',
  'les-gecontroleerd',
  'ombudsman-oordeel',
  'koppelen',
] as const;

/**
 * Who may do what at which stage: the one table that every button, card and route asks; of a procedure only
 * the steps that its profile names count, and
 * only of who may open the dossier there. Employee
 * complained about and the person who registered have no step at any stage; they are left out.
 *
 * @see law.md §6; design.md §5
 */
export const rights: Readonly<Record<Stage, RightsOfStage>> = {
  nieuw: {
    klachtencoordinator: [
      ...intake,
      ...settling,
      'zelf-betrokken',
      'toewijzen',
      'termijn-verlengen',
      'brief-verstuurd',
      ...declining,
      ...admitting,
      ...keeping,
    ],
    ondersteuning: [...intake, ...support],
    jurist: watching,
  },
  'te-bespreken': {
    klachtencoordinator: [
      'gesprek-vastleggen',
      'zelf-betrokken',
      'besproken',
      'doorgestuurd',
      'afsluiten',
      'heropenen',
      'brief-verstuurd',
      'doorverwijzing-aangekomen',
      ...keeping,
    ],
    ondersteuning: support,
    jurist: watching,
    behandelaar: ['zelf-betrokken', 'besproken', 'heropenen', ...keeping],
    teamleider: ['zelf-betrokken', 'besproken'],
  },
  toegewezen: {
    klachtencoordinator: [
      ...intake,
      ...settling,
      'zelf-betrokken',
      'toewijzen',
      'toewijzing-ongedaan',
      'termijn-verlengen',
      'brief-verstuurd',
      ...declining,
      ...keeping,
    ],
    ondersteuning: [...intake, ...support],
    jurist: watching,
    voorgesteld: ['accepteren', 'weigeren'],
    goedkeurder: supervising,
  },
  'in-behandeling': {
    klachtencoordinator: [
      ...intake,
      ...settling,
      'zelf-betrokken',
      'toewijzen',
      'termijn-verlengen',
      'brief-verstuurd',
      ...declining,
      ...keeping,
    ],
    ondersteuning: preparing,
    jurist: watching,
    behandelaar: [...handling, ...keeping, ...wederhoor],
    goedkeurder: supervising,
  },
  meelezen: {
    klachtencoordinator: [
      'gesprek-vastleggen',
      'zelf-betrokken',
      'toewijzen',
      'termijn-verlengen',
      'meegelezen',
      'neutraliteit',
      'oordeel-geopend',
      'brief-verstuurd',
      'doorverwijzing-aangekomen',
      ...pausing,
      'verder-uitstel',
      ...correcting,
      'ontvangst-corrigeren',
      'contactregel',
      'contactregel-opheffen',
      ...keeping,
    ],
    jurist: ['zelf-betrokken', 'meegelezen', 'oordeel-geopend'],
    ondersteuning: support,
    behandelaar: [...waiting, ...keeping],
    goedkeurder: ['zelf-betrokken', 'oordeel-geopend'],
  },
  'akkoord-gevraagd': {
    klachtencoordinator: [
      'gesprek-vastleggen',
      'zelf-betrokken',
      'toewijzen',
      'termijn-verlengen',
      'oordeel-geopend',
      'brief-verstuurd',
      'doorverwijzing-aangekomen',
      ...pausing,
      'verder-uitstel',
      ...correcting,
      'ontvangst-corrigeren',
      'contactregel',
      'contactregel-opheffen',
      ...keeping,
    ],
    jurist: ['zelf-betrokken', 'oordeel-geopend'],
    ondersteuning: support,
    behandelaar: [...waiting, ...keeping],
    goedkeurder: ['zelf-betrokken', 'oordeel-geopend', 'akkoord', 'terugsturen'],
  },
  'brief-wacht': {
    klachtencoordinator: [
      'gesprek-vastleggen',
      'zelf-betrokken',
      'oordeel-geopend',
      'brief-verstuurd',
      'doorverwijzing-aangekomen',
      'ontvankelijkheid',
      ...keeping,
    ],
    jurist: ['zelf-betrokken', 'oordeel-geopend'],
    ondersteuning: support,
    behandelaar: ['gesprek-vastleggen', 'oordeel-geopend', ...keeping],
    goedkeurder: ['oordeel-geopend', 'akkoord-intrekken'],
  },
  nazorg: {
    klachtencoordinator: [
      'contactregel-opheffen',
      'gebeurtenis-vervallen',
      ...aftercare,
      'niet-bereikt',
      'zelf-betrokken',
      'brief-verstuurd',
      ...lasting,
    ],
    ondersteuning: ['gesprek-vastleggen', 'tevredenheid', ...support],
    jurist: watching,
    behandelaar: [...aftercare, ...lasting],
  },
  'wacht-op-onderzoek': {
    klachtencoordinator: [
      'gesprek-vastleggen',
      'zelf-betrokken',
      'buiten-behandeling',
      'heropenen',
      'brief-verstuurd',
      ...referring,
    ],
    ondersteuning: support,
    jurist: watching,
  },
  afgesloten: {
    klachtencoordinator: [
      'zelf-betrokken',
      'heropenen',
      'brief-verstuurd',
      'doorverwijzing-aangekomen',
      ...lasting,
    ],
    ondersteuning: support,
    jurist: watching,
    behandelaar: ['heropenen', ...lasting],
  },
};

/** What the roles together may do at this stage of this procedure, by the table alone, each step once. */
export function tableAllows(
  { steps, visibility }: Pick<Profile, 'steps' | 'visibility'>,
  stage: Stage,
  roles: readonly Role[],
): readonly StepCode[] {
  const seeing = roles.filter((role) => visibility.includes(role));
  const ofRoles = new Set(seeing.flatMap((role) => rights[stage][role] ?? []));
  return [...ofRoles].filter((step) => steps[step] !== undefined);
}

/** Whether any of the roles may take this step at some stage: then "not now" is the answer, not "not you". */
export function tableEverAllows(
  { steps, visibility }: Pick<Profile, 'steps' | 'visibility'>,
  step: StepCode,
  roles: readonly Role[],
): boolean {
  if (steps[step] === undefined) return false;
  return Object.values(rights).some((ofStage) =>
    roles.some((role) => visibility.includes(role) && ofStage[role]?.includes(step)),
  );
}
