import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { figureScope } from '../../../src/domain/figures/scopeOf.ts';
import type { OfficeCode } from '../../../src/domain/organisation/office.ts';
import { gemeente, person } from '../example/gemeente.ts';

/** Every office of the product, and whose figures it sees. */
const golden: Readonly<Record<OfficeCode, 'alles' | 'eigen' | 'niets'>> = {
  medewerker: 'niets',
  teamleider: 'eigen',
  concernmanager: 'eigen',
  gemeentesecretaris: 'alles',
  'loco-gemeentesecretaris': 'alles',
  griffier: 'alles',
  'plv-griffier': 'alles',
  'medewerker-griffie': 'niets',
  burgemeester: 'alles',
  locoburgemeester: 'alles',
  'tweede-locoburgemeester': 'alles',
  wethouder: 'alles',
  'wethouder-hrm': 'alles',
  raadslid: 'niets',
  'plv-voorzitter-raad': 'niets',
  'lid-werkgeverscommissie': 'niets',
  'secretaris-werkgeverscommissie': 'niets',
  'voorzitter-commissie-bezwaar': 'niets',
  'plv-voorzitter-commissie-bezwaar': 'niets',
  'lid-commissie-bezwaar': 'niets',
  klachtencoordinator: 'alles',
  'plv-klachtencoordinator': 'alles',
  'ondersteuning-klachten': 'niets',
  jurist: 'niets',
  vertrouwenspersoon: 'niets',
  politiechef: 'alles',
  'plv-politiechef': 'alles',
  klachtbehandelaar: 'niets',
  ondersteuner: 'niets',
  'voorzitter-klachtencommissie': 'niets',
  'lid-klachtencommissie': 'niets',
  'secretaris-klachtencommissie': 'niets',
};

describe('whose figures somebody sees', () => {
  /** @requirement O65 */
  it.each(Object.entries(golden))('%s: %s', (office, expected) => {
    const who = 'iemand' as PersonId;
    const [row] = gemeente.holders;
    const from = row?.from ?? gemeente.today;
    const team = office === 'concernmanager' ? {} : { team: 'balie' };
    const holders = [
      ...gemeente.holders,
      { office: office as OfficeCode, person: who, from, line: 'publiek', ...team },
    ];
    const scope = figureScope(who, { ...gemeente, holders });
    expect(scope === undefined ? 'niets' : scope === 'alles' ? scope : 'eigen').toBe(expected);
  });

  it('are those of his own team, or of every team of his line', () => {
    expect(figureScope(person('tl-balie'), gemeente)).toEqual({ teams: ['balie'] });
    expect(figureScope(person('cm-publiek'), gemeente)).toEqual({
      teams: ['balie', 'belastingen'],
    });
    expect(figureScope(person('cm-bedrijf'), gemeente)).toEqual({ teams: ['juridisch'] });
  });

  it('are nobody’s where he leads no team that is known', () => {
    const row = (office: OfficeCode) => ({ office, person: person('x'), from: gemeente.today });
    for (const office of ['teamleider', 'concernmanager'] as const) {
      const holders = [...gemeente.holders, row(office)];
      expect(figureScope(person('x'), { ...gemeente, holders })).toBeUndefined();
    }
  });
});
