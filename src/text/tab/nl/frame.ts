import type { Ask, StepCode } from '../../../domain/steps/codes.ts';
import { ombudsmanDone } from '../../common/nl/ombudsmanSteps.ts';
import * as phases from '../../common/nl/phases.ts';

export const nav = {
  work: 'Mijn werk',
  all: 'Alle klachten',
  aboutMe: 'Over mij',
  check: 'Zelfcontrole',
  register: 'Klacht vastleggen',
  dossier: 'Open dossier',
  call: 'Open belkaart',
  read: 'Lees het oordeel',
  toDossier: 'Dossier',
  back: 'Terug',
  lists: 'Andere lijsten',
};

/** Titles of a row's button where it leads to a page made for the act. */
export const open: Partial<Record<Ask, string>> = {
  'bel-eerst': 'Open belkaart',
  'bel-opnieuw': 'Open belkaart',
  'lees-mee': 'Lees mee',
  'lees-en-beslis': 'Lees en beslis',
  'wacht-op-acceptatie': 'Bekijk en kies',
  'verstuur-brief': 'Open de brief',
};

export const wait = {
  klager: 'de klager',
  forWhat: (what: string) => `Wacht op ${what}`,
  forWhom: ({ whom, what }: { whom: string; what: string }) => `Wacht op ${whom}: ${what}`,
};

/** Said after a step, in one line. */
export const done: Record<StepCode, string> = {
  'gesprek-vastleggen': 'Het gesprek is vastgelegd.',
  'niet-bereikt': 'De poging is geteld. We vragen het de volgende werkdag opnieuw.',
  'over-wie': 'Vastgelegd over wie het gaat.',
  'opgelost-en-tevreden': 'Vastgelegd: opgelost en tevreden.',
  besproken: 'Besproken met het team. De klacht is afgesloten.',
  'zelf-betrokken': 'Vastgelegd. Iemand anders neemt deze klacht over.',
  toewijzen: 'Toegewezen. De behandelaar krijgt bericht.',
  'toewijzing-ongedaan': 'De toewijzing is ongedaan gemaakt.',
  accepteren: 'Je pakt deze klacht op.',
  'acceptatie-ongedaan': 'De klacht ligt weer als vraag bij jou.',
  weigeren: 'Vastgelegd. De klachtencoördinator kiest iemand anders.',
  verteld: 'Vastgelegd dat je het hebt verteld.',
  afschrift: 'Vastgelegd dat je collega het afschrift heeft.',
  'hoorgesprek-plannen': 'Het hoorgesprek is gepland.',
  'hoorgesprek-afzeggen': 'Het hoorgesprek is afgezegd.',
  'hoorgesprek-vastleggen': 'Het hoorgesprek is vastgelegd.',
  'afzien-van-horen': 'Vastgelegd: geen hoorgesprek met de klager.',
  'termijn-verlengen': 'De termijn is verlengd. Beide kanten krijgen bericht.',
  'oordeel-concept': 'Opgeslagen als nieuwe versie.',
  'ter-meelezing': 'Er is gevraagd om mee te lezen.',
  meegelezen: 'Vastgelegd dat je hebt meegelezen.',
  'oordeel-geopend': 'Geopend.',
  akkoord: 'Akkoord gegeven. De brief gaat niet meteen weg.',
  terugsturen: 'Teruggestuurd naar de behandelaar.',
  'akkoord-intrekken': 'Het akkoord is ingetrokken.',
  'brief-verstuurd': 'Vastgelegd dat de brief is verstuurd.',
  tevredenheid: 'De nazorg is vastgelegd.',
  afsluiten: 'De klacht is afgesloten.',
  heropenen: 'De klacht is heropend.',
  'verlenging-ongedaan': 'De verlenging is ongedaan gemaakt. Niemand krijgt bericht.',
  'ontvangst-corrigeren': 'De dag van ontvangst is verbeterd. Alle termijnen zijn opnieuw geteld.',
  'gebeurtenis-vervallen': 'De fout telt niet meer mee. In het logboek blijft hij staan.',
  'brief-niet-bereikt': 'De brief staat klaar om te versturen.',
  'sluiten-na-stilte': 'De klacht is gesloten. De klager krijgt bericht en kan altijd terugkomen.',
  contactregel: 'De afspraak is vastgelegd. De klager krijgt een brief.',
  'contactregel-opheffen': 'De afspraak is opgeheven.',
  'buiten-behandeling':
    'Vastgelegd: de klacht wordt niet behandeld. De brief gaat niet meteen weg.',
  doorverwijzen: 'Vastgelegd. We vragen later of de klager daar is aangekomen.',
  'doorverwijzing-aangekomen': 'Vastgelegd.',
  'verder-uitstel': 'Het verdere uitstel is vastgelegd. Beide kanten krijgen bericht.',
  wachten: 'Vastgelegd. De termijn loopt gewoon door.',
  hervatten: 'De klacht gaat weer verder.',
  doorgestuurd: 'De dag van ontvangst is vastgelegd.',
  ontvankelijkheid: 'Vastgelegd. De brief staat klaar.',
  neutraliteit: 'Vastgelegd.',
  ...ombudsmanDone,
  ...phases.done,
};

export const words = {
  loading: 'Wordt geladen',
  busy: 'Bezig …',
  cancel: 'Annuleren',
  close: 'Sluiten',
  retry: 'Probeer opnieuw',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt.',
  undoReason: 'Teruggedraaid met Ongedaan maken.',
  repeated: 'Dit was al opgeslagen.',
  field: 'Veld',
  offline:
    'Er is geen verbinding. Wat je typte, staat er nog. Probeer het zo nog eens: dubbel opslaan kan niet.',
  stale: 'Er is even geen verbinding. Je ziet de laatst bekende stand.',
  absentUntil: (day: string) => `afwezig t/m ${day}`,
  contactWith: (whom: string) => `met ${whom}`,
  notReachedWith: (whom: string) => `${whom} niet bereikt`,
};

export const draft = {
  saving: 'Concept wordt bewaard …',
  savedAt: (time: string) => `Concept bewaard om ${time}`,
};

export const people = {
  type: 'Typ minstens twee letters',
  none: 'Niemand gevonden. Je mag de naam zo laten staan.',
};

export const outside = {
  title: 'Open Klachtwijzer in Teams',
  what: 'Deze pagina werkt alleen in Microsoft Teams. Zoek in Teams naar de app Klachtwijzer en open hem daar.',
};

export const notFound = {
  title: 'Deze pagina is er niet',
  what: 'Het adres klopt niet meer. Ga terug naar Mijn werk.',
};

export const crash = {
  title: 'Er ging iets mis',
  what: 'De pagina kan niet verder. Wat je in een formulier typte, is als concept bewaard. Laad de pagina opnieuw.',
};

export const term = {
  other: 'Termijn',
  step: 'Zie de toelichting van de beheerder.',
};
