import type { CardLines } from '../cardText.ts';
import { askSentence, dateLabel } from './asked.ts';
import { employeeSays, hearingSentence } from './hearingWords.ts';

/** Where a committee advises and one office decides. */
export const committeeLines = {
  commissie: {
    act: () => 'Er is een klacht voor de commissie',
    headline: ({ ask }) => askSentence(ask),
    date: dateLabel,
    why: (view) =>
      view.ask === 'maak-rapport'
        ? 'De commissie is ingeschakeld. Het rapport volgt nog.'
        : [hearingSentence(view) ?? 'Het rapport staat in het dossier.', employeeSays(view)]
            .filter(Boolean)
            .join(' '),
    otherwise: () => 'De termijn loopt door.',
  },
  'kies-beslisser': {
    act: () => 'Kies wie beslist',
    headline: () => 'Kies wie op deze klacht beslist.',
    date: dateLabel,
    why: () =>
      'Wie zou beslissen, is er niet of heeft er zelf mee te maken. Schrijf op waarom je deze persoon kiest.',
    otherwise: () => 'Zonder keuze gaat er geen brief weg.',
  },
  hoorgesprek: {
    act: () => 'Er is een hoorgesprek',
    headline: ({ date }) =>
      date?.workingDaysLeft === 0
        ? 'Vandaag is een hoorgesprek waar jij bij bent.'
        : 'De volgende werkdag is een hoorgesprek waar jij bij bent.',
    date: () => 'Hoorgesprek',
    why: (view) =>
      [hearingSentence(view), 'Je bent gevraagd om erbij te zijn.'].filter(Boolean).join(' '),
    otherwise: ({ behandelaar = 'de behandelaar' }) => `Kun je niet? Bel ${behandelaar}.`,
  },
  nabespreken: {
    act: () => 'Bespreek een klacht na',
    headline: () => 'Bespreek deze klacht na met je collega.',
    date: () => undefined,
    why: () => 'Wat kan je collega of je team ervan leren? Er komt niets in het personeelsdossier.',
    otherwise: () => 'Doe je niets, dan vraagt de klachtencoördinator ernaar.',
  },
} as const satisfies Record<string, CardLines>;
