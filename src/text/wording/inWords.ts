/** Words of a procedure by the general ones they replace, in lower case; longer ones go first. */
export type Lexicon = Readonly<Record<string, string>>;

/**
 * The same texts in the words of a procedure. What somebody typed, a name or a date that a sentence was given,
 * stands in it as it was.
 *
 * @example
 * inWords({ title: 'Behandelaar' }, { behandelaar: 'klachtenbehandelaar' }) //=> { title: 'Klachtenbehandelaar' }
 */
export function inWords<Texts>(texts: Texts, lexicon: Lexicon): Texts {
  const words = Object.keys(lexicon).sort((one, other) => other.length - one.length);
  const known = new RegExp(`(?<![\\p{L}-])(?:${words.map(escaped).join('|')})(?![\\p{L}-])`, 'giu');
  const say: Say = (text, given) =>
    apart(text, given)
      .map((part, place) =>
        // Every second part is what the sentence was given.
        place % 2 === 1 ? part : part.replace(known, (word) => cased(word, lexicon)),
      )
      .join('');
  return worded(texts, say, []) as Texts;
}

type Say = (text: string, given: readonly string[]) => string;

const worded = (texts: unknown, say: Say, given: readonly string[]): unknown => {
  if (typeof texts === 'string') return say(texts, given);
  if (Array.isArray(texts)) return texts.map((one) => worded(one, say, given));
  if (typeof texts === 'function') {
    return (...args: readonly unknown[]) =>
      worded((texts as (...all: readonly unknown[]) => unknown)(...args), say, [
        ...given,
        ...stringsIn(args),
      ]);
  }
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, worded(value, say, given)]),
  );
};

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return isCode(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** A code of the domain is said in words, so it stands in no sentence. */
const isCode = (text: string): boolean => /^[a-z-]*$/u.test(text);

const apart = (text: string, given: readonly string[]): readonly string[] =>
  given.length === 0
    ? [text]
    : text.split(
        new RegExp(
          `(${given
            .toSorted((one, other) => other.length - one.length)
            .map(escaped)
            .join('|')})`,
          'u',
        ),
      );

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

const cased = (word: string, lexicon: Lexicon): string => {
  const own = lexicon[word.toLowerCase()] ?? word;
  return /^\p{Lu}/u.test(word) ? own.charAt(0).toUpperCase() + own.slice(1) : own;
};
