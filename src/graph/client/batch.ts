import { z } from 'zod';
import type { BatchPart, GraphAnswer, GraphPort } from '../port.ts';
import { inBatches } from './inBatches.ts';
import type { GraphLog } from './log.ts';
import { pathTemplate } from './pathTemplate.ts';
import { pause } from './pause.ts';
import { defaultTimeLimitMs } from './timeLimit.ts';

export interface BatchDeps {
  readonly send: GraphPort['send'];
  readonly realNow: () => number;
  readonly log: GraphLog;
  readonly sleep: (ms: number) => Promise<void>;
}

type Answers = Map<string, GraphAnswer>;

const answered = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown(),
    }),
  ),
});

/**
 * Posts the parts in batches of at most twenty, one after the other, and gives an answer for each.
 * A batch is not atomic; what was throttled inside it is repeated only when that is safe.
 */
export async function sendBatch(
  deps: BatchDeps,
  parts: readonly BatchPart[],
): Promise<ReadonlyMap<string, GraphAnswer>> {
  const answers: Answers = new Map();
  for (const batch of inBatches(parts)) {
    const limitMs = Math.max(...batch.map((part) => part.timeLimitMs ?? defaultTimeLimitMs));
    const end = deps.realNow() + limitMs;
    let open = batch;
    while (open.length > 0) {
      for (const [id, answer] of await post(deps, open, end)) answers.set(id, answer);
      const again = repeatable(open, answers);
      if (deps.realNow() + again.wait >= end) break;
      if (again.parts.length > 0) await deps.sleep(again.wait);
      open = again.parts;
    }
  }
  return answers;
}

async function post(deps: BatchDeps, parts: readonly BatchPart[], end: number): Promise<Answers> {
  const outer = await deps.send({
    method: 'POST',
    path: '/$batch',
    body: { requests: parts.map(toInner) },
    timeLimitMs: Math.max(1, end - deps.realNow()),
  });
  // Refused as a whole: nothing in it was carried out, or nobody knows; either holds for each part.
  if (outer.kind === 'lost' || outer.status !== 200) {
    return new Map(parts.map(({ id }) => [id, outer]));
  }

  const read = answered.safeParse(outer.body);
  const inner = new Map(
    (read.data?.responses ?? []).map((response) => [response.id.toLowerCase(), response]),
  );
  return new Map(
    parts.map((part): [string, GraphAnswer] => {
      const response = inner.get(part.id.toLowerCase());
      log(deps, part, response?.status);
      if (!response)
        return [part.id, { kind: 'lost', cause: read.error ?? 'no answer to this part' }];
      return [
        part.id,
        {
          kind: 'answer',
          status: response.status,
          headers: lowerCase(response.headers ?? {}),
          body: response.body,
        },
      ];
    }),
  );
}

const toInner = (part: BatchPart): Record<string, unknown> => ({
  id: part.id,
  method: part.method,
  url: part.path,
  ...(part.dependsOn ? { dependsOn: part.dependsOn } : {}),
  ...(part.body === undefined
    ? part.headers && { headers: part.headers }
    : { body: part.body, headers: { 'Content-Type': 'application/json', ...part.headers } }),
});

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function log(deps: BatchDeps, part: BatchPart, status: number | undefined): void {
  deps.log({
    method: part.method,
    path: pathTemplate(part.path),
    status: status ?? 'lost',
    ms: 0,
    inBatch: true,
  });
}

/**
 * Reads that were throttled, and whatever was not tried because it waits for such a read (424).
 */
function repeatable(
  parts: readonly BatchPart[],
  answers: Answers,
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
