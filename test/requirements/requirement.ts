/** One demand of the source documents, as somebody who uses the product would see it met. */
export interface Requirement {
  /** `P`, `C`, `O`, `E`, `F` or `K` and a number. */
  readonly id: string;
  /** What a user sees of it, in one sentence. */
  readonly seen: string;
  /** Why it is not there yet, or what of it is not; tests may cover the rest. */
  readonly missing?: string;
}

/** Rows of one document: number, what is seen, and what is missing. */
export type Row = readonly [number: number, seen: string, missing?: string];

/** The rows under the letter of their document. */
export const requirementsOf = (letter: string, rows: readonly Row[]): readonly Requirement[] =>
  rows.map(([number, seen, missing]) => ({
    id: `${letter}${number}`,
    seen,
    ...(missing !== undefined && { missing }),
  }));
