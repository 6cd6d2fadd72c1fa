import type { Answer, Call } from '../network/call.ts';
import { jsonIn } from '../network/call.ts';
import type { Life } from '../network/createNetwork.ts';
import { epoch } from '../tenant/simTenant.ts';
import type { World } from '../world.ts';
import { rowsOf } from './tables.ts';

/** One new message that reached a chat. */
export interface Sent {
  readonly activityId: string;
  readonly life: Life;
  readonly at: number;
  readonly person: string;
  readonly kind: string;
  readonly kenmerk: string;
  /** The row under whose lease it was sent. */
  readonly row: string | undefined;
  /** When the instance got the answer. */
  heardAt?: number;
  /** Real moment, of its own clock, at which the lease ended. */
  readonly leaseEnds: number;
}

/** A send with its whole time limit of 30 s must end before its lease. */
const leastLeftMs = 15_000 - 1_000;

/** Looks at each new message while it happens: under which lease it is sent, and who heard that it was. */
export function watchSends(world: World) {
  const used = new Set<string>();
  const rowOfCall = new Map<Call, HeldRow>();

  return {
    asked: (call: Call, life: Life): void => {
      if (call.kind !== 'send') return;
      const what = subjectOf(world, call);
      const row = heldRows(world, what, life).find((each) => !used.has(attemptOf(each)));
      const left = row === undefined ? undefined : row.until - ownClock(world, life);
      if (row !== undefined) {
        used.add(attemptOf(row));
        rowOfCall.set(call, row);
        world.tried.add(row.id);
      }
      if (left !== undefined && left >= leastLeftMs) return;
      world.violations.push(
        `sent without a lease: ${life.name} ${what.kind} ${what.kenmerk} to ${what.person}, ${left ?? 'none'}`,
      );
    },
    carried: (call: Call, life: Life, answer: Answer): void => {
      if (call.kind !== 'send' || answer.status !== 201) return;
      const held = rowOfCall.get(call);
      world.sends.push({
        ...subjectOf(world, call),
        life,
        at: world.time.now(),
        activityId: (jsonIn(answer) as { id: string }).id,
        row: held?.id,
        leaseEnds: held?.until ?? 0,
      });
    },
    told: (call: Call, life: Life, answer: Answer): void => {
      if (call.kind !== 'send' || answer.status !== 201) return;
      const { id } = jsonIn(answer) as { id: string };
      const sent = world.sends.find(({ activityId }) => activityId === id);
      if (sent && !life.dead) sent.heardAt = world.time.now();
    },
  };
}

/** Under one lease a notice is sent once. */
const attemptOf = ({ id, lease, poging }: HeldRow): string => `${id} ${lease} ${poging}`;

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

interface HeldRow {
  readonly id: string;
  readonly lease: string;
  readonly poging: number;
  readonly until: number;
}

/** Rows of this person and kind that this very process holds, longest lease first. */
const heldRows = (
  { tenant }: World,
  { person, kind, kenmerk }: Subject,
  life: Life,
): readonly HeldRow[] =>
  rowsOf(tenant, 'Berichten')
    .filter(
      ({ fields }) =>
        fields['PersoonOid'] === person &&
        fields['Soort'] === kind &&
        (fields['Kenmerk'] ?? '') === kenmerk &&
        fields['Status'] === 'bezig' &&
        String(fields['Lease']).startsWith(`${life.name}-`),
    )
    .map(({ id, fields }) => ({
      id,
      lease: String(fields['Lease']),
      poging: Number(fields['Poging']),
      until: Date.parse(String(fields['LeaseTot'])),
    }))
    .sort((one, other) => other.until - one.until);
