/* Steps that go together, named for the table of rights. */

/** Where others receive complaints: what the coordinator does before anybody handles one. */
export const admitting = ['doorgestuurd', 'ontvankelijkheid'] as const;
export const intake = ['gesprek-vastleggen', 'niet-bereikt', 'over-wie'] as const;
export const settling = ['opgelost-en-tevreden'] as const;
export const referring = ['doorverwijzen', 'doorverwijzing-aangekomen'] as const;
export const pausing = ['wachten', 'hervatten'] as const;
export const correcting = ['verlenging-ongedaan', 'gebeurtenis-vervallen'] as const;
/** Only the coordinator weighs whether it is handled at all (Awb 9:8). */
export const declining = [
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
export const hearing = [
  'hoorgesprek-plannen',
  'hoorgesprek-verzetten',
  'hoorgesprek-afzeggen',
] as const;
export const handling = [
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
export const waiting = [
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
export const support = ['zelf-betrokken', 'brief-verstuurd'] as const;
export const preparing = [...intake, ...hearing, 'afschrift', ...support] as const;
export const watching = ['zelf-betrokken'] as const;
/** Of the behandelaar's manager, when it stays lying: he asks, and keeps what was agreed. */
export const supervising = ['gesprek-vastleggen', 'zelf-betrokken'] as const;
/** The same while one person has it in hand: then he may also find it somebody else, or the time. */
export const intervening = [...supervising, 'toewijzen', 'termijn-verlengen'] as const;
export const aftercare = [
  'gesprek-vastleggen',
  'tevredenheid',
  'afsluiten',
  'heropenen',
  'doorverwijzing-aangekomen',
] as const;

/** Kept all along by who handles or coordinates it: what it is about, what was promised, who and what is in it. */
export const keeping = [
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
export const consulting = ['vraag-stellen', 'vraag-intrekken', 'oplossing-vragen'] as const;
/** Also after closing: a promise stays. */
export const promising = { toezegger: ['toezegging-nagekomen'] } as const;
export const answering = {
  ...promising,
  gevraagd: ['vraag-beantwoorden', 'oplossing-beslissen'],
} as const;
/** Both sides' accounts next to each other, and witnesses. */
export const wederhoor = [
  'verslag-voorleggen',
  'reactie-vastleggen',
  'lezingen-afronden',
  'getuige-gehoord',
] as const;
/** What goes on after the letter: promises, lessons, and what others find. */
export const lasting = [
  'toezegging-doen',
  'toezegging-nagekomen',
  'toezegging-overdragen',
  'les-gecontroleerd',
  'ombudsman-oordeel',
  'koppelen',
] as const;
/** Before anybody is asked to handle it, or by whoever does. */
export const testing = [
  'toetsen',
  'op-schrift-stellen',
  'gezag-inlichten',
  'gezag-advies',
] as const;
export const paperwork = ['op-schrift-stellen', 'gezag-inlichten', 'gezag-advies'] as const;
export const mediating = [
  'leidinggevende-inlichten',
  'bemiddeling-vastleggen',
  'geen-bemiddeling',
  'naar-commissie',
] as const;
/** The committee hears, keeps the record and advises (Awb 9:15). */
export const advising = [
  'zelf-betrokken',
  'gesprek-vastleggen',
  'hoorgesprek-vastleggen',
  'afzien-van-horen',
  'advies-commissie',
] as const;
export const afterwards = ['nabesproken'] as const;
/** Of the employee complained about, who is asked it: his own word, and nothing of the handling. */
export const ownWord = { beklaagde: ['eigen-reactie', 'uitnodiging-beantwoorden'] } as const;
/** Of the committee while others are busy with it. */
export const seated = {
  'voorzitter-klachtencommissie': watching,
  'lid-klachtencommissie': watching,
  'secretaris-klachtencommissie': watching,
} as const;
