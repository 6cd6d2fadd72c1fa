import { z } from 'zod';
import type { BatchPart, GraphAnswer, GraphPort } from '../port.ts';
import { inBatches } from './inBatches.ts';
import { afterEarlier, inWaves } from './inWaves.ts';
import type { GraphLog } from './log.ts';
import { repeatableParts } from './repeatableParts.ts';
import { pathTemplate } from './pathTemplate.ts';
import { isThreshold } from './pause.ts';
import { ruCost } from './ruCost.ts';
import type { RuLedger } from './ruLedger.ts';
import { defaultTimeLimitMs } from './timeLimit.ts';

export interface BatchDeps {
  readonly send: GraphPort['send'];
  readonly realNow: () => number;
  readonly log: GraphLog;
  readonly sleep: (ms: number) => Promise<void>;
  readonly ledger: RuLedger;
}

type Answers = Map<string, GraphAnswer>;

const answered = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).optional(),
      // A 204 has none.
      body: z.unknown().optional(),
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
    await turnOf(deps, batch);
    const end = deps.realNow() + limitMs;
    for (const wave of inWaves(batch)) await sendWave(deps, { wave, answers, end });
  }
  return answers;
}

interface Wave {
  readonly wave: readonly BatchPart[];
  /** Those of earlier waves; what comes of this one is added. */
  readonly answers: Answers;
  readonly end: number;
}

async function sendWave(deps: BatchDeps, { wave, answers, end }: Wave): Promise<void> {
  const { ready, failed } = afterEarlier(wave, answers);
  for (const [id, answer] of failed) answers.set(id, answer);
  let open = ready;
  while (open.length > 0) {
    for (const [id, answer] of await post(deps, open, end)) answers.set(id, answer);
    const again = repeatableParts(open, answers);
    if (deps.realNow() + again.wait >= end) break;
    if (again.parts.length > 0) {
      await deps.sleep(again.wait);
      await turnOf(deps, again.parts);
    }
    open = again.parts;
  }
}

/** Each part is charged by itself, also inside a batch. */
async function turnOf(deps: BatchDeps, parts: readonly BatchPart[]): Promise<void> {
  const ru = parts.reduce((all, { method, path }) => all + ruCost(method, path), 0);
  const wait = deps.ledger.book(ru);
  if (wait > 0) await deps.sleep(wait);
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
      if (!response) {
        log(deps, part, undefined);
        return [part.id, { kind: 'lost', cause: read.error ?? 'no answer to this part' }];
      }
      const { status, body } = response;
      const headers = lowerCase(response.headers ?? {});
      log(deps, part, { status, headers });
      deps.ledger.heed(headers);
      return [part.id, { kind: 'answer', status, headers, body }];
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

function log(
  deps: BatchDeps,
  { method, path }: BatchPart,
  answer: Parameters<typeof isThreshold>[0] | undefined,
): void {
  deps.log({
    method,
    path: pathTemplate(path),
    status: answer?.status ?? 'lost',
    ms: 0,
    ru: ruCost(method, path),
    inBatch: true,
    ...(answer && isThreshold(answer) ? { threshold: true } : {}),
  });
}
