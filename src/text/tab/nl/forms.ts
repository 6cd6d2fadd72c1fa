import * as phases from './phases.ts';
import { formsOfVerdict } from './formsOfVerdict.ts';
import { formsOfTerm } from './formsOfTerm.ts';

export const forms = {
  accused: {
    kind: 'Over wie of wat gaat het?',
    person: 'Naam',
    personHint: 'Typ een naam en kies. Niet zeker? Laat staan wat de klager zei.',
    team: 'Team',
    noTeam: 'Niet bekend',
  },
  talk: {
    with: 'Met wie?',
    how: 'Hoe?',
    purpose: 'Waarvoor?',
    on: 'Wanneer?',
    note: 'Wat is er gezegd?',
    agreed: 'Wat is er afgesproken?',
    agreedHint: 'Wie doet wat, en wanneer?',
    confirm: 'De klager wil dit ook op papier',
  },
  notReached: {
    intro: 'De poging telt mee. De klacht blijft open.',
    how: 'Hoe heb je het geprobeerd?',
  },
  learned: { lesson: 'Wat leren we ervan?', wider: 'Dit kan ook andere mensen overkomen' },
  solved: {
    intro: 'Alleen als de klager zelf zegt tevreden te zijn. Terugkomen kan altijd.',
    agreed: 'Wat is er afgesproken?',
    askedBy: 'Wie vroeg of alles is besproken?',
    askedOn: 'Wanneer is dat gevraagd?',
    letterWanted: 'De klager wil een korte bevestiging',
  },
  afterCare: {
    intro: 'Bel de klager en vraag hoe de behandeling was. Terugkomen kan altijd.',
    answer: 'Is de klager tevreden?',
  },
  assign: {
    intro: 'Bevestig het voorstel, of kies iemand anders en schrijf op waarom.',
    to: 'Wie behandelt de klacht?',
    choose: 'Kies …',
    reason: 'Reden',
    reasonNeeded: 'Nodig, want je kiest anders dan het voorstel.',
    reasonFree: 'Mag leeg blijven bij het voorstel.',
    open: (count: number) => (count === 1 ? '1 open klacht' : `${count} open klachten`),
  },
  decline: {
    intro: 'De klachtencoördinator kiest dan iemand anders.',
    code: 'Waarom kun je het niet doen?',
    until: 'Afwezig tot en met',
    untilHint: (_today: string) => 'De laatste dag dat je er niet bent.',
    reason: 'Wat is de reden?',
  },
  plain: {
    'verlenging-ongedaan':
      'De klager en de medewerker hebben nog geen bericht. De oude termijn geldt weer.',
    'brief-niet-bereikt':
      'De klager krijgt een brief met jouw naam en nummer. Er staat geen termijn in.',
    voortgangsbericht:
      'De klager leest dat we bezig zijn, wanneer het antwoord komt en wie hij kan bellen.',
    hervatten: 'De klacht wacht nergens meer op.',
    besproken: 'Je hebt de klacht met het team besproken. Daarmee is de klacht afgesloten.',
    'zelf-betrokken':
      'Je geeft de klacht uit handen omdat je er zelf mee te maken hebt. Je ziet dit dossier daarna niet meer.',
    'toewijzing-ongedaan': 'De klacht komt terug bij jou. De gekozen persoon krijgt bericht.',
    accepteren: 'Jij wordt de behandelaar en het aanspreekpunt van de klager.',
    'acceptatie-ongedaan':
      'Je pakt de klacht toch niet op. De vraag om te behandelen ligt dan weer bij jou.',
    afsluiten: 'De klacht is klaar. De klager kan altijd terugkomen.',
  },
  day: {
    'gezag-inlichten': 'Zeg dit pas als het afschrift echt weg is.',
    'leidinggevende-inlichten':
      'Je hebt de leidinggevende van je collega verteld dat er een klacht is. Je collega weet het al.',
    on: 'Wanneer?',
    verteld:
      'Je hebt je collega zelf verteld dat er een klacht is. Daarna krijgt je collega ook een bericht.',
    afschrift:
      'Daarna leest je collega de klacht ook op de pagina Over mij. Adres, telefoon en e-mail van de klager staan daar niet. De bijlagen geef je zelf.',
  },
  reopen: {
    intro: 'De klacht gaat verder waar hij was. De termijn heeft nooit stilgestaan.',
    reason: 'Waarom gaat de klacht verder?',
  },
  hearing: {
    ...phases.hearing,
    sides: 'Met wie?',
    planIntro: 'Beide kanten krijgen de kans om hun verhaal te doen. Iemand meenemen mag.',
    form: 'Hoe?',
    plannedOn: 'Op welke dag?',
    employeeFrom: (day: string) =>
      `Met je collega kan het vanaf ${day}. Dan is er tijd geweest om het afschrift te lezen.`,
    time: 'Hoe laat?',
    place: 'Waar?',
    which: 'Welk hoorgesprek?',
    notPlanned: 'Niet van tevoren gepland',
    heldOn: 'Wanneer was het?',
    present: 'Wie waren erbij?',
    presentHint: 'Namen en rol. Haal weg wie er niet was.',
    presentInvited: 'Hier staat wie is uitgenodigd. Kijk of het klopt: haal weg wie er niet was.',
    record: 'Verslag',
    recordHint: 'Kort: alleen wat belangrijk is voor de klacht.',
    busy: (who: string) => `${who}: dan bezet. Kies een ander moment, of vraag het na.`,
    notYours: 'Dit hoorgesprek plan jij nu niet.',
    mayCome: 'Wie van je collega’s mag erbij zijn?',
    mayComeHint:
      'Bijvoorbeeld een vertrouwenspersoon, een getuige of wie iemand steunt. De klager nodig je uit met een brief of een telefoontje.',
    anotherColleague: 'Nog een collega',
    moveIntro:
      'Bel eerst wie is uitgenodigd. De klager krijgt een nieuwe uitnodiging, collega’s zien het in hun agenda.',
    cancelIntro: 'Bel wie is uitgenodigd. De klacht vraagt daarna om een nieuw hoorgesprek.',
  },
  waive: {
    intro:
      'Dit kan alleen voor de klager. De medewerker over wie het gaat mag altijd vertellen hoe het ging.',
    ground: 'Waarom is er geen hoorgesprek?',
    reason: 'Licht dit toe',
  },
  phases: phases.forms,
  ...formsOfVerdict,
  ...formsOfTerm,
};
