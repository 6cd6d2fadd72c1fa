/**
 * Text without the signs that XML 1.0 cannot hold: Word opens no document that has one.
 * Lone halves of a surrogate pair go too.
 */
export const printable = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/\p{Cs}/gu, '')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
