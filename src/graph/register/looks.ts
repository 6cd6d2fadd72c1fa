/** Looks at dossiers that this process saw recorded in this quarter of an hour; the next one begins anew. */
export interface Looks {
  /** @param key - of the line in `Logboek`; it ends with the quarter of an hour. */
  readonly add: (key: string) => void;
  readonly has: (key: string) => boolean;
}

export function createLooks(): Looks {
  let quarter = '';
  const recorded = new Set<string>();
  return {
    add: (key) => {
      const now = key.slice(key.lastIndexOf('/'));
      if (now !== quarter) recorded.clear();
      quarter = now;
      recorded.add(key);
    },
    has: (key) => recorded.has(key),
  };
}
