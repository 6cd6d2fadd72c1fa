import { createHash } from 'node:crypto';
import type { BusinessTime } from '../../app/command.ts';
import type { Nudge } from '../../app/ports/delivery.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { OwedNotice } from '../../domain/complaint/notice.ts';
import { withoutNulls } from '../lists/upsertRow.ts';
import type { ModelRow } from '../readmodel/modelRow.ts';
import { entryKey, noticeKey } from '../register/keys.ts';
import { lineOf } from '../register/logEntry.ts';
import type { OutboxEntry } from '../register/outbox.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { heldFields, startLease, type Lease } from './lease.ts';
import { moved } from './noticeRow.ts';

/** A row that must exist once under its unique key. */
export interface Copy {
  readonly list: 'Logboek' | 'Berichten';
  readonly keyColumn: 'EntryKey' | 'NoticeKey';
  readonly key: string;
  /** The only thing compared when the key exists already. */
  readonly command: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** A notice due now is created as held by this attempt. */
  readonly lease?: Lease;
}

/** What the outbox of a complaint still has to leave behind, as far as this process knows. */
export const copiesOf = (
  deps: DeliveryDeps,
  { kenmerk, outbox }: ModelRow,
  time: BusinessTime,
): readonly Copy[] =>
  outbox.flatMap((entry) => {
    const line: Copy = {
      list: 'Logboek',
      keyColumn: 'EntryKey',
      key: entryKey(kenmerk, entry.n),
      command: entry.command,
      fields: lineOf(kenmerk, entry),
    };
    const notices = entry.tell.map((notice) =>
      noticeCopy(deps, time, {
        key: noticeKey(kenmerk, entry.n, notice),
        command: entry.command,
        notice,
        kenmerk,
        dueOn: notice.dueAt ?? waits(deps, { notice, entry, kenmerk }, time) ?? entry.at,
      }),
    );
    return [line, ...notices].filter(({ key }) => !deps.proof.has(key));
  });

const waits = (
  { book, waitsUntil }: DeliveryDeps,
  of: {
    readonly notice: OwedNotice;
    readonly entry: OutboxEntry;
    readonly kenmerk: string;
  },
  time: BusinessTime,
): string | undefined => {
  const { notice, entry, kenmerk } = of;
  const before = book.arrived(notice.to);
  return waitsUntil?.({ notice, by: entry.by as PersonId, before }, kenmerk, time);
};

/** A nudge or digest, due now. */
export const nudgeCopy = (deps: DeliveryDeps, nudge: Nudge, time: BusinessTime): Copy =>
  noticeCopy(deps, time, {
    key: nudge.key,
    command: commandOf(nudge),
    notice: { kind: nudge.kind, to: nudge.to },
    kenmerk: nudge.kenmerk,
    dueOn: time.now,
  });

/** A nudge that another message told: it is done, and has no message of its own. */
export const toldCopy = (nudge: Nudge, time: BusinessTime): Copy => ({
  list: 'Berichten',
  keyColumn: 'NoticeKey',
  key: nudge.key,
  command: commandOf(nudge),
  fields: withoutNulls({
    NoticeKey: nudge.key,
    Kenmerk: nudge.kenmerk ?? null,
    PersoonOid: nudge.to,
    Soort: nudge.kind,
    Opdracht: commandOf(nudge),
    DueOn: time.now,
    Status: 'verzonden',
    Poging: 0,
    VolgnummerGetoond: moved,
  }),
});

const commandOf = ({ key }: Nudge): string => createHash('sha256').update(key).digest('hex');

function noticeCopy(
  deps: DeliveryDeps,
  time: BusinessTime,
  of: {
    readonly key: string;
    readonly command: string;
    readonly notice: OwedNotice;
    readonly kenmerk: string | undefined;
    readonly dueOn: string;
  },
): Copy {
  const lease = Date.parse(of.dueOn) <= Date.parse(time.now) ? startLease(deps) : undefined;
  return {
    list: 'Berichten',
    keyColumn: 'NoticeKey',
    key: of.key,
    command: of.command,
    fields: withoutNulls({
      NoticeKey: of.key,
      Kenmerk: of.kenmerk ?? null,
      PersoonOid: of.notice.to,
      Soort: of.notice.kind,
      Opdracht: of.command,
      DueOn: of.dueOn,
      VolgnummerGetoond: 0,
      ...(lease ? heldFields(lease, 1) : { Status: 'open', Poging: 0 }),
    }),
    ...(lease ? { lease } : {}),
  };
}
