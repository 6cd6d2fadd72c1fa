/** Texts that come back often, each by a number; 0 is none at all. */
export interface Dictionary {
  readonly numberOf: (text: string | undefined) => number;
  readonly textOf: (number: number) => string | undefined;
  readonly texts: readonly string[];
}

export function createDictionary(known: readonly string[] = ['']): Dictionary {
  const texts = [...known];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  return {
    numberOf: (text) => {
      if (text === undefined) return 0;
      const before = numbers.get(text);
      if (before !== undefined) return before;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    textOf: (number) => (number === 0 ? undefined : texts[number]),
    texts,
  };
}
