import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BusinessTime } from '../../src/app/command.ts';
import type { Delivery } from '../../src/app/ports/delivery.ts';
import { isoDate, type Instant } from '../../src/domain/calendar/isoDate.ts';
import { createDelivery } from '../../src/graph/delivery/createDelivery.ts';
import { createNoticeBook } from '../../src/graph/delivery/noticeBook.ts';
import { createPace } from '../../src/graph/delivery/pace.ts';
import { createDocuments } from '../../src/graph/documents/createDocuments.ts';
import { itemsOf } from '../../src/graph/lists/itemsOf.ts';
import { readRows } from '../../src/graph/lists/rows.ts';
import { createComplaintModel } from '../../src/graph/readmodel/complaintModel.ts';
import { createMemoryCache } from '../../src/graph/readmodel/memoryCache.ts';
import { registerDeps } from '../../src/graph/register/createRegister.ts';
import { createProof } from '../../src/graph/register/proof.ts';
import { createSeal } from '../../src/graph/register/seal.ts';
import { startLocalGraph } from '../../test/support/localGraph.ts';

interface SentCard {
  readonly to: string;
  readonly atMs: number;
}

export interface OpenDelivery {
  readonly delivery: Delivery;
  readonly time: BusinessTime;
  readonly sent: () => readonly SentCard[];
  /** Keys of what was claimed and sent, in that order. */
  readonly keys: () => Promise<readonly string[]>;
  /** Simulated milliseconds. */
  readonly nowMs: () => number;
  readonly pass: (ms: number) => void;
  readonly close: () => void;
}

/** The delivery on an empty site in memory; waiting and sending take simulated time. */
export async function openDelivery(options: {
  readonly perMinute: number;
  readonly sendMs: number;
}): Promise<OpenDelivery> {
  const local = await startLocalGraph();
  const sent: SentCard[] = [];
  let nowMs = 0;
  let tokens = 0;
  const fault = (): never => {
    throw new Error('No row of anybody else', { cause: 'alarm' });
  };
  // In memory nothing ever waits; on a network every answer lets others have their turn.
  const graph = local.newPort(async (...request) => {
    await nextTurn();
    return await local.fetch(...request);
  });
  const deps = registerDeps({
    graph,
    appId: 'bench',
    siteId: local.siteId,
    lists: local.listIds,
    monotonicMs: () => nowMs,
    realNow: () => Date.UTC(2026, 2, 16, 8) + nowMs,
    randomToken: () => `token-${(tokens += 1)}`,
    sleep: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
    log: () => undefined,
    integrityAlarm: fault,
    hashKey: new Uint8Array(32).fill(7),
    documents: createDocuments(graph, local.site),
    columnsOf: () => ({ status: 'ontvangen' }),
    model: createComplaintModel({
      seal: createSeal(new Uint8Array(32).fill(7)),
      appId: 'bench',
      integrityAlarm: fault,
      cache: createMemoryCache(),
    }),
    proof: createProof(),
  });
  const message = { card: {}, summary: 'toets' };
  const delivery = createDelivery({
    ...deps,
    book: createNoticeBook(),
    pace: createPace({ monotonicMs: () => nowMs }, options.perMinute),
    messenger: {
      send: (to) => {
        // Five go at the same time.
        nowMs += options.sendMs / 5;
        sent.push({ to, atMs: nowMs });
        return Promise.resolve({ kind: 'sent', activityId: `bericht-${sent.length}` });
      },
      update: () => Promise.resolve({ kind: 'unreachable' }),
      delete: () => Promise.resolve(),
    },
    render: () => Promise.resolve({ message, volgnummer: 0 }),
    renderLapsed: () => Promise.resolve(message),
  });
  return {
    delivery,
    time: { today: isoDate('2026-03-16'), now: '2026-03-16T08:00:00Z' as Instant },
    sent: () => sent,
    keys: async () =>
      (await readRows(local.adminPort, itemsOf(local.site, 'Berichten')))
        .filter(({ fields }) => fields['Status'] === 'verzonden')
        .toSorted((one, other) => Number(one.id) - Number(other.id))
        .map(({ fields }) => String(fields['NoticeKey'])),
    nowMs: () => nowMs,
    pass: (ms) => {
      nowMs += ms;
    },
    close: () => {
      local.close();
    },
  };
}
