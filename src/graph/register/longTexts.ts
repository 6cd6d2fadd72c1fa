import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What stands in the row for a text that is kept as a file. */
const referenceShape = z.strictObject({
  $tekst: z.string().regex(/^[0-9a-f]{64}$/),
  lengte: z.number(),
});
/** Where this does not stand in the JSON of facts, they refer to no text. */
export const REFERENCE = '"$tekst"';
export type TextReference = z.infer<typeof referenceShape>;

/** SHA-256 of a text as UTF-8, lower-case hex: the name of its file. */
export const nameOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Facts as they stand in the row, and the texts taken out of them by the name of their file.
 *
 * @param longest - characters of a text that stays.
 */
export function takeOutLongTexts(
  facts: unknown,
  longest: number,
): {
  readonly facts: unknown;
  readonly texts: ReadonlyMap<string, string>;
} {
  const texts = new Map<string, string>();
  if (!hasLonger(facts, longest)) return { facts, texts };
  const short = replace(facts, (value) => {
    if (typeof value !== 'string' || value.length <= longest) return undefined;
    const name = nameOf(value);
    texts.set(name, value);
    return { $tekst: name, lengte: value.length } satisfies TextReference;
  });
  return { facts: short, texts };
}

/** All texts that facts refer to. */
export function referencesIn(facts: unknown): readonly TextReference[] {
  const found: TextReference[] = [];
  replace(facts, (value) => {
    const reference = toReference(value);
    if (reference) found.push(reference);
    return reference;
  });
  return found;
}

/** Puts each text back in its place. */
export const putBackLongTexts = (
  facts: unknown,
  textOf: (reference: TextReference) => string,
): unknown =>
  replace(facts, (value) => {
    const reference = toReference(value);
    return reference && textOf(reference);
  });

const toReference = (value: unknown): TextReference | undefined =>
  typeof value === 'object' && value !== null && '$tekst' in value
    ? referenceShape.safeParse(value).data
    : undefined;

/** Most facts have none: then no copy of them is needed. */
function hasLonger(value: unknown, longest: number): boolean {
  if (typeof value === 'string') return value.length > longest;
  if (typeof value !== 'object' || value === null) return false;
  for (const each of Object.values(value)) if (hasLonger(each, longest)) return true;
  return false;
}

/** A copy in which every value for which `by` has another one is replaced. */
function replace(value: unknown, by: (value: unknown) => unknown): unknown {
  const other = by(value);
  if (other !== undefined) return other;
  if (Array.isArray(value)) return value.map((each) => replace(each, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replace(each, by)]));
}
