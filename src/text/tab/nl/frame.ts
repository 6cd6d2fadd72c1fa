import type { Ask } from '../../../domain/steps/codes.ts';

export const nav = {
  work: 'Mijn werk',
  all: 'Alle klachten',
  agenda: 'Agenda',
  aboutMe: 'Over mij',
  absence: 'Afwezig',
  figures: 'Cijfers',
  lessons: 'Leren',
  check: 'Zelfcontrole',
  settings: 'Inrichting',
  register: 'Klacht vastleggen',
  dossier: 'Open dossier',
  call: 'Open belkaart',
  read: 'Lees het oordeel',
  toDossier: 'Dossier',
  back: 'Terug',
  howTo: 'Zo werkt het',
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

export const words = {
  loading: 'Wordt geladen',
  busy: 'Bezig …',
  cancel: 'Annuleren',
  close: 'Sluiten',
  retry: 'Probeer opnieuw',
  signIn: 'Meld je opnieuw aan',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt.',
  undoReason: 'Teruggedraaid met Ongedaan maken.',
  repeated: 'Dit was al opgeslagen.',
  field: 'Veld',
  offline:
    'Er is geen verbinding. Wat je typte, staat er nog. Probeer het zo nog eens: dubbel opslaan kan niet.',
  notForYou: 'Deze pagina is niet voor jou.',
  askCoordinator: 'Heb je dit nodig voor je werk? Vraag het de klachtencoördinator.',
  stale: 'Er is even geen verbinding. Je ziet de laatst bekende stand.',
  absentUntil: (day: string) => `afwezig t/m ${day}`,
  contactWith: (whom: string) => `met ${whom}`,
  notReachedWith: (whom: string) => `${whom} niet bereikt`,
};

export const people = {
  type: 'Typ minstens twee letters',
  choose: 'Niemand gevonden. Typ een andere naam en kies iemand uit de lijst.',
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
