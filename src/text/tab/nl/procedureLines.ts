import type {
  ProfileChoice,
  ProfileItem,
  ProfilePart,
  ProfileSource,
} from '../../../contract/profileLines.ts';
import type { Seat } from '../../../domain/procedure/matrix.ts';

const parts: Record<ProfilePart, string> = {
  termijnen: 'Termijnen',
  behandeling: 'Behandeling',
  werktijden: 'Werktijden',
  herinneringen: 'Herinneringen',
};

const items: Record<ProfileItem, string> = {
  afdoening: 'Antwoord op de klacht',
  'afdoening-met-adviseur': 'Antwoord, als een commissie adviseert',
  verlengen: 'Verlengen kan met',
  'verder-uitstel': 'Nog meer uitstel',
  streef: 'Streefdatum',
  'bericht-buiten-behandeling': 'Bericht als de klacht niet wordt behandeld',
  ombudsman: 'Naar de ombudsman kan nog',
  antwoord: 'Bevestiging van ontvangst',
  rapport: 'Verslag van de behandelaar',
  herbehandeling: 'Opnieuw behandelen',
  nummer: 'Eerste letter van het nummer',
  formulier: 'Formulier voor de klager',
  anoniem: 'Klacht zonder naam',
  bevestiging: 'Bevestiging van ontvangst',
  antwoordkanaal: 'Hoe de klager antwoord krijgt',
  'meteen-opgelost': 'Vastleggen als meteen opgelost',
  akkoord: 'Akkoord, als iemand zelf de behandelaar koos',
  besluit: 'Wie beslist en tekent',
  meelezers: 'Wie meeleest',
  'kopie-voor-uitnodiging': 'Kopie voor de medewerker, vóór de uitnodiging',
  commissie: 'Zoveel leden van de commissie zijn minstens bij het gesprek',
  'samen-beslissen': 'Krijgt de kaarten als leden samen beslissen',
  'ombudsman-in-brief': 'De ombudsman in de laatste brief',
  bereikpogingen: 'Pogingen om de klager te bereiken',
  bereikkanalen: 'Manieren om de klager te bereiken',
  kantooruren: 'Werktijd',
  bedenktijd: 'Bedenktijd voordat een brief weggaat',
  'bedenktijd-acceptatie': 'Bedenktijd na het aannemen van een klacht',
  'duur-hoorgesprek': 'Duur van een hoorgesprek in de agenda',
  'eerste-gesprek': 'Eerste gesprek na ontvangst',
  'brief-niet-weg': 'Een brief is nog niet weg',
  'geen-reactie': 'Nog geen reactie op een vraag',
  'termijn-nadert': 'Herinnering vóór de laatste dag',
  'geen-hoorgesprek': 'Nog geen hoorgesprek, vóór de laatste dag',
  'geen-contact': 'Geen contact met de klager of de medewerker',
  nazorg: 'Nabellen na de brief',
  doorverwijzing: 'Vragen of een doorverwijzing is gelukt',
  'bericht-niet-behandeld': 'Herinnering aan dat bericht, na ontvangst',
  'naar-coordinator': 'Naar de coördinator, vóór de laatste dag',
  'naar-leidinggevende': 'Naar de leidinggevende, na de coördinator',
};

const choices: Record<ProfileChoice, string> = {
  verplicht: 'verplicht',
  'alleen-meelezen': 'alleen meelezen',
  geen: 'niet nodig',
  'schriftelijk-met-hulp': 'op papier, met hulp',
  behandelen: 'wordt behandeld',
  'niet-ontvankelijk': 'wordt niet behandeld',
  apart: 'alleen de ontvangst',
  'met-ontvankelijkheid': 'met of de klacht wordt behandeld',
  voorkeur: 'zoals de klager wil',
  'zoals-binnengekomen': 'zoals de klacht binnenkwam',
  mag: 'mag',
  niet: 'mag niet',
  'eigen-tekst': 'met een eigen tekst',
  'kan-met-instemming': 'als de klager schriftelijk instemt',
};

const weekdays: readonly string[] = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];

/** Hours and reminders, which an organisation sets itself. */
const times = {
  hours: 'Werktijden',
  reminders: 'Herinneringen',
  weekdays,
  days: ({ from, to }: { from: string; to: string }) => `${from} tot en met ${to}`,
  between: ({ opens, closes }: { opens: string; closes: string }) => `van ${opens} tot ${closes}`,
  opens: (day: string) => `Begin op ${day}`,
  closes: (day: string) => `Einde op ${day}`,
  hoursWhat:
    'Buiten deze tijden stuurt de app geen berichten. Ook de bedenktijd van een brief telt alleen binnen deze tijden. Wettelijke termijnen veranderen hierdoor niet.',
  remindersWhat:
    'Zo vaak en zo vroeg vraagt de app om iets. Wettelijke termijnen veranderen hierdoor niet.',
  hint: ({ written, least, most }: { written: string; least: number; most: number }) =>
    `In de procedure: ${written}. Het kan van ${least} tot en met ${most}.`,
  seriesHint: ({ written, most }: { written: string; most: number }) =>
    `In de procedure: ${written}. Zet komma’s ertussen. De 0 is de laatste dag, het hoogste getal is ${most}.`,
  unit: (what: string, inWeeks: boolean) => `${what} (${inWeeks ? 'weken' : 'werkdagen'})`,
  procedure: 'zoals in de procedure',
  asProcedure: 'Vul in zoals in de procedure',
};

/** What a procedure sets, and where that comes from. */
export const procedureLines = {
  times,
  parts,
  items,
  choices,
  sources: {
    wet: (citation: string) => `wet: ${citation}`,
    regeling: (citation: string) => `eigen regeling: ${citation}`,
    organisatie: () => 'keuze van de organisatie',
    standaard: () => 'voorstel van Klachtwijzer',
    hier: () => 'gekozen op deze pagina',
  } satisfies Record<ProfileSource['kind'], (citation: string) => string>,
  count: {
    weken: (count: number) => (count === 1 ? '1 week' : `${count} weken`),
    jaren: (count: number) => `${count} jaar`,
    dagen: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
    werkdagen: (count: number) => (count === 1 ? '1 werkdag' : `${count} werkdagen`),
    minuten: (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`),
    aantal: (count: number) => String(count),
  },
  whoHandles: 'Wie behandelt een klacht over wie',
  everybody: 'Over wie dan ook',
  reach: {
    eigen: (office: string) => `de eigen ${office}`,
    andere: (office: string) => `een andere ${office}`,
    enige: (office: string) => `de ${office}`,
    leden: (office: string) => `samen: ieder ${office}`,
  } satisfies Record<Seat['reach'], (office: string) => string>,
  orElse: (first: string, second: string) => `${first}, en anders ${second}`,
  grounds: 'Waarom een klacht niet behandeld hoeft te worden',
  series: (counts: string) => `${counts} werkdagen`,
  hours: (opens: string, closes: string) => `${opens} tot ${closes}, op werkdagen`,
};
