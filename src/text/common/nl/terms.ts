import type { DayOff } from '../../../domain/calendar/dayOff.ts';
import type { ProposalFlag, ProposalReason } from '../../../domain/matrix/proposal.ts';
import type { DecreeUnknown, NoExtension, TermCode, TermStep } from '../../../domain/terms/term.ts';
import type { Sentence } from '../types.ts';
import { dates } from './dates.ts';

type Value = string | number | undefined;

const day = (value: Value) => (value === undefined ? '' : dates.day(String(value)));
const weeks = (count: Value) => (count === 1 ? '1 week' : `${String(count)} weken`);
const years = (count: Value) => (count === 1 ? '1 jaar' : `${String(count)} jaar`);

/** Names of terms. */
export const termNames: Record<TermCode, string> = {
  streef: 'Streefdatum van de organisatie',
  'bericht-buiten-behandeling': 'Bericht als de klacht niet wordt behandeld',
  afdoening: 'Antwoord op de klacht',
  'afdoening-zonder-verdaging': 'Antwoord, zonder verlenging',
  'afdoening-bij-verdaging': 'Antwoord, als je de termijn verlengt',
  ombudsman: 'Naar de ombudsman kan tot en met',
  antwoord: 'Bevestiging van ontvangst',
  rapport: 'Verslag van de behandelaar',
  herbehandeling: 'Opnieuw behandelen',
};

/** Why nobody works on a day: "dat is Tweede Paasdag". */
export const daysOff: Record<DayOff, string> = {
  zaterdag: 'een zaterdag',
  zondag: 'een zondag',
  nieuwjaarsdag: 'Nieuwjaarsdag',
  'goede-vrijdag': 'Goede Vrijdag',
  'tweede-paasdag': 'Tweede Paasdag',
  koningsdag: 'Koningsdag',
  bevrijdingsdag: 'Bevrijdingsdag',
  hemelvaartsdag: 'Hemelvaartsdag',
  'tweede-pinksterdag': 'Tweede Pinksterdag',
  'eerste-kerstdag': 'Eerste Kerstdag',
  'tweede-kerstdag': 'Tweede Kerstdag',
  'dag-van-de-arbeid': 'de Dag van de Arbeid',
  'nationale-feestdag': 'de nationale feestdag',
  'maria-hemelvaart': 'Onze-Lieve-Vrouw-Hemelvaart',
  allerheiligen: 'Allerheiligen',
  wapenstilstand: 'Wapenstilstand',
  'koninklijk-besluit': 'een vrije dag door een koninklijk besluit',
};

const noExtension: Record<NoExtension, string> = {
  beleid: 'Dit is een afspraak van de organisatie. Een weekend of feestdag verlengt die niet.',
  'meer-dan-twaalf-weken':
    'De termijn is samen langer dan twaalf weken. Een weekend of feestdag verlengt hem dan niet.',
  'een-jaar-of-langer':
    'Een termijn van een jaar wordt niet verlengd door een weekend of feestdag.',
  'niet-nederlands': 'De Nederlandse regels voor weekend en feestdagen gelden hier niet.',
  afgesproken: 'Een datum die is afgesproken, schuift niet op door een weekend of feestdag.',
};

const decreeUnknown: Record<DecreeUnknown, string> = {
  'niet-nagegaan': 'zijn niet nagegaan',
  'nog-niet-vastgesteld': 'zijn nog niet vastgesteld',
};

const dayOff = (value: Value): string =>
  (daysOff as Readonly<Record<string, string>>)[String(value)] ?? String(value);

/** One line of the reasoning behind a date. */
export const termSteps: Record<TermStep['code'], Sentence> = {
  ontvangen: (p) => `Ontvangen op ${day(p['date'])}. Die dag telt niet mee.`,
  'ontvangen-door-coordinator': (p) =>
    `De klachtencoördinator kreeg de klacht op ${day(p['date'])}. Die dag telt niet mee.`,
  'niet-neutraal-bevonden': (p) => `Niet neutraal bevonden op ${day(p['date'])}.`,
  'kennisgeving-verzonden': (p) => `De brief met het oordeel ging weg op ${day(p['date'])}.`,
  'behandeling-geeindigd': (p) => `De behandeling eindigde op ${day(p['date'])}.`,
  'uiterlijk-geeindigd': (p) => `De behandeling moet uiterlijk klaar zijn op ${day(p['date'])}.`,
  'plus-weken': (p) => `${weeks(p['weeks'])} later is ${day(p['date'])}.`,
  'plus-dagen': (p) => `${String(p['days'])} dagen later is ${day(p['date'])}.`,
  'plus-jaren': (p) => `${years(p['years'])} later is ${dates.longDay(String(p['date']))}.`,
  verdaging: (p) =>
    `Op ${day(p['on'])} is de termijn ${weeks(p['weeks'])} verlengd, tot en met ${day(p['date'])}.`,
  'verdaging-mogelijk': (p) => `Met ${weeks(p['weeks'])} verlenging wordt het ${day(p['date'])}.`,
  'verder-uitstel': (p) =>
    `De klager stemde op ${day(p['on'])} schriftelijk in met uitstel tot en met ${day(p['date'])}.`,
  wachten: (p) =>
    `De klacht wacht sinds ${day(p['date'])}: ${String(p['reason'])} De termijn loopt door. De wet kent geen wachttijd voor een klacht.`,
  'niet-later-dan': (p) => `Maar niet later dan ${day(p['date'])}.`,
  'vrije-dag': (p) =>
    `${day(p['date'])} is ${dayOff(p['day'])}. De termijn loopt door tot en met ${day(p['next'])}.`,
  'geen-atw': (p) => noExtension[p['reason'] as NoExtension],
  'kb-onbekend': (p) =>
    `De extra vrije dagen van ${String(p['year'])} ${decreeUnknown[p['reason'] as DecreeUnknown]}.`,
  'eindigt-op-vrije-dag': (p) =>
    `${day(p['date'])} is ${dayOff(p['day'])}. Zorg dat het eerder klaar is.`,
  bewaren: (p) =>
    `Bewaar het dossier tot en met ${dates.longDay(String(p['date']))}. Vernietigen mag vanaf ${dates.longDay(String(p['next']))}.`,
  plandatum: (p) => `Werk toe naar ${day(p['date'])}.`,
  'te-laat-na': (p) => `Te laat is het pas na ${day(p['date'])}.`,
};

/** Why the rules propose this person, or leave the choice to you. */
export const matrixReasons: Record<ProposalReason | ProposalFlag, string> = {
  regel: 'De regeling wijst deze functie aan.',
  'vervanger-volgens-regel': 'De regeling wijst deze vervanger aan.',
  'kies-uit-kring': 'Meer mensen hebben deze functie. Kies er een.',
  'college-van-leden': 'De leden behandelen de klacht samen.',
  'bijzonder-gaat-voor-algemeen': 'Voor deze functie geldt een eigen regel.',
  'ingehuurd-telt-als-medewerker': 'Wie is ingehuurd, telt als medewerker.',
  'niemand-over': 'De eerste keus en de vervanger kunnen allebei niet.',
  'betrokken-niet-geregeld':
    'De eerste keus heeft er zelf mee te maken. Daarvoor noemt de regeling geen vervanger.',
  'geen-vervanger-geregeld': 'De regeling noemt geen vervanger.',
  'betrokken-maar-bevoegd':
    'De eerste keus heeft er zelf mee te maken, maar mag de klacht toch behandelen.',
  'weigering-niet-geregeld': 'De eerste keus kan niet. Daarvoor noemt de regeling geen vervanger.',
  'team-onbekend': 'Het team is nog niet bekend.',
  werkrelatie: 'De klacht gaat over het werk tussen collega’s. Misschien past een andere regeling.',
  'meer-beklaagden': 'De klacht gaat over meer collega’s. Dit is de behandelaar van de hoogste.',
  splitsen: 'De klacht gaat over mensen van verschillende organen. Splits de klacht.',
  'buiten-de-regeling': 'De regeling noemt deze functie niet.',
  'coordinator-kiest': 'De klachtencoördinator kiest wie de klacht behandelt.',
  doorzenden: 'Een andere organisatie gaat hierover. Stuur de klacht door.',
  'niemand-in-het-bijzonder': 'De klacht gaat niet over een persoon.',
  'over-wie-onbekend': 'Het is nog niet bekend over wie de klacht gaat.',
  'voorzitter-zelf': 'De voorzitter zou over zichzelf oordelen.',
  'als-raadsvoorzitter': 'Het gaat om de burgemeester als voorzitter van de raad.',
  'coordinator-vervangen': 'De plaatsvervangend klachtencoördinator neemt deze klacht over.',
  'coordinator-ondergeschikt':
    'De klachtencoördinator werkt onder deze persoon. Laat de plaatsvervanger de intake doen.',
  'geen-afschrift': 'Er is niemand die een afschrift moet krijgen.',
  'adviseur-overwegen': 'Denk aan een onafhankelijke adviseur (artikel 9:14 Awb).',
};
