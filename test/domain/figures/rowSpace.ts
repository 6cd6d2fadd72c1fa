const PRIME = 1_000_003;

const inverse = (value: number): number => {
  let [result, base, power] = [1, value % PRIME, PRIME - 2];
  for (; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
};

/**
 * What can be worked out from sums: `follows` tells whether a vector is some of the rows added and subtracted, as
 * often as one likes. Reckoned modulo a prime, which misses nothing that follows by whole numbers.
 */
export const rowSpace = (rows: readonly (readonly number[])[]) => {
  const basis = new Map<number, readonly number[]>();
  const reduced = (vector: readonly number[]): number[] => {
    const rest = [...vector];
    for (const [pivot, row] of basis) {
      const factor = rest[pivot] ?? 0;
      if (factor === 0) continue;
      row.forEach((value, at) => {
        rest[at] = ((rest[at] ?? 0) - factor * value + PRIME * PRIME) % PRIME;
      });
    }
    return rest;
  };
  for (const row of rows) {
    const rest = reduced(row);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const scale = inverse(rest[pivot] ?? 1);
    basis.set(
      pivot,
      rest.map((value) => (value * scale) % PRIME),
    );
  }
  return { follows: (vector: readonly number[]) => reduced(vector).every((value) => value === 0) };
};
