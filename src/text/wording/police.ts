import type { Lexicon } from './inWords.ts';

/** Words of a police unit (experience.md §4): politiechef, fase 1 and 2, klachtelement. */
export const police: { readonly nl: Lexicon; readonly en: Lexicon } = {
  nl: {
    teamleider: 'teamchef',
    teamleiders: 'teamchefs',
    hoorgesprek: 'hoorzitting',
    hoorgesprekken: 'hoorzittingen',
    'het hoorgesprek': 'de hoorzitting',
    'dit hoorgesprek': 'deze hoorzitting',
    'je hoorgesprek': 'je hoorzitting',
    'geen hoorgesprek': 'geen hoorzitting',
    'welk hoorgesprek': 'welke hoorzitting',
    'een nieuw hoorgesprek': 'een nieuwe hoorzitting',
    'bij de klachtencommissie': 'fase 2: klachtencommissie',
    'wacht op akkoord': 'wacht op de politiechef',
    'geeft akkoord': 'politiechef',
    'akkoord op het oordeel': 'de beslissing van de politiechef',
    'deel toevoegen': 'klachtelement toevoegen',
    'waar gaat dit deel over': 'waar gaat dit klachtelement over',
    'elk deel': 'elk klachtelement',
    deel: 'klachtelement',
  },
  en: {
    'team leader': 'team chief',
    'with the complaints committee': 'phase 2: complaints committee',
    'waiting for approval': 'waiting for the chief of police',
    part: 'element',
  },
};
