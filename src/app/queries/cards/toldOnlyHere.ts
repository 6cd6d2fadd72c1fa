import type { DigestLine } from '../../../contract/card.ts';

/** Lines that a digest shows; the rest stands in Mijn werk. */
const SHOWN = 7;

/** A colleague is back, or another one decides: these stand in no list of work. */
const onlyHere: ReadonlySet<DigestLine['why']> = new Set(['terug', 'ander-akkoord']);

/**
 * The same lines, so that what stands in no list of work, and what just arrived and was told nowhere else, is among
 * those a digest shows: what it leaves out nobody would see.
 *
 * @param arrived - kenmerken.
 * @see experience.md §3
 */
export const withToldOnlyHere = (
  lines: readonly DigestLine[],
  arrived: readonly string[],
): readonly DigestLine[] => {
  const hidden = lines
    .slice(SHOWN)
    .filter(({ why, kenmerk }) => onlyHere.has(why) || arrived.includes(kenmerk));
  if (hidden.length === 0) return lines;
  const others = lines.filter((one) => !hidden.includes(one));
  const room = Math.max(0, SHOWN - hidden.length);
  return [...others.slice(0, room), ...hidden, ...others.slice(room)];
};
