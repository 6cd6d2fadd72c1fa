/** Opens in a spreadsheet with its letters right. */
const BOM = '\ufeff';

/**
 * Lines of a table as a file for a spreadsheet. A text that a spreadsheet would work out as a formula is kept a text.
 *
 * @see OWASP CSV injection
 */
export const csvOf = (lines: readonly (readonly (string | number)[])[]): string =>
  BOM + lines.map((line) => line.map(cell).join(';')).join('\r\n') + '\r\n';

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const plain = /^[\s=+\-@]/.test(value) ? `'${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
};
