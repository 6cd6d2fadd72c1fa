import type { DecreeUnknown, NoExtension } from '../../../domain/terms/term.ts';
import type * as nl from '../nl/terms.ts';
import { dates } from './dates.ts';

type Value = string | number | undefined;

const day = (value: Value) => (value === undefined ? '' : dates.day(String(value)));
const weeks = (count: Value) => (count === 1 ? '1 week' : `${String(count)} weeks`);
const years = (count: Value) => (count === 1 ? '1 year' : `${String(count)} years`);

/** Names of terms. */
export const termNames: typeof nl.termNames = {
  streef: "The organisation's own aim",
  'bericht-buiten-behandeling': 'Notice when the complaint is not handled',
  afdoening: 'Answer to the complaint',
  'afdoening-zonder-verdaging': 'Answer, without extension',
  'afdoening-bij-verdaging': 'Answer, if you extend the term',
  ombudsman: 'To the ombudsman until',
  antwoord: 'Confirmation of receipt',
  rapport: "Handler's report",
  herbehandeling: 'Handle again',
};

/** Why nobody works on a day: "that is Easter Monday". */
export const daysOff: typeof nl.daysOff = {
  zaterdag: 'a Saturday',
  zondag: 'a Sunday',
  nieuwjaarsdag: "New Year's Day",
  'goede-vrijdag': 'Good Friday',
  'tweede-paasdag': 'Easter Monday',
  koningsdag: "King's Day",
  bevrijdingsdag: 'Liberation Day',
  hemelvaartsdag: 'Ascension Day',
  'tweede-pinksterdag': 'Whit Monday',
  'eerste-kerstdag': 'Christmas Day',
  'tweede-kerstdag': 'Boxing Day',
  'dag-van-de-arbeid': 'Labour Day',
  'nationale-feestdag': 'the Belgian national holiday',
  'maria-hemelvaart': 'Assumption Day',
  allerheiligen: 'All Saints’ Day',
  wapenstilstand: 'Armistice Day',
  'koninklijk-besluit': 'a day off by royal decree',
};

const noExtension: Record<NoExtension, string> = {
  beleid: 'This is an agreement of the organisation. A weekend or holiday does not extend it.',
  'meer-dan-twaalf-weken':
    'In all the term is longer than twelve weeks. Then a weekend or holiday does not extend it.',
  'een-jaar-of-langer': 'A term of a year is not extended by a weekend or holiday.',
  'niet-nederlands': 'The Dutch rules for weekends and holidays do not apply here.',
  afgesproken: 'A date that was agreed does not move for a weekend or holiday.',
};

const decreeUnknown: Record<DecreeUnknown, string> = {
  'niet-nagegaan': 'were not checked',
  'nog-niet-vastgesteld': 'are not decreed yet',
};

const dayOff = (value: Value): string =>
  (daysOff as Readonly<Record<string, string>>)[String(value)] ?? String(value);

/** One line of the reasoning behind a date. */
export const termSteps: typeof nl.termSteps = {
  ontvangen: (p) => `Received on ${day(p['date'])}. That day does not count.`,
  'ontvangen-door-coordinator': (p) =>
    `The complaints coordinator got it on ${day(p['date'])}. That day does not count.`,
  'niet-neutraal-bevonden': (p) => `Found not neutral on ${day(p['date'])}.`,
  'kennisgeving-verzonden': (p) => `The letter with the verdict left on ${day(p['date'])}.`,
  'behandeling-geeindigd': (p) => `The handling ended on ${day(p['date'])}.`,
  'uiterlijk-geeindigd': (p) => `The handling must have ended by ${day(p['date'])}.`,
  'plus-weken': (p) => `${weeks(p['weeks'])} later is ${day(p['date'])}.`,
  'plus-dagen': (p) => `${String(p['days'])} days later is ${day(p['date'])}.`,
  'plus-jaren': (p) => `${years(p['years'])} later is ${dates.longDay(String(p['date']))}.`,
  verdaging: (p) =>
    `On ${day(p['on'])} the term was extended by ${weeks(p['weeks'])}, until ${day(p['date'])}.`,
  'verdaging-mogelijk': (p) =>
    `With an extension of ${weeks(p['weeks'])} it becomes ${day(p['date'])}.`,
  'verder-uitstel': (p) =>
    `On ${day(p['on'])} the complainant agreed in writing to a delay until ${day(p['date'])}.`,
  wachten: (p) =>
    `The complaint waits since ${day(p['date'])}: ${String(p['reason'])} The term runs on. The law knows no suspension of a complaint.`,
  'niet-later-dan': (p) => `But not later than ${day(p['date'])}.`,
  'vrije-dag': (p) =>
    `${day(p['date'])} is ${dayOff(p['day'])}. The term runs on until ${day(p['next'])}.`,
  'geen-atw': (p) => noExtension[p['reason'] as NoExtension],
  'kb-onbekend': (p) =>
    `The extra days off of ${String(p['year'])} ${decreeUnknown[p['reason'] as DecreeUnknown]}.`,
  'eindigt-op-vrije-dag': (p) =>
    `${day(p['date'])} is ${dayOff(p['day'])}. See that it is ready before.`,
  bewaren: (p) =>
    `Keep the file until ${dates.longDay(String(p['date']))}. It may be destroyed from ${dates.longDay(String(p['next']))}.`,
  plandatum: (p) => `Work towards ${day(p['date'])}.`,
  'te-laat-na': (p) => `It is late only after ${day(p['date'])}.`,
};

/** Why the rules propose this person, or leave the choice to you. */
export const matrixReasons: typeof nl.matrixReasons = {
  regel: 'The regulation names this office.',
  'vervanger-volgens-regel': 'The regulation names this substitute.',
  'kies-uit-kring': 'Several people hold this office. Choose one.',
  'college-van-leden': 'The members handle the complaint together.',
  'bijzonder-gaat-voor-algemeen': 'This office has a rule of its own.',
  'ingehuurd-telt-als-medewerker': 'Hired staff count as staff.',
  'niemand-over': 'The first choice and the substitute are both out.',
  'betrokken-niet-geregeld':
    'The first choice is involved. The regulation names no substitute for that.',
  'geen-vervanger-geregeld': 'The regulation names no substitute.',
  'betrokken-maar-bevoegd':
    'The first choice is involved, but may handle the complaint all the same.',
  'weigering-niet-geregeld':
    'The first choice cannot do it. The regulation names no substitute for that.',
  'team-onbekend': 'The team is not known yet.',
  werkrelatie: 'The complaint is about work between colleagues. Another scheme may fit better.',
  'meer-beklaagden':
    'The complaint is about several colleagues. This is the handler of the highest.',
  splitsen: 'The complaint is about people of different bodies. Split it.',
  'buiten-de-regeling': 'The regulation does not name this office.',
  'coordinator-kiest': 'The complaints coordinator picks who handles the complaint.',
  doorzenden: 'Another organisation is competent. Pass the complaint on.',
  'niemand-in-het-bijzonder': 'The complaint is about nobody in particular.',
  'over-wie-onbekend': 'It is not known yet whom the complaint is about.',
  'voorzitter-zelf': 'The chair would judge himself.',
  'als-raadsvoorzitter': 'It is about the mayor as chair of the council.',
  'coordinator-vervangen': 'The deputy complaints coordinator takes over this complaint.',
  'coordinator-ondergeschikt':
    'The complaints coordinator works under this person. Let the deputy do the intake.',
  'geen-afschrift': 'There is nobody who must get a copy.',
  'adviseur-overwegen': 'Consider an independent adviser (article 9:14 Awb).',
};
