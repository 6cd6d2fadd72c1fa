/** Texts of the manifest that another language lacks, or has too many. */
export function languageFaults(manifest: object, language: object): readonly string[] {
  const wanted = texts(manifest);
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

/** What people read in Teams: names, descriptions, titles and names of tabs. */
const texts = (value: object): readonly string[] =>
  Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (['name', 'description'].includes(key) && isRecord(part)) {
      return Object.keys(part).map((inner) => `${key}.${inner}`);
    }
    if (key === 'staticTabs' && Array.isArray(part)) {
      return part.flatMap((tab: unknown, place) =>
        isRecord(tab) && typeof tab['name'] === 'string' ? [`staticTabs[${place}].name`] : [],
      );
    }
    return [];
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
