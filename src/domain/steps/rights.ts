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
  'voortgangsbericht',
  'sluiten-na-stilte',
  'contactregel',
  'contactregel-opheffen',
] as const;
const hearing = ['hoorgesprek-plannen', 'hoorgesprek-verzetten', 'hoorgesprek-afzeggen'] as const;
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
  'voortgangsbericht',
] as const;
const waiting = [
  'gesprek-vastleggen',
  'zelf-betrokken',
  'opgelost-en-tevreden',
  'termijn-verlengen',
  'oordeel-concept',
  'oordeel-geopend',
  'voortgangsbericht',
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
/** Asking colleagues who do not see the dossier. */
const consulting = ['vraag-stellen', 'vraag-intrekken', 'oplossing-vragen'] as const;
/** Also after closing: a promise stays. */
const promising = { toezegger: ['toezegging-nagekomen'] } as const;
const answering = {
  ...promising,
  gevraagd: ['vraag-beantwoorden', 'oplossing-beslissen'],
} as const;
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
/** Before anybody is asked to handle it, or by whoever does. */
const testing = ['toetsen', 'op-schrift-stellen', 'gezag-inlichten', 'gezag-advies'] as const;
const paperwork = ['op-schrift-stellen', 'gezag-inlichten', 'gezag-advies'] as const;
const mediating = [
  'leidinggevende-inlichten',
  'bemiddeling-vastleggen',
  'geen-bemiddeling',
  'naar-commissie',
] as const;
/** The committee hears, keeps the record and advises (Awb 9:15). */
const advising = [
  'zelf-betrokken',
  'gesprek-vastleggen',
  'hoorgesprek-vastleggen',
  'afzien-van-horen',
  'advies-commissie',
] as const;
const afterwards = ['nabesproken'] as const;
/** Of the employee complained about, who is asked it: his own word, and nothing of the handling. */
const ownWord = { beklaagde: ['eigen-reactie', 'uitnodiging-beantwoorden'] } as const;
/** Of the committee while others are busy with it. */
const seated = {
  'voorzitter-klachtencommissie': watching,
  'lid-klachtencommissie': watching,
  'secretaris-klachtencommissie': watching,
} as const;

/**
 * Who may do what at which stage: the one table that every button, card and route asks; of a procedure only
 * the steps that its profile names count, and
 * only of who may open the dossier there. Employee
 * complained about has his own word only; witnesses, who stands by a side and the person who registered
 * have no step at any stage and are left out.
 *
 * @see law.md §6; design.md §5
 */
export const rights: Readonly<Record<Stage, RightsOfStage>> = {
  nieuw: {
    ...seated,
    ...answering,
    klachtencoordinator: [
      ...intake,
      ...testing,
      ...settling,
      'zelf-betrokken',
      'toewijzen',
      'termijn-verlengen',
      'brief-verstuurd',
      ...declining,
      ...admitting,
      ...keeping,
      ...consulting,
    ],
    ondersteuning: [...intake, ...paperwork, ...support],
    jurist: watching,
  },
  'te-bespreken': {
    ...answering,
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
      ...consulting,
    ],
    ondersteuning: support,
    jurist: watching,
    behandelaar: ['zelf-betrokken', 'besproken', 'heropenen', ...keeping, ...consulting],
    teamleider: ['zelf-betrokken', 'besproken'],
  },
  toegewezen: {
    ...seated,
    ...answering,
    klachtencoordinator: [
      ...intake,
      ...testing,
      ...settling,
      'zelf-betrokken',
      'toewijzen',
      'toewijzing-ongedaan',
      'termijn-verlengen',
      'brief-verstuurd',
      ...declining,
      ...keeping,
      ...consulting,
    ],
    ondersteuning: [...intake, ...paperwork, ...support],
    jurist: watching,
    voorgesteld: ['accepteren', 'weigeren'],
    goedkeurder: supervising,
  },
  'in-behandeling': {
    ...seated,
    ...answering,
    ...ownWord,
    klachtencoordinator: [
      ...intake,
      ...testing,
      'naar-commissie',
      ...settling,
      'zelf-betrokken',
      'toewijzen',
      'termijn-verlengen',
      'brief-verstuurd',
      ...declining,
      ...keeping,
      ...consulting,
    ],
    ondersteuning: [...preparing, ...paperwork],
    ondersteuner: ['gesprek-vastleggen', ...hearing],
    jurist: watching,
    behandelaar: [...handling, ...keeping, ...consulting, ...wederhoor, ...testing, ...mediating],
    goedkeurder: supervising,
  },
  'bij-commissie': {
    ...seated,
    ...answering,
    ...ownWord,
    klachtencoordinator: [
      ...intake,
      ...settling,
      'zelf-betrokken',
      'toewijzen',
      'termijn-verlengen',
      'gezag-inlichten',
      'gezag-advies',
      'brief-verstuurd',
      ...declining,
      ...keeping,
      ...consulting,
    ],
    ondersteuning: [...support, 'gezag-inlichten', 'gezag-advies'],
    jurist: watching,
    behandelaar: [
      ...intake,
      ...settling,
      'zelf-betrokken',
      'weigeren',
      'verteld',
      'afschrift',
      'termijn-verlengen',
      'gezag-inlichten',
      'gezag-advies',
      'leidinggevende-inlichten',
      'rapport-commissie',
      ...pausing,
      'verder-uitstel',
      ...correcting,
      ...keeping,
      ...consulting,
      ...wederhoor,
    ],
    goedkeurder: supervising,
    'voorzitter-klachtencommissie': advising,
    'secretaris-klachtencommissie': [...hearing, ...advising],
  },
  meelezen: {
    ...seated,
    ...answering,
    klachtencoordinator: [
      'beslisser-kiezen',
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
      ...consulting,
    ],
    jurist: ['zelf-betrokken', 'meegelezen', 'oordeel-geopend'],
    ondersteuning: support,
    behandelaar: [...waiting, ...keeping, ...consulting],
    goedkeurder: ['zelf-betrokken', 'oordeel-geopend'],
  },
  'akkoord-gevraagd': {
    ...seated,
    ...answering,
    klachtencoordinator: [
      'beslisser-kiezen',
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
      ...consulting,
    ],
    jurist: ['zelf-betrokken', 'oordeel-geopend'],
    ondersteuning: support,
    behandelaar: [...waiting, ...keeping, ...consulting],
    goedkeurder: ['zelf-betrokken', 'oordeel-geopend', 'akkoord', 'terugsturen'],
  },
  'brief-wacht': {
    ...seated,
    ...answering,
    klachtencoordinator: [
      'gesprek-vastleggen',
      'zelf-betrokken',
      'oordeel-geopend',
      'brief-verstuurd',
      'doorverwijzing-aangekomen',
      'ontvankelijkheid',
      ...keeping,
      ...consulting,
    ],
    jurist: ['zelf-betrokken', 'oordeel-geopend'],
    ondersteuning: support,
    behandelaar: ['gesprek-vastleggen', 'oordeel-geopend', ...keeping, ...consulting],
    goedkeurder: ['oordeel-geopend', 'akkoord-intrekken'],
  },
  nazorg: {
    ...seated,
    ...answering,
    klachtencoordinator: [
      'contactregel-opheffen',
      'gebeurtenis-vervallen',
      ...aftercare,
      ...afterwards,
      'niet-bereikt',
      'zelf-betrokken',
      'brief-verstuurd',
      ...lasting,
    ],
    ondersteuning: ['gesprek-vastleggen', 'tevredenheid', ...support],
    jurist: watching,
    behandelaar: [...aftercare, ...lasting, ...afterwards],
    leidinggevende: afterwards,
  },
  'wacht-op-onderzoek': {
    ...promising,
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
    ...seated,
    ...promising,
    klachtencoordinator: [
      'zelf-betrokken',
      'heropenen',
      'naar-commissie',
      ...afterwards,
      'brief-verstuurd',
      'doorverwijzing-aangekomen',
      ...lasting,
    ],
    ondersteuning: support,
    jurist: watching,
    behandelaar: ['heropenen', ...lasting, 'naar-commissie', ...afterwards],
    leidinggevende: afterwards,
  },
};

/** What the roles together may do at this stage of this procedure, by the table alone, each step once. */
export function tableAllows(
  profile: Acting,
  stage: Stage,
  roles: readonly Role[],
): readonly StepCode[] {
  const { steps } = profile;
  const ofRoles = new Set(actingOf(profile, roles).flatMap((role) => rights[stage][role] ?? []));
  return [...ofRoles].filter((step) => steps[step] !== undefined);
}

/** Whether any of the roles may take this step at some stage: then "not now" is the answer, not "not you". */
export function tableEverAllows(profile: Acting, step: StepCode, roles: readonly Role[]): boolean {
  if (profile.steps[step] === undefined) return false;
  return Object.values(rights).some((ofStage) =>
    actingOf(profile, roles).some((role) => ofStage[role]?.includes(step)),
  );
}

type Acting = Pick<Profile, 'steps' | 'visibility' | 'unseen'>;

const actingOf = ({ visibility, unseen = [] }: Acting, roles: readonly Role[]): readonly Role[] =>
  roles.filter((role) => visibility.includes(role) || unseen.includes(role));
