/** So many pieces of a search are looked for; more of them cost more than they leave out. */
const MOST_PIECES = 5;

/**
 * The pieces of three characters by which words are looked for: those that stand in the fewest texts, rarest
 * first. Which of the texts hold the words is proven on the text.
 *
 * @param counts - of a part of all texts; one that is not in it is the rarest of all. Without them all pieces are looked for.
 */
export function rarestPieces(
  words: readonly string[],
  counts: ReadonlyMap<string, number> | undefined,
): readonly string[] {
  const pieces = [...new Set(words.flatMap(piecesOf))];
  if (!counts) return pieces;
  const rarity = (piece: string): number => counts.get(piece) ?? 0;
  return pieces.sort((one, other) => rarity(one) - rarity(other)).slice(0, MOST_PIECES);
}

const piecesOf = (word: string): readonly string[] => {
  const signs = Array.from(word);
  return signs.slice(2).map((_, at) => signs.slice(at, at + 3).join(''));
};
