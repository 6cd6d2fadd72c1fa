import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Delivery } from '../../../../src/app/ports/delivery.ts';
import type { Mailer } from '../../../../src/app/ports/mailer.ts';
import type { RenderNotice } from '../../../../src/app/ports/messenger.ts';
import type { Register } from '../../../../src/app/ports/register.ts';
import type { Complaint } from '../../../../src/domain/complaint/complaint.ts';
import type { Kenmerk } from '../../../../src/domain/complaint/kenmerk.ts';
import { atOnce } from '../../../../src/graph/client/atOnce.ts';
import { createDocuments } from '../../../../src/graph/documents/createDocuments.ts';
import { createNoticeBook } from '../../../../src/graph/delivery/noticeBook.ts';
import { followNotices } from '../../../../src/graph/delivery/followNotices.ts';
import { createDelivery } from '../../../../src/graph/delivery/createDelivery.ts';
import { createPace } from '../../../../src/graph/delivery/pace.ts';
import { readRows, type Row } from '../../../../src/graph/lists/rows.ts';
import { itemsOf } from '../../../../src/graph/lists/itemsOf.ts';
import type { TableName } from '../../../../src/graph/lists/listTable.ts';
import {
  createComplaintModel,
  type ComplaintModel,
} from '../../../../src/graph/readmodel/complaintModel.ts';
import { createMemoryCache } from '../../../../src/graph/readmodel/memoryCache.ts';
import type { RowCache } from '../../../../src/graph/readmodel/rowCache.ts';
import { followComplaints } from '../../../../src/graph/readmodel/followComplaints.ts';
import type { Sync } from '../../../../src/graph/readmodel/followDelta.ts';
import { createRegister, registerDeps } from '../../../../src/graph/register/createRegister.ts';
import { createProof } from '../../../../src/graph/register/proof.ts';
import type { RegisterDeps } from '../../../../src/graph/register/registerDeps.ts';
import { createSeal } from '../../../../src/graph/register/seal.ts';
import type { IntegrityAlarm } from '../../../../src/graph/register/storeDeps.ts';
import { app as application } from '../../../../src/local-tenant/identity/applications.ts';
import { startLocalGraph, type LocalGraph } from '../../../support/localGraph.ts';
import { createChats, type Chats } from './chats.ts';
import { createNetwork, type Network } from './network.ts';

/** One running app: its own memory, its own network, the same lists and clock as the others. */
export interface Instance {
  readonly register: Register;
  readonly delivery: Delivery;
  readonly model: ComplaintModel;
  readonly deps: RegisterDeps;
  readonly sync: Sync;
  readonly network: Network;
  readonly alarms: readonly IntegrityAlarm[];
  readonly events: readonly string[];
}

export interface World {
  readonly local: LocalGraph;
  readonly chats: Chats;
  /** What cards show; a complaint for which it says undefined asks nothing any more. */
  showOnCard: (complaint: Complaint) => string | undefined;
  /** Messages a person gets in a minute at most. */
  perMinute: number;
  /** Where e-mail goes; nowhere by itself. */
  mailer: Mailer | undefined;
  /** @param carry - a way to Graph that is worse than usual. */
  start(carry?: typeof fetch, cache?: RowCache): Promise<Instance>;
  /** Real time goes on, business time not. */
  pass(ms: number): void;
  rows(list: TableName): Promise<readonly Row[]>;
  /** Writes a row as somebody with rights in SharePoint could. */
  editByHand(list: TableName, row: Row, fields: Readonly<Record<string, unknown>>): Promise<void>;
  /** Replaces or removes a file of the library, which the app itself never does. */
  replaceFile(path: string, text: string | undefined): Promise<void>;
  close(): void;
}

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(60 * count);

/** A fresh site and a clock; instances are started on it as needed. */
export async function startWorld(): Promise<World> {
  const local = await startLocalGraph();
  let passedMs = 0;
  let tokens = 0;
  const chats = createChats();
  const world: World = {
    local,
    chats,
    showOnCard: (complaint) => complaint.registration.aanduiding,
    perMinute: Infinity,
    mailer: undefined,
    pass: (ms) => {
      passedMs += ms;
    },
    rows: (list) => readRows(local.adminPort, itemsOf(local.site, list)),
    editByHand: async (list, row, fields) => {
      const path = `${itemsOf(local.site, list)}/${row.id}/fields`;
      await local.adminPort.send({ method: 'PATCH', path, body: fields });
    },
    replaceFile: async (path, text) => {
      const drive = await local.adminPort.send({
        method: 'GET',
        path: `/sites/${local.siteId}/lists/${local.listIds.Dossiers}/drive`,
      });
      const { id } = (drive.kind === 'answer' ? drive.body : {}) as { id: string };
      const file = `/drives/${id}/root:/${path}`;
      await local.adminPort.send(
        text === undefined
          ? { method: 'DELETE', path: file }
          : { method: 'PUT', path: `${file}:/content`, body: new TextEncoder().encode(text) },
      );
    },
    close: () => local.close(),
    start: async (carry = local.fetch, cache = createMemoryCache()) => {
      const network = createNetwork(carry);
      const graph = local.newPort(network.fetch);
      const alarms: IntegrityAlarm[] = [];
      const events: string[] = [];
      const hashKey = new Uint8Array(32).fill(7);
      const integrityAlarm = (alarm: IntegrityAlarm): void => void alarms.push(alarm);
      const model = createComplaintModel({
        seal: createSeal(hashKey),
        appId: application.clientId,
        integrityAlarm,
        cache,
      });
      const deps = registerDeps({
        graph,
        appId: application.clientId,
        siteId: local.siteId,
        lists: local.listIds,
        monotonicMs: () => performance.now() + passedMs,
        realNow: () => Date.now() + passedMs,
        randomToken: () => `token-${(tokens += 1)}`,
        sleep: async (ms) => {
          passedMs += ms;
        },
        log: (event) => void events.push(event),
        integrityAlarm,
        hashKey,
        documents: createDocuments(graph, local.site),
        columnsOf: (complaint) => ({
          status: complaint.copy ? 'in-behandeling' : 'ontvangen',
          ...(complaint.copy ? { behandelaar: complaint.copy.by } : {}),
        }),
        model,
        proof: createProof(),
      });
      const register = createRegister({ ...deps, graph: atOnce(graph, nextTurn) });
      const book = createNoticeBook();
      const render: RenderNotice = async ({ kenmerk }) => {
        if (kenmerk === undefined) return { message: message('dag'), volgnummer: 0 };
        const complaint = await register.read(kenmerk as Kenmerk, { justNow: true });
        const shown = complaint && world.showOnCard(complaint);
        return shown === undefined
          ? undefined
          : { message: message(shown), volgnummer: complaint?.volgnummer ?? 0 };
      };
      const delivery = createDelivery({
        ...deps,
        book,
        messenger: chats.messenger,
        pace: createPace({ monotonicMs: () => performance.now() + passedMs }, world.perMinute),
        ...(world.mailer && { mailer: world.mailer, mailOf }),
        render,
        renderLapsed: async () => message('klaar'),
      });
      const rows = followComplaints(deps);
      const cards = followNotices({ ...deps, book });
      const sync = async (): Promise<boolean> => {
        const read = await rows();
        await cards();
        return read;
      };
      await sync();
      return { register, delivery, model, deps, sync, network, alarms, events };
    },
  };
  return world;
}

const mailOf = ({ summary }: { readonly summary: string }) => ({ subject: summary, text: summary });

const message = (text: string): { card: Record<string, unknown>; summary: string } => ({
  card: { text },
  summary: text,
});
