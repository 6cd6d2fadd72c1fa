import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';

/**
 * A kenmerk of its year and number; four digits, more when they are needed.
 *
 * @example
 * kenmerkOf(2026, 7) //=> 'K-2026-0007'
 */
export const kenmerkOf = (year: number, n: number): Kenmerk =>
  `K-${year}-${String(n).padStart(4, '0')}` as Kenmerk;

/** Year and number of a kenmerk; undefined when it is none. */
export function numberIn(
  kenmerk: string,
): { readonly year: number; readonly n: number } | undefined {
  const [, year, n] = /^K-(\d{4})-(\d{4,})$/.exec(kenmerk) ?? [];
  return year === undefined || n === undefined ? undefined : { year: Number(year), n: Number(n) };
}
