/**
 * The name SharePoint gives a column inside: what is no ASCII letter, digit or underscore becomes `_xHHHH_`.
 *
 * @example
 * internalName('Naam klager') //=> 'Naam_x0020_klager'
 */
export const internalName = (name: string): string =>
  Array.from(name)
    .map((character) => (/[A-Za-z0-9_]/.test(character) ? character : escaped(character)))
    .join('')
    .replace(/^(\d)/, (digit) => escaped(digit));

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
