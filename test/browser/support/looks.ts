export const themes = ['default', 'dark', 'contrast'] as const;
export const languages = ['nl', 'en'] as const;
/** 320 is also what a window of 1280 has left at 400 %. */
export const widths = [320, 768, 1280] as const;

/** How a page may be seen. */
export interface Look {
  readonly theme: (typeof themes)[number];
  readonly lang: (typeof languages)[number];
  readonly width: (typeof widths)[number];
}

/** Every theme in every language at every width. */
export const allLooks: readonly Look[] = languages.flatMap((lang) =>
  themes.flatMap((theme) => widths.map((width) => ({ theme, lang, width }))),
);

/** As few as hold every pair of theme and language, theme and width, and language and width. */
export const everyPair: readonly Look[] = allLooks.filter(
  ({ theme, lang, width }) =>
    (themes.indexOf(theme) + widths.indexOf(width)) % languages.length === languages.indexOf(lang),
);
