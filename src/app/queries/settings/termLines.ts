import type { ProfileItem, ProfileLine, ProfileValue } from '../../../contract/profileLines.ts';
import type { Profile } from '../../../domain/procedure/profile.ts';
import type { TermLength, TermRule } from '../../../domain/procedure/terms.ts';
import { cited } from './profileSource.ts';

const lengthOf = (length: TermLength): ProfileValue =>
  'weeks' in length
    ? { unit: 'weken', count: length.weeks }
    : 'years' in length
      ? { unit: 'jaren', count: length.years }
      : { unit: 'dagen', count: length.days };

/** Terms, each with the provision that sets it. */
export function termLines({ terms: set }: Profile): readonly ProfileLine[] {
  const line = (item: ProfileItem, term: TermRule | undefined): readonly ProfileLine[] =>
    term
      ? [{ part: 'termijnen', item, value: lengthOf(term.length), source: cited(term.basis) }]
      : [];
  const { settle, settleWithAdviser, verdaging, furtherDelay, further } = set;
  return [
    ...line('afdoening', settle),
    ...line('afdoening-met-adviseur', settleWithAdviser),
    ...(verdaging
      ? [
          {
            part: 'termijnen',
            item: 'verlengen',
            value: { unit: 'weken', count: verdaging.weeks },
            source: cited(verdaging.basis),
          } as const,
        ]
      : []),
    ...(furtherDelay
      ? [
          {
            part: 'termijnen',
            item: 'verder-uitstel',
            value: { unit: 'keuze', choice: 'kan-met-instemming' },
            source: cited(furtherDelay.basis),
          } as const,
        ]
      : []),
    ...Object.entries(further).flatMap(([code, term]) => line(code as keyof typeof further, term)),
  ];
}
