import fc from 'fast-check';
import type { IsoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { CountedCase } from '../../../src/domain/figures/countedCase.ts';
import type { Side } from '../../../src/domain/figures/yearCounts.ts';

export const YEAR = 2026;

/** A complaint as it counts, and on whose side it stands for somebody who sees the figures of team A. */
export interface Sided {
  readonly one: CountedCase;
  readonly side: Side;
}

const day = (year: number, month: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-15` as IsoDate;

const judged = ['formeel:terecht', 'formeel:niet-terecht', 'formeel:deels-terecht'];

const someCase: fc.Arbitrary<Sided> = fc
  .record({
    year: fc.constantFrom(YEAR - 1, YEAR, YEAR, YEAR),
    month: fc.integer({ min: 1, max: 12 }),
    later: fc.constantFrom(undefined, 0, 0, 1, 3),
    team: fc.constantFrom('A', 'A', 'B', 'C', 'onbekend'),
    kanaal: fc.constantFrom('post', 'e-mail', 'e-mail', 'telefoon'),
    categorie: fc.constantFrom('bejegening', 'bereikbaarheid', 'bereikbaarheid', 'privacy'),
    afdoening: fc.constantFrom(
      ...judged,
      'informeel:opgelost',
      'informeel:opgelost',
      'geen:niet-behandeld',
      'geen:gestopt',
    ),
    tijdigheid: fc.constantFrom('binnen-streef', 'binnen-termijn', 'te-laat'),
    vertraging: fc.constantFrom('oppakken', 'oppakken', 'horen', 'wachten'),
    trede: fc.constantFrom('1:geen', '2:geen', '2:geen', '3:gelijk', '3:anders'),
    tevredenheid: fc.constantFrom('tevreden', 'niet-tevreden', 'niet-gevraagd'),
    parts: fc.array(fc.constantFrom('terecht', 'niet-terecht', 'geen-uitspraak'), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ year, month, later, ...some }): Sided => {
    const { kanaal, categorie, team, afdoening, tijdigheid, trede, tevredenheid } = some;
    const received = day(year, month);
    const side = team === 'A' ? 'eigen' : 'rest';
    const cameIn = { kanaal, categorie, team };
    if (later === undefined) return { one: { received, values: cameIn, parts: [] }, side };
    const month_ = Math.min(12, month + later);
    const isJudged = judged.includes(afdoening);
    return {
      side,
      one: {
        received,
        closed: { on: day(year, month_), days: 30 * later },
        parts: isJudged ? some.parts : [],
        values: {
          ...cameIn,
          afdoening,
          tijdigheid,
          ...(tijdigheid === 'te-laat' && { vertraging: some.vertraging }),
          trede,
          ...(isJudged && { tevredenheid }),
          ...(afdoening === 'geen:niet-behandeld' && { grond: 'geen-klacht' }),
        },
      },
    };
  });

export const someCases = fc.array(someCase, { maxLength: 160, size: 'max' });
