import type { BatchPart, GraphAnswer } from '../port.ts';

/**
 * The parts of one batch in the order in which they may be posted. Graph asks that a batch is "either fully sequential
 * or fully parallel": what is either goes at once; of anything else, what waits for another goes after it.
 *
 * @see graph-contract.md §2
 */
export function inWaves(parts: readonly BatchPart[]): readonly (readonly BatchPart[])[] {
  const isParallel = parts.every(({ dependsOn = [] }) => dependsOn.length === 0);
  if (isParallel || isChain(parts)) return [parts];
  const depths = new Map<string, number>();
  const waves: BatchPart[][] = [];
  for (const part of parts) {
    const before = (part.dependsOn ?? []).map((id) => depths.get(id.toLowerCase()) ?? 0);
    const depth = Math.max(-1, ...before) + 1;
    depths.set(part.id.toLowerCase(), depth);
    (waves[depth] ??= []).push(part);
  }
  return waves;
}

const isChain = (parts: readonly BatchPart[]): boolean =>
  parts.every(({ dependsOn = [] }, at) =>
    at === 0
      ? dependsOn.length === 0
      : dependsOn.length === 1 && dependsOn[0]?.toLowerCase() === parts[at - 1]?.id.toLowerCase(),
  );

/** What of a later wave may go, now that those before it were answered; and for the rest why not, as Graph would say it. */
export function afterEarlier(
  wave: readonly BatchPart[],
  answers: ReadonlyMap<string, GraphAnswer>,
): { readonly ready: readonly BatchPart[]; readonly failed: ReadonlyMap<string, GraphAnswer> } {
  const ready: BatchPart[] = [];
  const failed = new Map<string, GraphAnswer>();
  const known = new Map([...answers].map(([id, answer]) => [id.toLowerCase(), answer]));
  for (const part of wave) {
    const { dependsOn = [], ...alone } = part;
    const earlier = dependsOn.map((id) => known.get(id.toLowerCase()));
    // Within the wave itself nothing is answered yet: a chain keeps its order.
    if (earlier.includes(undefined)) ready.push(part);
    else if (earlier.every((answer) => answer?.kind === 'answer' && answer.status < 400))
      ready.push(alone);
    else failed.set(part.id, earlier.find((answer) => answer?.kind === 'lost') ?? notTried);
  }
  return { ready, failed };
}

const notTried: GraphAnswer = {
  ...{ kind: 'answer', status: 424, headers: {} },
  body: { error: { code: 'FailedDependency', message: 'What it waits for failed.' } },
};
