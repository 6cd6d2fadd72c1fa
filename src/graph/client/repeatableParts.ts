import type { BatchPart, GraphAnswer } from '../port.ts';
import { pause } from './pause.ts';

/**
 * Reads that were throttled, and whatever was not tried because it waits for such a read (424).
 */
export function repeatableParts(
  parts: readonly BatchPart[],
  answers: ReadonlyMap<string, GraphAnswer>,
): { readonly parts: readonly BatchPart[]; readonly wait: number } {
  const again = new Map<string, BatchPart>();
  let wait = 0;
  for (const part of parts) {
    const asked = pause(answers.get(part.id));
    if (part.method !== 'GET' || asked === undefined) continue;
    again.set(part.id, part);
    wait = Math.max(wait, asked);
  }
  for (let before = -1; before !== again.size;) {
    before = again.size;
    for (const part of parts) {
      const answer = answers.get(part.id);
      const untried = answer?.kind === 'answer' && answer.status === 424;
      if (untried && part.dependsOn?.some((id) => again.has(id))) again.set(part.id, part);
    }
  }
  return { parts: [...again.values()].map((part) => withinAgain(part, again)), wait };
}

/** What a part waited for and what succeeded is no part of the next batch. */
function withinAgain(part: BatchPart, again: ReadonlyMap<string, BatchPart>): BatchPart {
  const { dependsOn, ...rest } = part;
  const still = dependsOn?.filter((id) => again.has(id)) ?? [];
  return still.length > 0 ? { ...rest, dependsOn: still } : rest;
}
