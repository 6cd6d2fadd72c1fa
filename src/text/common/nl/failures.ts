import type { FailureCode, FieldFailure } from '../../../contract/failure.ts';
import type { Sentence } from '../types.ts';
import { dates } from './dates.ts';
import * as phases from './phases.ts';
import * as settings from './settings.ts';

const day = (value: string | number | undefined) =>
  value === undefined ? undefined : dates.day(String(value));

/** Why something was not done, and what to do; one code is one message. */
export const failures: Record<FailureCode, Sentence> = {
  'invalid-input': () => 'Niet alles is goed ingevuld. Kijk naar de velden hieronder.',
  'date-in-future': () => 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.',
  'received-before-event': () =>
    'De klacht kan niet zijn ontvangen voordat het gebeurde. Controleer de twee dagen.',
  'aanduiding-names-person': () =>
    'In de aanduiding staat een naam. Schrijf waar het over gaat, zonder personen.',
  'aanduiding-has-contact-data': () =>
    'In de aanduiding staat een telefoonnummer, adres of kenteken. Schrijf alleen waar het over gaat.',
  'contact-data-missing-for-channel': () =>
    'De klager wil zo antwoord, maar het adres of nummer daarvoor ontbreekt. Vul het aan of kies een andere manier.',
  'not-found': () => 'Deze klacht is er niet, of je mag hem niet zien.',
  'not-known-yet': () =>
    'We weten nog niet of het is opgeslagen. Probeer het zo nog eens: dubbel opslaan kan niet.',
  'too-large': () => 'Dit is te veel tekst om op te slaan. Maak de tekst korter.',
  'file-too-large': () => 'Dit bestand is te groot. Kies een bestand van hoogstens 10 MB.',
  'file-kind': () =>
    'Dit soort bestand kan niet. Kies een pdf, een foto (jpg of png) of een Word-document zonder macro’s.',
  'integrity-alarm': () =>
    'Deze klacht is buiten de app om veranderd. Er is niets opgeslagen. Bel de beheerder.',
  'no-number-free': () =>
    'Er kon geen nummer worden gegeven. Probeer het over een minuut nog eens.',
  'still-owes': () =>
    'Er moet nog een bericht over deze klacht worden bewaard. Er is niets vernietigd. Probeer het over een minuut nog eens.',
  'retention-unset': () =>
    'Er is niet ingesteld hoelang klachten bewaard worden. Daarom mag er niets weg. Vraag de beheerder dit in te stellen.',
  'not-closed': () => 'Deze klacht is nog niet afgesloten. Er is niets vernietigd.',
  'retention-runs': ({ until }) =>
    `Deze klacht moet bewaard blijven tot en met ${until === undefined ? 'het einde van de bewaartermijn' : dates.longDay(String(until))}.`,
  'ombudsman-runs': ({ until }) =>
    `De klager kan nog naar de ombudsman${until === undefined ? '' : `, tot en met ${dates.longDay(String(until))}`}. Tot dan blijft het dossier bewaard.`,
  'not-permitted': () => 'Deze stap is niet aan jou.',
  'already-done': ({ by, time }) =>
    by === undefined
      ? 'Dit is al gedaan. Jouw keuze is niet opgeslagen.'
      : `Dit is al gedaan. ${by} was je voor${time === undefined ? '' : `, om ${time}`}. Jouw keuze is niet opgeslagen.`,
  'not-now': () => 'Deze stap past nu niet meer bij deze klacht. Er is niets opgeslagen.',
  superseded: () => 'Er is een nieuwere versie. Lees die eerst.',
  involved: () =>
    'Deze persoon heeft er zelf mee te maken. Iemand anders moet de klacht behandelen (artikel 9:7 Awb).',
  'same-person': () => 'Dit is dezelfde persoon. Kies iemand anders.',
  'reason-required': () => 'Schrijf kort op waarom.',
  'not-told-yet': () => 'Vertel het eerst zelf aan je collega. Daarna kan deze stap.',
  'no-copy-yet': () =>
    'Je collega heeft nog geen afschrift van de klacht. Geef dat eerst (artikel 9:9 Awb).',
  'copy-too-late': ({ earliest }) =>
    `Je collega moet het afschrift minstens twee werkdagen voor het hoorgesprek hebben.${earliest === undefined ? ' Kies een latere dag.' : ` Kies ${String(day(earliest))} of later.`}`,
  'not-a-working-day': () => 'Dit is geen werkdag. Kies een andere dag.',
  'accused-unknown': () => 'Het is nog niet bekend over wie de klacht gaat. Leg dat eerst vast.',
  'waiver-not-lawful': () =>
    'Om deze reden mag het hoorgesprek niet vervallen. De medewerker over wie het gaat mag altijd vertellen hoe het ging.',
  'term-passed': ({ lastDay }) =>
    `De termijn is voorbij${lastDay === undefined ? '' : `: ${String(day(lastDay))} was de laatste dag`}. Verlengen kan niet meer.`,
  'verdaging-spent': ({ weeksLeft }) =>
    weeksLeft === undefined || weeksLeft === 0
      ? 'De termijn is al zo lang verlengd als mag. Meer uitstel kan alleen als de klager dat schriftelijk goedvindt.'
      : `Je kunt nog ${weeksLeft} ${weeksLeft === 1 ? 'week' : 'weken'} verlengen.`,
  'whole-weeks-only': () => 'Vul hele weken in: 1, 2, 3 of 4.',
  'klager-not-heard': () =>
    'De klager is nog niet gehoord. Plan een hoorgesprek, of leg vast waarom dat niet hoeft.',
  'beklaagde-not-heard': () =>
    'De medewerker over wie het gaat is nog niet gehoord. Plan eerst een hoorgesprek.',
  'not-established': ({ outcome = 'ongegrond' }) =>
    `${outcome === 'ongegrond' ? "'Ongegrond'" : 'Dit oordeel'} past hier niet. Je schreef dat niet vast te stellen is wat er is gebeurd. Kies 'geen oordeel', of zeg wat wel vaststaat.`,
  'nothing-searched': () =>
    'Vink aan waar is gezocht. Is er niets onderzocht? Schrijf dan op waarom niet.',
  'check-not-ahead': () => 'Kies een dag die nog komt. Dan kijk je of het heeft geholpen.',
  'date-in-past': () => 'Dit moment is al voorbij. Kies een later moment.',
  'promise-open': () =>
    'Er staat nog een toezegging open. Kom die na, of draag hem over aan iemand met naam.',
  'accounts-differ': () =>
    'Beide kanten vertellen het anders. Leg het verslag eerst aan de andere kant voor.',
  'reaction-open': () => 'Het verslag wacht nog op een reactie. Leg die eerst vast.',
  'silence-too-soon': () => 'Geef de ander eerst de tijd. Leg dit op zijn vroegst morgen vast.',
  'witness-not-heard': () =>
    'Er is een getuige die nog niet is gehoord. Hoor die, of schrijf op waarom niet.',
  'consent-needed': () => 'Bespreek dit eerst met de klager. Leg vast of de klager het goedvindt.',
  'employee-may-listen': () =>
    'De opname was niet aangekondigd. Vertel het je collega en laat die luisteren.',
  'same-complaint': () => 'Dit is dezelfde klacht. Vul een ander nummer in.',
  'not-read-along': () => 'Er heeft nog niemand meegelezen. Vraag dat eerst.',
  'not-read': () => 'Je hebt de brief nog niet gelezen.',
  'hold-over': () => 'De brief is al weg. Intrekken kan niet meer.',
  'hold-running': ({ date, time }) =>
    time === undefined
      ? 'De brief mag nog niet weg.'
      : `De brief mag nog niet weg. Dat kan vanaf ${[day(date), dates.clock(String(time))].filter(Boolean).join(', ')}.`,
  'letter-open': () => 'Er wacht nog een brief. Verstuur die eerst.',
  'not-discussed': () => 'De klacht is nog niet met het team besproken.',
  'tried-too-little': ({ attempts, channels }) =>
    attempts === undefined
      ? 'Er is nog niet geprobeerd om de klager te bereiken.'
      : `Stilte is niet genoeg. Probeer het ${attempts} keer op een ander moment, op ${channels} manieren. Verstuur ook de brief.`,
  'received-after-registration': () =>
    'De klacht kan niet later zijn ontvangen dan hij is vastgelegd. Kies een eerdere dag.',
  'contact-restricted': () =>
    'Er is een afspraak over contact met deze klager. Jij spreekt de klager niet. Schrijven kan altijd.',
  'about-the-person': () =>
    'Hier staat wat iemand is. Schrijf wat iemand deed, zonder oordeel over de persoon.',
  'ground-not-lawful': () =>
    'Om deze reden mag een klacht niet blijven liggen. Kies een andere reden.',
  'no-contact-yet': () =>
    'Er is nog niet met de klager gesproken. Bel eerst, of schrijf op waarom dat niet kon.',
  'check-date-required': () => 'Kies een dag waarop je opnieuw kijkt. Die dag ligt na vandaag.',
  'no-verdaging-yet': () =>
    'Verder uitstel kan pas als de termijn al is verlengd. Verleng eerst de termijn.',
  'does-not-extend': ({ lastDay }) =>
    `Kies een latere dag${lastDay === undefined ? '' : ` dan ${String(day(lastDay))}`}. Anders verandert er niets.`,
  'referral-open': () => 'De klager is doorverwezen. Vraag eerst of de klager daar is aangekomen.',
  'outcome-not-in-procedure': () =>
    'Deze uitkomst bestaat niet in deze procedure. Kies er een uit de lijst.',
  'solution-required': () => 'Schrijf op welke oplossing er komt. Dat moet bij deze uitkomst.',
  'no-judgement-reason-required': () => 'Kies waarom er geen oordeel komt.',
  'stop-by-whom': () => 'Schrijf op wie de procedure stopt: de burger zelf, of jullie samen.',
  'admissibility-first': () =>
    'Er is nog niet beslist of de klacht ontvankelijk is. Doe dat eerst.',
  'not-forwarded': () =>
    'Leg eerst vast op welke dag de klachtencoördinator de klacht kreeg. Vanaf die dag telt de termijn.',
  'other-channel': () =>
    'Een klacht per e-mail krijgt een antwoord per e-mail. Elke andere klacht krijgt een brief.',
  'summary-required': () => 'Vat het onderzoek samen. Dat hoort in het rapport.',
  ...phases.failures,
  ...settings.failures,
  unauthenticated: () =>
    'Je bent niet meer aangemeld. Meld je opnieuw aan. Wat je typte, blijft staan.',
  guest: () => 'Je bent hier gast. Alleen eigen medewerkers kunnen klachten zien.',
  'other-tenant': () =>
    'Je bent aangemeld bij een andere organisatie. Wissel in Teams van organisatie.',
  unavailable: () =>
    'De klachten zijn nu even niet te bereiken. Er is niets veranderd. Probeer het over een minuut nog eens.',
  'read-only': () =>
    'Er wordt nu even niets opgeslagen. Lezen kan wel. Probeer het over een paar minuten nog eens.',
  unexpected: ({ correlation }) =>
    `Er ging iets mis aan onze kant. Probeer het nog eens.${correlation === undefined ? '' : ` Blijft het misgaan, noem dan nummer ${correlation}.`}`,
};

/** What is wrong with one field. A rule's code stands here in the words of `failures`. */
export const fieldFailures: Record<
  Exclude<FieldFailure['code'], FailureCode>,
  (max?: number) => string
> = {
  required: () => 'Vul dit in.',
  'too-long': (max) =>
    max === undefined ? 'Dit is te lang.' : `Gebruik niet meer dan ${max} tekens.`,
  'too-short': () => 'Dit is te kort.',
  'no-url': () => 'Dit is geen webadres. Een voorbeeld: https://www.voorbeeld.nl/privacy.',
  'no-email': () => 'Dit is geen e-mailadres. Een voorbeeld: naam@voorbeeld.nl.',
  'no-date': () => 'Dit is geen dag die bestaat.',
  'no-number': () => 'Vul een getal in.',
  'not-a-choice': () => 'Kies iets uit de lijst.',
  invalid: () => 'Dit kan hier niet. Kijk na wat er staat.',
};
