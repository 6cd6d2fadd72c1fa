/**
 * Where a form of this page is kept while it is typed: one place for each form and what it is about.
 *
 * @example
 * keyOfForm('opvolger', ['teamleider', 'Jeugd & Zorg']) //=> 'inrichting/opvolger/teamleider/Jeugd_20__26__20_Zorg'
 */
export const keyOfForm = (form: string, about: readonly string[] = []): string =>
  ['inrichting', form, ...about.map(asName)].join('/');

const asName = (part: string): string =>
  part.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`) || '-';
