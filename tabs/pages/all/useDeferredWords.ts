import { useEffect, useState } from 'react';

/** Milliseconds without a key press after which somebody has typed a word. */
const PAUSE_MS = 250;

/** What was typed, once the typing stops: not every letter is a question. */
export function useDeferredWords(typed: string): string {
  const [words, setWords] = useState(() => typed.trim());
  useEffect(() => {
    const timer = setTimeout(() => {
      setWords(typed.trim());
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return words;
}
