/** Texts of the manifest that another language lacks, or has too many. */
export function languageFaults(manifest: object, language: object): readonly string[] {
  const wanted = textsIn(manifest).filter((path) => SHOWN.some((shown) => shown.test(path)));
  const given = Object.keys(language).filter((key) => key !== '$schema');
  return [
    ...wanted
      .filter((key) => !given.includes(key))
      .map((key) => `the second language lacks ${key}`),
    ...given
      .filter((key) => !wanted.includes(key))
      .map((key) => `the second language has ${key}, which the manifest has not`),
  ];
}

/** What people read in Teams: names, descriptions, tabs, commands and lines of the feed. */
const SHOWN: readonly RegExp[] = [
  /^(?:name|description)\.(?:short|full)$/u,
  /^staticTabs\[\d+\]\.name$/u,
  /^bots\[\d+\]\.commandLists\[\d+\]\.commands\[\d+\]\.(?:title|description)$/u,
  /^composeExtensions\[\d+\]\.commands\[\d+\]\.(?:title|description)$/u,
  /^activities\.activityTypes\[\d+\]\.(?:description|templateText)$/u,
];

/** Where every text of the manifest stands, as a file of another language names it. */
const textsIn = (value: unknown, path = ''): readonly string[] => {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown, place) => textsIn(part, `${path}[${place}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    textsIn(part, path === '' ? key : `${path}.${key}`),
  );
};
