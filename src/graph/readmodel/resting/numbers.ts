/** Whole numbers one behind the other, without an object for each. */
export interface Numbers {
  readonly push: (...some: readonly number[]) => void;
  readonly at: (place: number) => number;
  readonly length: () => number;
  /** A copy of those from one place up to another. */
  readonly slice: (from: number, to: number) => Uint32Array;
}

export function createNumbers(known = new Uint32Array(0)): Numbers {
  let held = known;
  let length = known.length;
  return {
    push: (...some) => {
      if (length + some.length > held.length) {
        const larger = new Uint32Array(Math.ceil((length + some.length) * 1.25) + 64);
        larger.set(held.subarray(0, length));
        held = larger;
      }
      held.set(some, length);
      length += some.length;
    },
    at: (place) => held[place] ?? 0,
    length: () => length,
    slice: (from, to) => held.slice(from, Math.min(to, length)),
  };
}
