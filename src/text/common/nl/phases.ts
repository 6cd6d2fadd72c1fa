import type { Sentence } from '../types.ts';

/** Words of mediation and committee, taken up in the tables of all steps. */
export const steps = {
  toetsen: 'Klacht toetsen',
  'op-schrift-stellen': 'Op schrift stellen',
  'gezag-inlichten': 'Afschrift verstuurd',
  'gezag-advies': 'Advies vastleggen',
  'leidinggevende-inlichten': 'Chef ingelicht',
  'bemiddeling-vastleggen': 'Bemiddeling vastleggen',
  'geen-bemiddeling': 'Geen bemiddeling',
  'naar-commissie': 'Naar de commissie',
  'rapport-commissie': 'Rapport maken',
  'advies-commissie': 'Advies geven',
  'beslisser-kiezen': 'Beslisser kiezen',
  nabesproken: 'Nabesproken',
};

export const asks = {
  toets: 'Toets de klacht aan de wet',
  'stel-op-schrift': 'Stel de klacht samen met de klager op schrift',
  'licht-gezag-in': 'Stuur de burgemeester en de hoofdofficier een afschrift',
  'licht-leidinggevende-in': 'Licht de leidinggevende van je collega in',
  'spreek-medewerker': 'Spreek je collega over wie het gaat',
  bemiddel: 'Breng de klager en je collega met elkaar in gesprek',
  'vraag-commissie': 'Vraag of de klager naar de klachtencommissie wil',
  'maak-rapport': 'Maak het rapport voor de klachtencommissie',
  'commissie-hoort': 'Plan de hoorzitting',
  'schrijf-advies': 'Leg het advies van de commissie vast',
  'kies-beslisser': 'Kies wie op deze klacht beslist',
  'bespreek-na': 'Bespreek de klacht na met je collega',
};

export const waits = {
  toets: 'de toets aan de wet',
  'stel-op-schrift': 'de klacht op schrift',
  'licht-gezag-in': 'het afschrift voor de burgemeester en de hoofdofficier',
  'licht-leidinggevende-in': 'het gesprek met de leidinggevende',
  'spreek-medewerker': 'het gesprek met de medewerker over wie het gaat',
  bemiddel: 'de bemiddeling',
  'vraag-commissie': 'de keuze van de klager: wel of niet naar de commissie',
  'maak-rapport': 'het rapport voor de commissie',
  'commissie-hoort': 'de hoorzitting',
  'schrijf-advies': 'het advies van de commissie',
  'kies-beslisser': 'de keuze wie beslist',
  'bespreek-na': 'de nabespreking',
};

export const roles = {
  leidinggevende: 'leidinggevende',
  'voorzitter-klachtencommissie': 'voorzitter van de klachtencommissie',
  'lid-klachtencommissie': 'lid van de klachtencommissie',
  'secretaris-klachtencommissie': 'secretaris van de klachtencommissie',
};

export const actions = {
  toetsen: 'heeft de klacht getoetst',
  'op-schrift-stellen': 'heeft de klacht met de klager op schrift gesteld',
  'gezag-inlichten': 'heeft de burgemeester en de hoofdofficier een afschrift gestuurd',
  'gezag-advies': 'heeft een advies vastgelegd',
  'leidinggevende-inlichten': 'heeft de leidinggevende ingelicht',
  'bemiddeling-vastleggen': 'heeft de bemiddeling vastgelegd',
  'geen-bemiddeling': 'heeft vastgelegd dat er geen bemiddeling komt',
  'naar-commissie': 'heeft de klachtencommissie ingeschakeld',
  'rapport-commissie': 'heeft het rapport voor de commissie gemaakt',
  'advies-commissie': 'heeft het advies van de commissie vastgelegd',
  'beslisser-kiezen': 'heeft gekozen wie beslist',
  nabesproken: 'heeft de klacht nabesproken',
};

export const done = {
  toetsen: 'De toets is vastgelegd.',
  'op-schrift-stellen': 'De klacht staat op schrift.',
  'gezag-inlichten': 'Vastgelegd dat het afschrift is verstuurd.',
  'gezag-advies': 'Het advies is vastgelegd.',
  'leidinggevende-inlichten': 'Vastgelegd dat de leidinggevende het weet.',
  'bemiddeling-vastleggen': 'De bemiddeling is vastgelegd.',
  'geen-bemiddeling': 'Vastgelegd: geen bemiddeling.',
  'naar-commissie': 'De klachtencommissie is ingeschakeld. Beide kanten krijgen bericht.',
  'rapport-commissie': 'Het rapport ligt klaar voor de commissie.',
  'advies-commissie': 'Het advies is vastgelegd. De behandelaar krijgt bericht.',
  'beslisser-kiezen': 'Vastgelegd wie beslist.',
  nabesproken: 'Vastgelegd dat je het hebt nabesproken.',
};

export const failures = {
  'talk-klager-first': () => 'Spreek eerst met de klager, en leg dat gesprek vast.',
  'talk-medewerker-first': () =>
    'Spreek eerst met je collega over wie het gaat, en leg dat gesprek vast.',
  'committee-hears': () => 'Horen doet de klachtencommissie (artikel 9:15 Awb).',
  quorum: ({ quorum }) =>
    quorum === 1
      ? 'Bij dit gesprek hoort minstens 1 lid van de commissie. Kies wie er zat.'
      : `De hoorzitting vraagt minstens ${quorum ?? 2} leden van de commissie. Kies wie er zat.`,
  'no-report-yet': () => 'De commissie heeft het rapport nog niet. Dat komt eerst.',
  'no-advice-yet': () =>
    'De klachtencommissie heeft nog geen advies gegeven. Zonder advies is er geen oordeel (artikel 67a Politiewet 2012).',
  'advice-other-parts': () =>
    'De delen van het oordeel en van het advies zijn niet dezelfde. Beantwoord elk deel waarover de commissie adviseert.',
  'deviation-unexplained': ({ part }) =>
    `${part === undefined ? 'Dit oordeel' : `Deel ${part}`} wijkt af van het advies. Schrijf op waarom (artikel 9:16 Awb).`,
} satisfies Record<string, Sentence>;
