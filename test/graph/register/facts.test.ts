import { describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { readFacts, writeFacts } from '../../../src/graph/register/facts.ts';
import { createSeal } from '../../../src/graph/register/seal.ts';
import { newComplaint } from './support/complaint.ts';

const seal = createSeal(new Uint8Array(32).fill(7));
const complaint = { ...newComplaint('K-2026-0001' as Kenmerk), volgnummer: 3 };
const column = writeFacts(complaint, seal)?.column ?? '';
const sealedOf = (text: string, volgnummer = 3) => readFacts(text, volgnummer, seal)?.sealed;

describe('the seal over facts', () => {
  it.each([
    ['as it was written', column],
    ['with blanks that SharePoint added', column.replace(',"feiten":', ', "feiten": ')],
    ['with blanks within the facts', column.replace('"procedure":', '"procedure" : ')],
  ])('fits a column %s', (_how, text) => {
    expect(sealedOf(text)).toBe(true);
  });

  it.each([
    ['in which a word was changed', column.replace('Niet', 'Wel')],
    [
      'with the facts of another name',
      column.replace('"feiten"', '"andere"').replace('}}', '},"feiten":{}}'),
    ],
    [
      'in which facts were put before the sealed ones',
      column.replace('"feiten":', '"feiten":{},"sieten":'),
    ],
    ['in which facts were put behind the sealed ones', column.replace(/\}$/, ',"feiten":{}}')],
  ])('does not fit one %s', (_how, text) => {
    expect(sealedOf(text)).toBe(false);
  });

  it('does not fit under another Volgnummer', () => {
    expect(sealedOf(column, 4)).toBe(false);
  });
});
