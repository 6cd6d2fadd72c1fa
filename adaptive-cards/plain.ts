/** Signs that every font has, for those that Teams would read as markdown, HTML or a card function. */
const HARMLESS: Readonly<Record<string, string>> = {
  '*': '•',
  _: '-',
  '~': '-',
  '`': '‘',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '<': '‹',
  '>': '›',
  '\\': '/',
};

/**
 * Text that a person typed, made harmless: TextBlock reads markdown and functions such as `{{DATE(…)}}`,
 * and some clients make a link of an address. It stays one readable line.
 */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[*_~`[\]{}<>\\]/g, (sign) => HARMLESS[sign] ?? sign)
    .replace(/:\/\//g, ': //')
    .replace(/&(?=#?\w+;)/g, '& ')
    .trim();
