import type { DatedKind } from '../../../domain/steps/datesOf.ts';
import { intlMonths } from '../intlMonths.ts';

const kinds: Record<Exclude<DatedKind, 'nu'>, string> = {
  hoorgesprek: 'Hoorgesprek',
  afdoening: 'Antwoord op de klacht',
  'bericht-buiten-behandeling': 'Bericht als je niet behandelt',
  antwoord: 'Bevestiging van ontvangst',
  rapport: 'Verslag van de behandelaar',
  toezegging: 'Toezegging nakomen',
  vraag: 'Vraag beantwoorden',
  les: 'Kijken of de les hielp',
};

export const agenda = {
  title: 'Agenda',
  subtitle: 'Hoorgesprekken en termijnen van klachten die jij mag zien',
  ...intlMonths('nl-NL'),
  previous: { maand: 'Vorige maand', week: 'Vorige week' },
  next: { maand: 'Volgende maand', week: 'Volgende week' },
  today: 'Vandaag',
  isToday: 'vandaag',
  show: 'Wat je ziet',
  span: { maand: 'Maand', week: 'Week' },
  own: 'Alleen wat bij mij ligt',
  kinds,
  late: 'te laat',
  notRecorded: 'nog niet vastgelegd',
  held: 'geweest',
  behind: 'Eerder in deze periode',
  more: (count: number) => `Nog ${count}`,
  moreOn: (day: string) => `Alles op ${day}`,
  empty: 'Hier staat niets in deze periode. Kies een andere maand of week.',
  emptyOwn: 'Bij jou ligt niets in deze periode. Haal het vinkje weg om alles te zien.',
  keys: 'Met de pijltjes kies je een dag, met Tab wat er op die dag staat. Page Up en Page Down bladeren.',
  whichDay:
    'Een termijn staat op de laatste werkdag voor het einde. In het dossier lees je waarom die datum geldt.',
  decreesUnknown: 'Nog niet bekend is of er extra vrije dagen komen (koninklijk besluit).',
};
