const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The words of a chat message without its markup; paragraphs and line breaks stay lines.
 *
 * @example
 * plainText('<p>Beste,</p><p>De hekken zijn <b>weer</b> dicht &amp; op slot.</p>') //=> 'Beste,\nDe hekken zijn weer dicht & op slot.'
 */
export const plainText = (html: string): string =>
  html
    .replaceAll(/<(?:style|script)\b.*?<\/(?:style|script)\s*>/gisu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li|h[1-6]|blockquote|tr)>/giu, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    // In one pass: what was escaped twice stays escaped once.
    .replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,6});/giu, readEntity)
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();

const readEntity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const hexadecimal = /^#x(.+)/iu.exec(name)?.[1];
  const code = hexadecimal === undefined ? Number(name.slice(1)) : Number.parseInt(hexadecimal, 16);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
};
