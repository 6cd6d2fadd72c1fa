import type { BatchPart } from '../port.ts';

/** As many as Graph takes in one batch. */
const size = 20;

/** A request whose parts cannot be put into batches; a fault of the caller. */
export class ImpossibleBatch extends Error {
  override readonly name = 'ImpossibleBatch';
}

/**
 * Divides parts over batches of at most twenty, in their order; parts that wait for one another
 * (`dependsOn`) stay together.
 */
export function inBatches(parts: readonly BatchPart[]): readonly (readonly BatchPart[])[] {
  const batches: BatchPart[][] = [];
  for (const group of together(parts)) {
    if (group.length > size)
      throw new ImpossibleBatch('more than twenty parts wait for one another');
    const last = batches.at(-1);
    if (last && last.length + group.length <= size) last.push(...group);
    else batches.push([...group]);
  }
  return batches;
}

function together(parts: readonly BatchPart[]): readonly (readonly BatchPart[])[] {
  let groups: BatchPart[][] = [];
  const seen = new Set<string>();
  for (const part of parts) {
    // Graph compares ids without case and refuses the whole batch over a double one.
    if (seen.has(part.id.toLowerCase())) throw new ImpossibleBatch('two parts with one id');
    if (part.dependsOn?.some((id) => !seen.has(id.toLowerCase()))) {
      throw new ImpossibleBatch('a part waits for one that does not come before it');
    }
    seen.add(part.id.toLowerCase());
    const waitsFor = part.dependsOn?.map((id) => id.toLowerCase()) ?? [];
    const joined = groups.filter((group) =>
      group.some(({ id }) => waitsFor.includes(id.toLowerCase())),
    );
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), part]];
  }
  return groups;
}
