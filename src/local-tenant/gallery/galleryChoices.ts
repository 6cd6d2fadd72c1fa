import type { Theme } from '../host/choices.ts';
import type { Wording } from '../../contract/domainTypes.ts';

export type Words = 'gemeente' | Wording;
/** `open` hangs every form that unfolds beside its card. */
export type Forms = 'dicht' | 'open';

/** How the cards hang; all of it stands in the address. */
export interface GalleryChoices {
  readonly theme: Theme;
  readonly width: '280' | '600';
  readonly language: 'nl' | 'en';
  readonly words: Words;
  readonly forms: Forms;
}

/** What can be chosen, the usual first. */
export const choicesOf: {
  readonly [Name in keyof GalleryChoices]: readonly [
    GalleryChoices[Name],
    ...GalleryChoices[Name][],
  ];
} = {
  theme: ['default', 'dark', 'contrast'],
  width: ['600', '280'],
  language: ['nl', 'en'],
  words: ['gemeente', 'vlaanderen', 'politie'],
  forms: ['dicht', 'open'],
};

/** The choices of an address; what is not known there is the usual. */
export function readGalleryChoices(search: string): GalleryChoices {
  const query = new URLSearchParams(search);
  const chosen = <Name extends keyof GalleryChoices>(name: Name): GalleryChoices[Name] => {
    const [usual, ...others] = choicesOf[name];
    return others.find((value) => value === query.get(name)) ?? usual;
  };
  return {
    theme: chosen('theme'),
    width: chosen('width'),
    language: chosen('language'),
    words: chosen('words'),
    forms: chosen('forms'),
  };
}
