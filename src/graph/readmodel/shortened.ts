/** Longer texts are read in the dossier, which is opened fresh; lists and rounds need none of them. */
const LONGEST = 200;

/** A copy without long texts and empty places, as facts have none once they were written; everything else in it stays as it is. */
export function shortened<Value>(value: Value): Value {
  if (typeof value === 'string') return (value.length > LONGEST ? '…' : value) as Value;
  if (Array.isArray(value)) return value.map(shortened) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => [name, shortened<unknown>(each)]),
  ) as Value;
}
