import type { StepCode } from '../../../domain/steps/codes.ts';

/** What a choice is for: the complainant on his way, and something to learn (O4). */
interface Goals {
  readonly help: string;
  readonly learn: string;
}

/** How the two goals are called above a choice. */
export const goalNames = { help: 'Voor de klager', learn: 'Om van te leren' };

/** Steps in which somebody chooses, and what to look at in choosing. */
export const choices = {
  'over-wie': {
    help: 'Met de goede naam komt de klacht bij de goede behandelaar.',
    learn: 'Gaat het over een regel of een brief? Noem dan geen persoon.',
  },
  'opgelost-en-tevreden': {
    help: 'De klager zegt zelf of het is opgelost. Vraag of alles is besproken.',
    learn: 'Bespreek met het team wat er misging, ook als het is opgelost.',
  },
  toewijzen: {
    help: 'De klager krijgt iemand die luistert en iets kan veranderen.',
    learn: 'Wie dicht bij het werk staat, kan er iets aan doen.',
  },
  weigeren: {
    help: 'Zeg het snel. Dan hoeft de klager niet te wachten.',
    learn: 'Weigeren er veel mensen? Dan klopt de verdeling van het werk niet.',
  },
  'hoorgesprek-plannen': {
    help: 'Kies een dag, plaats en vorm die de klager passen.',
    learn: 'Samen praten laat vaak zien waar het misging.',
  },
  'afzien-van-horen': {
    help: 'Gehoord worden is voor veel mensen het belangrijkst. Bied het eerst aan.',
    learn: 'Zonder gesprek mis je een van de twee verhalen.',
  },
  'termijn-verlengen': {
    help: 'Bel de klager en zeg waarom het langer duurt.',
    learn: 'Komt het door iets wat vaker gebeurt? Schrijf het op.',
  },
  'verder-uitstel': {
    help: 'Vraag het de klager. Wie niet wil wachten, hoeft niet in te stemmen.',
    learn: 'Kijk waar de tijd bleef. Een volgende klacht kan dan sneller.',
  },
  wachten: {
    help: 'Zeg waar je op wacht en wanneer de klager weer iets hoort.',
    learn: 'Wacht je vaker op hetzelfde? Bespreek het met het team.',
  },
  'oordeel-concept': {
    help: 'Geef antwoord op elk deel, en leg uit hoe je daarop komt.',
    learn: 'Schrijf bij elk deel op wat er een volgende keer beter kan.',
  },
  terugsturen: {
    help: 'Wat is nog niet duidelijk voor wie de brief krijgt?',
    learn: 'Schrijf ook op wat er goed is aan dit oordeel.',
  },
  akkoord: {
    help: 'Begrijpt de klager na deze brief wat er is gebeurd?',
    learn: 'Staat in de brief wat jullie gaan doen?',
  },
  'buiten-behandeling': {
    help: 'Bel eerst. Misschien kun je de klager toch verder helpen.',
    learn: 'Ook een klacht die niet kan, laat zien waar mensen vastlopen.',
  },
  doorverwijzen: {
    help: 'Breng de klager er zelf heen, en kijk of het is gelukt.',
    learn: 'Komen er vaker zulke vragen bij jullie? Maak de weg duidelijker.',
  },
  ontvankelijkheid: {
    help: 'Bij twijfel neem je de klacht in behandeling.',
    learn: 'Ook een klacht die niet kan, laat zien waar mensen vastlopen.',
  },
  neutraliteit: {
    help: 'De klager moet zien dat er eerlijk is gekeken.',
    learn: 'Zag je iets wat niet eerlijk was? Bespreek het met de behandelaar.',
  },
  'sluiten-na-stilte': {
    help: 'Sluit pas als de klager een redelijke tijd niets liet horen.',
    learn: 'Misschien was iets niet duidelijk. Kijk nog eens naar je brief.',
  },
  contactregel: {
    help: 'De klager blijft klachten en brieven sturen. Alleen de manier verandert.',
    learn: 'Wat hebben jullie zelf gedaan waardoor het zo ging?',
  },
  'trede-vastleggen': {
    help: 'Doe niet meer dan nodig is, en niet minder.',
    learn: 'Loopt het op? Kijk samen waardoor dat komt.',
  },
  'geen-bemiddeling': {
    help: 'Leg uit waarom, en wat er nu gebeurt.',
    learn: 'Wil niemand bemiddelen? Vraag waar dat aan ligt.',
  },
  'naar-commissie': {
    help: 'De commissie luistert opnieuw. Vertel de klager hoe dat gaat.',
    learn: 'Kijk wat in de eerste ronde niet is gelukt.',
  },
  'advies-commissie': {
    help: 'Zeg bij elk deel wat de commissie vindt en waarom.',
    learn: 'Noem ook wat de organisatie anders kan doen.',
  },
  heropenen: {
    help: 'Terugkomen mag altijd. Vraag wat er nog niet goed is.',
    learn: 'Wat heb je de eerste keer niet gezien?',
  },
} satisfies Partial<Record<StepCode, Goals>>;

/** What helps to say sorry well: our own words, since the official steps could not be read in full (law.md §5). */
export const apologyGuide = {
  title: 'Zo maak je goede excuses',
  steps: [
    'Zeg wat er misging, en leg uit hoe het kwam. Zonder “maar”.',
    'Vraag wat het voor de ander betekende. Laat merken dat je het begrijpt.',
    'Kies wie het zegt en hoe. Bel of spreek elkaar, en schrijf het daarna op.',
    'Zeg het gewoon: “het spijt ons”.',
    'Vertel wat je herstelt, en hoe je een volgende keer voorkomt.',
  ],
  source: 'In onze woorden. De Nationale ombudsman heeft hiervoor een Excuuskaart.',
};
