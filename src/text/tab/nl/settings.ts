import type { SettingsView } from '../../../contract/settings.ts';
import { procedureLines } from './procedureLines.ts';

const retentionFrom: Record<
  SettingsView['retention']['source'],
  (years: number | undefined) => string
> = {
  hier: (years) => `${years} jaar na het einde. Gekozen op deze pagina.`,
  configuratie: (years) =>
    `${years} jaar na het einde. Gekozen bij de installatie. Kies je hier iets anders, dan geldt dat.`,
  procedure: (years) =>
    `${years} jaar na het einde. Zo staat het in de procedure. Kies je hier iets anders, dan geldt dat.`,
  'niet-gekozen': () =>
    'Nog niet gekozen. Zolang niemand kiest, bewaart de app alles en vernietigt hij niets.',
};

/** The page on which an organisation sees and sets how it works. */
export const settings = {
  title: 'Inrichting',
  subtitle: 'Wie wat doet, en welke regels de app gebruikt',
  toCheck: 'Zelfcontrole',
  toAbsence: 'Afwezigheid',

  empty: (offices: string) => `Nu heeft niemand deze functies: ${offices}.`,
  emptyWhat: 'De app kan daar niemand voorstellen. Kies hieronder wie het wordt.',

  offices: 'Functies',
  officesWhat: 'Wie heeft welke functie, en van wanneer tot wanneer? De laatste dag telt mee.',
  substituteFor: (office: string) => `vervangt de ${office}`,
  nobody: 'Niemand heeft deze functie.',
  emptyFrom: (day: string) => `Vanaf ${day} heeft niemand deze functie.`,
  from: (day: string) => `vanaf ${day}`,
  until: (from: string, to: string) => `${from} tot en met ${to}`,
  state: { straks: 'straks', voorbij: 'voorbij' },
  own: 'Dit ben jij. De andere coördinator kan het veranderen.',
  before: (count: number) => (count === 1 ? 'Eerder: 1 collega' : `Eerder: ${count} collega’s`),
  gone: 'Collega die weg is',

  change: 'Wijzig',
  successor: 'Opvolger',
  add: 'Voeg iemand toe',
  office: 'Functie',
  chooseOffice: 'Kies een functie',
  person: 'Collega',
  team: 'Team',
  teamHint:
    'Nodig voor een teamleider. Bij een ondersteuner: het team of de functie waarvoor die werkt.',
  line: 'Onderdeel',
  lineHint: 'Nodig voor een concernmanager. Ook een team hoort bij een onderdeel.',
  firstDay: 'Eerste dag',
  lastDay: 'Laatste dag',
  lastDayHint: 'Laat leeg als er geen einde is.',
  firstDaySuccessor: 'Eerste dag van de opvolger',
  reason: 'Waarom verandert dit?',
  leaveEmpty: 'De functie mag leeg zijn',
  save: 'Sla op',
  saved: 'Opgeslagen. Het staat bij de wijzigingen.',

  teams: 'Teams',
  teamsWhat: 'Wie leidt welk team? De app stelt de teamleider voor en vraagt die om akkoord.',
  teamHead: (team: string, line: string | undefined) =>
    [team, line].filter((part) => part !== undefined).join(', '),
  employees: (count: number) =>
    count === 1 ? '1 collega in dit team' : `${count} collega’s in dit team`,
  manager: 'Teamleider',
  supporter: 'Ondersteuner',
  noManager: 'Dit team heeft geen teamleider.',
  noTeams: 'Er zijn nog geen teams. Voeg bij Functies een teamleider toe.',
  newManager: 'Kies teamleider',

  retention: 'Bewaren',
  retentionAsk: 'Nog te kiezen: hoelang bewaren jullie een dossier?',
  retentionAskWhat:
    'De wet noemt geen vaste tijd. Vraag het aan de archivaris en kies het hieronder.',
  retentionFrom,
  years: 'Aantal jaren',
  yearsHint: 'Vanaf het einde van de klacht.',
  retentionReason: 'Waar staat dat? Bijvoorbeeld in de selectielijst.',
  choose: 'Leg vast',

  privacy: 'Privacyverklaring',
  privacyNone: 'Nog niet ingevuld. De brief aan de klager zegt dan niet waar die staat.',
  privacyAddress: 'Adres op jullie website',
  privacyHint: 'Begint met https://. Het adres staat in de eerste brief aan de klager.',

  decrees: 'Dagen uit een koninklijk besluit',
  decreesWhat:
    'Op deze dagen loopt een termijn niet af. De dag schuift dan op. (Algemene termijnenwet, artikel 3)',
  noDecrees: 'In België bestaan zulke dagen niet.',
  knownThrough: (day: string) => `Bekend tot en met ${day}.`,
  period: (from: string, to: string) => `${from} tot en met ${to}`,
  earlierDecrees: 'Eerdere perioden',
  noDays: 'geen dagen',
  cameAlong: 'meegekomen met de app',
  source: (source: string) => `toegevoegd, bron: ${source}`,
  addDecree: 'Voeg besluit toe',
  periodFrom: 'Eerste dag van de periode',
  periodTo: 'Laatste dag van de periode',
  day: (number: number) => `Dag ${number}`,
  oneMore: 'Nog een dag',
  decreeSource: 'Waar staat het besluit?',
  decreeSourceHint: 'Bijvoorbeeld het nummer van het Staatsblad.',
  takeAway: 'Haal weg',

  profile: 'Procedure',
  profileWhat:
    'Zo werkt de app nu, en daar komt het vandaan. Werktijden en herinneringen wijzig je hier. Wil je iets anders wijzigen? Vraag het de beheerder van de app. Die past de procedure aan.',
  ...procedureLines,

  publicText: 'Tekst voor jullie website',
  publicWhat:
    'Zo leest een inwoner wat er met een klacht gebeurt. De tekst volgt uit wat hier is ingesteld.',
  publicRead: 'Lees de tekst',
  publicCopy: 'Kopieer de tekst',
  publicCopied: 'De tekst is gekopieerd.',
  publicNotCopied: 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.',

  changes: 'Wijzigingen',
  noChanges: 'Er is op deze pagina nog niets gewijzigd.',
  made: ({ by, when }: { by: string; when: string }) => `${by}, ${when}`,
  because: (reason: string) => `Reden: ${reason}`,
  undo: 'Zet terug',
  undoReason: 'Waarom zet je dit terug?',
  undoes: (number: number) => `Zet wijziging ${number} terug`,
  undoneBy: (number: number) => `Teruggezet met wijziging ${number}`,
  numbered: (number: number) => `Wijziging ${number}`,
  added: (what: string) => `Erbij: ${what}`,
  removed: (what: string) => `Weg: ${what}`,
  became: ({ was, becomes }: { was: string; becomes: string }) => `Was: ${was}. Nu: ${becomes}.`,
  kept: (years: number | undefined) =>
    years === undefined ? 'bewaartijd niet gekozen' : `${years} jaar bewaren`,
};
