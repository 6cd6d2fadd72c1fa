import type { GalleryChoices } from './galleryChoices.ts';

type Labels = { readonly [Name in keyof GalleryChoices]: string };
type Values = {
  readonly [Name in keyof GalleryChoices]: Readonly<Record<GalleryChoices[Name], string>>;
};

/** Words of the gallery itself. */
export interface GalleryText {
  readonly title: string;
  readonly kinds: string;
  readonly labels: Labels;
  readonly values: Values;
  readonly notForYou: string;
  readonly pressed: string;
}

const languages = { nl: 'Nederlands', en: 'English' } as const;
const widths = { 280: '280 px', 600: '600 px' } as const;

/** In both languages. */
export const galleryText: Readonly<Record<GalleryChoices['language'], GalleryText>> = {
  nl: {
    title: 'Alle kaarten',
    kinds: 'Soorten kaarten',
    labels: {
      theme: 'Thema',
      width: 'Breedte',
      language: 'Taal',
      words: 'Woorden',
      forms: 'Formulieren',
    },
    values: {
      theme: { default: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
      width: widths,
      language: languages,
      words: { gemeente: 'Gemeente', vlaanderen: 'Vlaanderen', politie: 'Politie' },
      forms: { dicht: 'Dicht', open: 'Open' },
    },
    notForYou: 'voor iemand anders geopend',
    pressed: 'Hier gebeurt niets: dit is een voorbeeld.',
  },
  en: {
    title: 'All cards',
    kinds: 'Kinds of cards',
    labels: {
      theme: 'Theme',
      width: 'Width',
      language: 'Language',
      words: 'Words',
      forms: 'Forms',
    },
    values: {
      theme: { default: 'Light', dark: 'Dark', contrast: 'High contrast' },
      width: widths,
      language: languages,
      words: { gemeente: 'Municipality', vlaanderen: 'Flanders', politie: 'Police' },
      forms: { dicht: 'Closed', open: 'Open' },
    },
    notForYou: 'opened for somebody else',
    pressed: 'Nothing happens here: this is an example.',
  },
};
