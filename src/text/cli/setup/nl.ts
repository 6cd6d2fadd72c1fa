import type { SetupTexts } from './types.ts';

const MEND = 'Voer klachtwijzer inrichten uit.';

export const nl: SetupTexts = {
  help: `Klachtwijzer richt een SharePoint-site in en controleert of alles klopt. (English: --taal en)

  klachtwijzer inrichten [--ja] [--json] [--taal nl|en] CONFIGURATIE
  klachtwijzer controleer [--manifest BESTAND] [--json] [--taal nl|en] CONFIGURATIE

inrichten   laat eerst zien wat er gebeurt en vraagt dan of het goed is. Het voegt alleen toe: lijsten, kolommen,
            indexen, unieke kolommen en het recht van de app om te schrijven. Nog een keer uitvoeren verandert niets.
            Het gebruikt de registratie onder "provisioning" in CONFIGURATIE.
            --ja   vraagt niets
controleer  verandert niets en zegt per regel wat goed is, wat niet, en wat je kunt doen.
            --manifest   vergelijkt ook manifest.json van het pakket voor Teams
--json      schrijft JSON

Afsluitcode: 0 alles goed, 1 er is iets mis of nog te doen, 2 verkeerd gebruikt.
`,
  wrongUse: (what) => `Dit kan niet: ${what}\nHulp: klachtwijzer inrichten --help`,
  planTitle: 'Dit gaat er gebeuren:',
  problemTitle: 'Dit moet je zelf herstellen; Klachtwijzer blijft ervan af:',
  noteTitle: 'Goed om te weten:',
  nothingToDo: 'De site is al ingericht. Er is niets te doen.',
  step: {
    'make-list': ({ list }) => `lijst ${list} maken, met kolommen en indexen`,
    'make-library': ({ list }) => `bibliotheek ${list} maken`,
    'add-column': ({ list, column }) => `kolom ${list}.${column} toevoegen`,
    'add-index': ({ list, column }) => `kolom ${list}.${column} een index geven`,
    'make-unique': ({ list, column }) => `kolom ${list}.${column} een index geven en uniek maken`,
    grant: () => 'de app het recht geven om op deze site te schrijven',
  },
  problem: {
    'list-renamed': ({ list, nowCalled }) =>
      `De lijst ${list} heet nu "${nowCalled}". Geef haar in SharePoint de naam ${list} terug.`,
    'list-other-kind': ({ list }) =>
      `Er is iets anders dat ${list} heet. Geef dat in SharePoint een andere naam.`,
    'column-other-type': ({ list, column }) =>
      `De kolom ${list}.${column} is van een andere soort. Geef haar in SharePoint een andere naam, of verwijder haar als ze leeg is.`,
    'column-too-unique': ({ list, column }) =>
      `De kolom ${list}.${column} staat op uniek, en dat hoort niet. Zet dat uit in SharePoint.`,
  },
  note: {
    'foreign-lists': ({ names }) => `Andere lijsten blijven zoals ze zijn: ${names.join(', ')}.`,
    'foreign-columns': ({ list, names }) =>
      `In ${list} staan kolommen van anderen; ze blijven zoals ze zijn: ${names.join(', ')}.`,
    'column-relabelled': ({ list, column, nowCalled }) =>
      `De kolom ${list}.${column} heet op het scherm "${nowCalled}". Dat mag; de app werkt door.`,
    'grant-unknown': () =>
      'Of de app op deze site mag schrijven, is met deze registratie niet te zien.',
  },
  views:
    'Weergaven maakt Klachtwijzer niet. Wil je in SharePoint meekijken, filter een weergave dan op één kolom met een index, bijvoorbeeld Status.',
  ask: 'Uitvoeren? (ja/nee) ',
  yes: ['ja', 'j'],
  notAgreed: 'Er is niets veranderd.',
  outcome: {
    done: 'gedaan',
    refused: 'geweigerd; heeft de registratie onder "provisioning" hier alle rechten?',
    twins: 'kan niet: er staan dubbele waarden in. Haal die eerst weg.',
    unavailable: 'SharePoint antwoordt niet. Probeer het later opnieuw.',
  },
  allDone: 'De site is ingericht.',
  leftOver: 'Nog niet alles is in orde.',
  noProvisioning:
    'In de configuratie ontbreekt "provisioning": een registratie die op deze site lijsten mag maken.',
  noAnswer: 'SharePoint antwoordt niet, of deze registratie mag hier niets. Er is niets veranderd.',
  check: {
    configuration: 'Configuratie',
    login: 'Aanmelden bij Microsoft 365',
    'bot-login': 'Aanmelden als bot',
    grant: 'Toegang tot de site',
    role: 'Rechten op de site',
    lists: 'Lijsten',
    columns: 'Kolommen',
    indexes: 'Indexen',
    uniqueness: 'Unieke kolommen',
    calendar: 'Agenda voor hoorgesprekken',
    'bot-endpoint': 'Adres van de bot',
    manifest: 'Pakket voor Teams',
    clock: 'Klok',
  },
  state: { right: 'goed', wrong: 'fout', remark: 'let op', 'not-checked': 'niet bekeken' },
  reason: {
    'config-unreadable': () =>
      'Het bestand is niet te lezen. Controleer de naam en of het JSON is.',
    'config-values': (about) => `Dit ontbreekt of klopt niet: ${about}. Vul het aan.`,
    'config-address': () =>
      'Het adres onder "origin" mag niet. Laat het weg, of gebruik 127.0.0.1 met cloud "local".',
    'login-refused': (about) =>
      `Microsoft geeft geen token (${about}). Controleer clientId, tenantId en clientSecret, en of het geheim is verlopen.`,
    'no-answer': (about) =>
      `Er komt geen antwoord${about === '' ? '' : ` (${about})`}. Controleer het netwerk en probeer het later opnieuw.`,
    'site-not-found': () => 'De site onder "siteId" bestaat niet. Controleer de waarde.',
    'no-grant': () => `De app heeft geen toegang tot de site. ${MEND}`,
    'role-read-only': () => `De app mag alleen lezen. ${MEND}`,
    'role-too-high': () =>
      'De app mag meer dan nodig: ook lijsten maken. Verlaag haar recht op de site naar schrijven.',
    'lists-missing': (about) => `Deze lijsten ontbreken: ${about}. ${MEND}`,
    'lists-renamed': (about) =>
      `Deze lijsten hebben een andere naam gekregen: ${about}. Geef ze in SharePoint hun naam terug.`,
    'lists-other-kind': (about) =>
      `Er is iets anders met deze naam: ${about}. Geef dat in SharePoint een andere naam.`,
    'columns-missing': (about) => `Deze kolommen ontbreken: ${about}. ${MEND}`,
    'columns-other-type': (about) =>
      `Deze kolommen zijn van een andere soort: ${about}. Geef ze in SharePoint een andere naam en voer daarna klachtwijzer inrichten uit.`,
    'indexes-missing': (about) => `Hier ontbreekt een index: ${about}. ${MEND}`,
    'not-unique': (about) => `Deze kolommen zijn niet uniek: ${about}. ${MEND}`,
    'too-unique': (about) =>
      `Deze kolommen staan ten onrechte op uniek: ${about}. Zet dat uit in SharePoint.`,
    'bot-not-there': (about) =>
      `Op het adres van de app antwoordt geen bot (${about}). Controleer "host" en of de app draait.`,
    'calendar-none': () => 'De app komt in geen agenda: `calendar` staat niet in de configuratie.',
    'calendar-refused': () =>
      'De app mag niet in agenda’s. Geef de app-registratie Calendars.ReadWrite, of haal `calendar` uit de configuratie.',
    'calendar-mailbox': (about) =>
      `Deze postbus is er niet: ${about}. Pas calendar aan in de configuratie.`,
    'bot-unguarded': () =>
      'De bot neemt ook berichten aan van wie zich niet meldt. Zet de app stil en zoek uit wat er op dit adres draait.',
    'bot-local': () => 'Op een eigen computer bereikt Teams de bot niet via het adres van de app.',
    'manifest-unreadable': () =>
      'Het manifest is niet te lezen. Geef manifest.json uit het pakket op.',
    'manifest-ids': (about) =>
      `In het manifest staat iets anders dan in de configuratie: ${about}. Maak het pakket opnieuw.`,
    'manifest-not-given': () => 'Geef het op met --manifest.',
    'clock-off': (about) =>
      `De klok van deze computer wijkt ${about} seconden af. Zet de tijd gelijk met een tijdserver.`,
    'clock-unknown': () => 'In het antwoord van Microsoft 365 staat geen tijd.',
    waits: () => 'Herstel eerst wat hierboven fout is.',
  },
};
