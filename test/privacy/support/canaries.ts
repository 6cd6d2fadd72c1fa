/** Words that stand nowhere else, one per field, so that a leak says where it came from. */
export interface Canaries {
  /** The canary of a field, made when first asked for. */
  readonly of: (field: string) => string;
  /** Digits for the canary of a phone number. */
  readonly phoneOf: (field: string) => string;
  /** Fields whose canary stands in this text, sorted. */
  readonly in: (text: string) => readonly string[];
  readonly fields: () => readonly string[];
}

export const createCanaries = (): Canaries => {
  const made = new Map<string, string>();
  const make = (field: string, value: (index: number) => string): string => {
    const known = made.get(field) ?? value(made.size + 10);
    made.set(field, known);
    return known;
  };
  return {
    of: (field) => make(field, (index) => `zilvervlo${index}q`),
    phoneOf: (field) => make(field, (index) => `00591${index}00000`),
    in: (text) => {
      const low = text.toLowerCase();
      return [...made].flatMap(([field, value]) => (low.includes(value) ? [field] : [])).sort();
    },
    fields: () => [...made.keys()].sort(),
  };
};
