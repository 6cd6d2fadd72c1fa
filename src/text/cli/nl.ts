import { dates } from '../common/nl/dates.ts';
import { help } from './help.nl.ts';
import type { CliTexts } from './types.ts';

const day = (value: unknown) => dates.longDay(String(value));

export const nl: CliTexts = {
  remarks: {
    'voor-ontvangst': (p) => `Dit kan niet: de klacht is pas ontvangen op ${day(p['date'])}.`,
    'kent-procedure-niet': () => 'Deze procedure kent dit niet.',
    'al-geeindigd': (p) =>
      `De behandeling was al geëindigd op ${day(p['date'])}. Heropen de klacht eerst.`,
    'niet-geeindigd': () => 'De behandeling was niet geëindigd.',
    'na-afloop': (p) => `Te laat: de termijn liep tot en met ${day(p['date'])}.`,
    'geen-hele-weken': () => 'Verlengen kan alleen met hele weken, minstens 1.',
    'te-veel-weken': (p) =>
      p['weeks'] === 0
        ? 'De verlenging is op.'
        : `Te veel weken: er ${p['weeks'] === 1 ? 'is nog 1 week' : `zijn nog ${String(p['weeks'])} weken`} over.`,
    'geen-bericht-klager': () => 'De klager kreeg geen schriftelijk bericht.',
    'geen-bericht-beklaagde': () =>
      'De medewerker over wie het gaat kreeg geen schriftelijk bericht.',
    'niet-schriftelijk': () => 'De klager stemde er niet schriftelijk mee in.',
    'geen-verdaging-vooraf': () => 'Verder uitstel kan pas als de termijn al een keer is verlengd.',
    'verlengt-niet': (p) => `Dit verlengt niets: de termijn loopt al tot en met ${day(p['date'])}.`,
    'einde-voor-begin': () => 'Het einde ligt voor het begin.',
    'geen-reden': () => 'Er staat geen reden bij.',
    vervallen: (p) => `Vervallen door gebeurtenis ${String(p['event'])} (de eerste is 0).`,
    'geen-eerdere-gebeurtenis': (p) =>
      `Er is geen eerdere gebeurtenis ${String(p['event'])} (de eerste is 0).`,
    'te-laat': (p) => `Dit telt, maar het was te laat: het moest uiterlijk op ${day(p['date'])}.`,
    'termijn-loopt-door': () =>
      'Het wachten is vastgelegd en herinneringen rusten. De wettelijke termijn loopt door: de wet kent hier geen opschorting.',
  },
  unknown: {
    'coordinator-onbekend': 'Niet bekend is wanneer de klachtencoördinator de klacht kreeg.',
    'coordinator-voor-ontvangst':
      'De klachtencoördinator kan de klacht niet eerder hebben gekregen dan de organisatie.',
    'geen-herbehandeling': 'De behandeling is niet als partijdig beoordeeld.',
    'nog-niet-afgesloten': 'De klacht is nog niet afgesloten.',
    'bewaartermijn-niet-ingesteld':
      'De organisatie heeft niet ingesteld hoelang zij klachten bewaart. Er wordt niets vernietigd.',
    'buiten-kalender': 'De feestdagen na 2299 zijn niet berekend.',
  },
  faults: {
    'geen-json': () => 'dit is geen JSON-object op één regel',
    ontbreekt: () => 'dit ontbreekt',
    'geen-datum': () => 'dit is geen datum; schrijf jjjj-mm-dd, van 1900 tot en met 2299',
    'geen-keuze': (about) => `dit kan niet${about === '' ? '' : `; kies uit ${about}`}`,
    'verkeerde-soort': () => 'hier hoort een andere waarde',
    'te-lang': () => 'dit is te lang of te groot',
    'te-kort': () => 'dit is te kort of te klein',
    'onbekend-veld': (about) => `dit ken ik niet: ${about}`,
    'onbekende-functie': () => 'deze functie ken ik niet',
    'soort-zonder-regel': (about) => `hiervoor is geen regel: ${about}`,
    'regel-dubbel': (about) => `deze regel staat er twee keer: ${about}`,
    'regel-onbekend': (about) => `deze regel bestaat niet: ${about}`,
    'kring-in-hierarchie': (about) => `deze functie staat boven zichzelf: ${about}`,
    'toets-mislukt': (about) => `de toets klopt niet: ${about}`,
  },
  atLine: (line, text) => `regel ${line}: ${text}`,
  unknownField: (field) => `het veld "${field}" ken ik niet; ik sla het overal over`,
  notFound: (file) => `Dit bestand is er niet: ${file}`,
  unreadable: (file) => `Dit bestand is niet te lezen: ${file}`,
  wrongUse: (what) => `Dit kan niet: ${what}\nHulp: klachtwijzer --help`,
  profileSound: (cases) =>
    `Het profiel klopt. ${cases === 1 ? '1 toets' : `${cases} toetsen`} goed.`,
  help,
};
