import type { NoticeKind } from '../../../src/domain/complaint/notice.ts';
import { isWork } from '../../../src/domain/steps/togetherAt.ts';
import type { Answer, Call } from '../network/call.ts';
import { jsonIn } from '../network/call.ts';
import type { Life } from '../network/createNetwork.ts';
import { epoch } from '../tenant/simTenant.ts';
import { count, type World } from '../world.ts';
import { rowsOf, versionsOf, type Stored } from './tables.ts';

/** One new message that reached a chat. */
export interface Sent {
  readonly activityId: string;
  readonly life: Life;
  readonly at: number;
  readonly person: string;
  readonly kind: string;
  readonly kenmerk: string;
  /** Complaints that stand on it. */
  readonly names: readonly string[];
  /** Rows of decisions that were told with it: its process held them at that moment. */
  readonly with: readonly string[];
  /** Business time. */
  readonly business: number;
  /** Rows under whose lease it may have been sent: two decisions can owe the same person the same. */
  readonly held: readonly HeldRow[];
  /** When the instance got the answer. */
  heardAt?: number;
}

/** A notice that a process may send, as its row says. */
export interface HeldRow {
  readonly id: string;
  /** Real moment, of its own clock, at which the lease ends. */
  readonly until: number;
}

/** A send with its whole time limit of 30 s must end before its lease. */
const leastLeftMs = 15_000 - 1_000;

/** Looks at each new message while it happens: under which lease it is sent, and who heard that it was. */
export function watchSends(world: World) {
  const heldAt = new Map<Call, readonly HeldRow[]>();
  const begun = new Map<string, number>();
  /** Leases that their process knows of; one whose answer was lost it does not tell with others. */
  const known = new Set<string>();

  return {
    asked: (call: Call, life: Life): void => {
      if (call.kind !== 'send') return;
      const what = subjectOf(world, call);
      const held = heldRows(world, what, life);
      heldAt.set(call, held);
      for (const { id } of held) world.tried.add(id);
      const group = `${life.name} ${what.kind} ${what.kenmerk} to ${what.person}`;
      const sends = (begun.get(group) ?? 0) + 1;
      begun.set(group, sends);
      const left = Math.max(-1, ...held.map(({ until }) => until - ownClock(world, life)));
      // With clocks further apart than a lease another instance may take it, send and record meanwhile.
      const taken = world.habits.clocksApart && leasesOf(world, what, life) > 0;
      if (left < leastLeftMs && taken) count(world, 'sent after its lease: clocks apart');
      else if (left < leastLeftMs) world.violations.push(`sent without a lease: ${group}`);
      else if (sends > leasesOf(world, what, life)) {
        world.violations.push(`sent twice under one lease: ${group}`);
      }
    },
    carried: (call: Call, life: Life, answer: Answer): void => {
      if (call.kind !== 'send' || answer.status !== 201) return;
      world.sends.push({
        ...subjectOf(world, call),
        names: new TextDecoder().decode(call.body).match(/K-\d{4}-\d{4,}/g) ?? [],
        with: toldWith(world, subjectOf(world, call), { life, known }),
        business: world.tenant.business,
        life,
        at: world.time.now(),
        activityId: (jsonIn(answer) as { id: string }).id,
        held: heldAt.get(call) ?? [],
      });
    },
    told: (call: Call, life: Life, answer: Answer): void => {
      if (isOfOneRow(call) && !life.dead) known.add(leaseIn(answer));
      if (call.kind !== 'send' || answer.status !== 201) return;
      const { id } = jsonIn(answer) as { id: string };
      const sent = world.sends.find(({ activityId }) => activityId === id);
      if (sent && !life.dead) sent.heardAt = world.time.now();
    },
  };
}

export const ownClock = (world: World, life: Life): number =>
  epoch +
  world.time.now() +
  (world.slots.find(({ name }) => life.name.startsWith(name))?.skewMs ?? 0);

interface Subject {
  readonly person: string;
  readonly kind: string;
  readonly kenmerk: string;
}

function subjectOf({ tenant }: World, call: Call): Subject {
  const conversation = decodeURIComponent(new URL(call.url).pathname.split('/')[4] ?? '');
  const body = JSON.parse(new TextDecoder().decode(call.body)) as {
    attachments: readonly { content: { refresh?: { action: { data: Ids } } } }[];
  };
  const ids = body.attachments[0]?.content.refresh?.action.data;
  return {
    person: tenant.chats.conversation(conversation)?.personOid ?? '',
    kind: ids?.card ?? 'dagstart',
    kenmerk: ids?.kenmerk ?? '',
  };
}

interface Ids {
  readonly card: string;
  readonly kenmerk: string;
}

/** Rows of this person and kind that this very process holds. */
const heldRows = ({ tenant }: World, what: Subject, life: Life): readonly HeldRow[] =>
  rowsOf(tenant, 'Berichten')
    .filter(isHeld(what, life))
    .map(({ id, fields }) => ({ id, until: Date.parse(String(fields['LeaseTot'])) }));

const isOfOneRow = ({ kind, url }: Call): boolean =>
  kind === 'graph' && /\/items\/\d+(\/fields)?(\?|$)/.test(url);

const leaseIn = ({ body }: Answer): string =>
  /"Lease":"([^"]+)"/.exec(new TextDecoder().decode(body))?.[1] ?? '';

const toldWith = (
  { tenant }: World,
  { person, kind }: Subject,
  { life, known }: { readonly life: Life; readonly known: ReadonlySet<string> },
): readonly string[] =>
  kind === 'dagstart'
    ? rowsOf(tenant, 'Berichten')
        .filter(
          ({ fields }) =>
            fields['PersoonOid'] === person &&
            fields['Status'] === 'bezig' &&
            String(fields['NoticeKey']).includes('#') &&
            isWork(fields['Soort'] as NoticeKind) &&
            String(fields['Lease']).startsWith(`${life.name}-`) &&
            known.has(String(fields['Lease'])),
        )
        .map(({ id }) => id)
        .filter((id) => wasKept(tenant, id))
    : [];

/** Waited to be told with others; what is sent by itself at this moment was not. */
const wasKept = (tenant: World['tenant'], row: string): boolean =>
  versionsOf(tenant, 'Berichten').some(
    ({ id, fields }) => id === row && fields['Status'] === 'open',
  );

/** How many attempts at such a notice this process ever held: each permits one send. */
const leasesOf = ({ tenant }: World, what: Subject, life: Life): number =>
  new Set(
    versionsOf(tenant, 'Berichten')
      .filter(isHeld(what, life))
      .map(({ id, fields }) => `${id} ${String(fields['Lease'])} ${String(fields['Poging'])}`),
  ).size;

/** Who took it up before the card that asks him was sent, gets it as his living one. */
const goesOnAs: Readonly<Record<string, string>> = { 'wil-jij-behandelen': 'wat-nu' };

const isHeld =
  ({ person, kind, kenmerk }: Subject, life: Life) =>
  ({ fields }: Stored): boolean =>
    fields['PersoonOid'] === person &&
    (fields['Soort'] === kind || goesOnAs[String(fields['Soort'])] === kind) &&
    (fields['Kenmerk'] ?? '') === kenmerk &&
    fields['Status'] === 'bezig' &&
    String(fields['Lease']).startsWith(`${life.name}-`);
