/** Words as they stand at the beginning of a sentence. */
export const sentence = (words: string): string =>
  words.charAt(0).toLocaleUpperCase() + words.slice(1);
