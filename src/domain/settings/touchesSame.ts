import { placeOf } from '../organisation/seats.ts';
import type { SettingsChange } from './settings.ts';

/** Whether two changes are about the same thing: one office or chair, or the same setting. */
export function touchesSame(one: SettingsChange, other: SettingsChange): boolean {
  if (one.kind !== 'functie' || other.kind !== 'functie') return one.kind === other.kind;
  const places = new Set(placesOf(one));
  return placesOf(other).some((place) => places.has(place));
}

const placesOf = ({ rows }: Extract<SettingsChange, { kind: 'functie' }>): readonly string[] =>
  rows.flatMap(({ was, becomes }) => [was, becomes].flatMap((row) => (row ? [placeOf(row)] : [])));
