import { count, type World } from '../world.ts';
import type { Sent } from './watchSends.ts';
import { epoch } from '../tenant/simTenant.ts';
import { rowsOf, versionsOf } from './tables.ts';

/** Two real clocks may differ by so much. */
const skewMs = 10_000;

/**
 * One message for each notice; a further one only where protocol.md §3 names a cause: the answer of the
 * earlier one was lost, or its process died or stalled past its lease before it was recorded.
 */
export function checkSends(world: World): void {
  const { tenant, sends, violations } = world;
  for (const ofRow of byRow(sends)) {
    count(world, 'messages', ofRow.length);
    for (const [index, later] of ofRow.entries()) {
      const earlier = ofRow[index - 1];
      if (!earlier) continue;
      const cause = causeOf(earlier, later);
      count(world, `doubled: ${cause ?? 'no cause'}`);
      if (cause === undefined) {
        violations.push(
          `doubled without a cause: ${later.kind} ${later.kenmerk} by ${later.life.name} at ${Math.round(later.at)}`,
        );
      }
    }
  }
  const ids = rowsOf(tenant, 'Berichten').flatMap(
    ({ fields }) => fields['ActiviteitSleutel'] ?? [],
  );
  if (new Set(ids).size !== ids.length) violations.push('one message recorded at two notices');
  for (const { id, fields } of rowsOf(tenant, 'Berichten')) checkRow(world, id, fields);
}

/** A recorded message never changes, and stands in the chat. */
function checkRow({ tenant, violations }: World, id: string, fields: Fields): void {
  const activity = fields['ActiviteitSleutel'];
  const chat = tenant.chats.conversationOf(String(fields['PersoonOid']));
  const states = versionsOf(tenant, 'Berichten').filter((each) => each.id === id);
  const ids = new Set(states.flatMap((each) => each.fields['ActiviteitSleutel'] ?? []));
  if (ids.size > 1) violations.push(`two messages recorded at ${String(fields['NoticeKey'])}`);
  if (typeof activity !== 'string') {
    if (fields['Status'] === 'verzonden') violations.push(`sent without a message: ${id}`);
    return;
  }
  const message = chat && tenant.chats.message(chat.id, activity);
  if (!message || message.deleted)
    violations.push(`recorded and gone: ${String(fields['NoticeKey'])}`);
}

type Fields = Readonly<Record<string, unknown>>;

function causeOf(earlier: Sent, later: Sent): string | undefined {
  if (earlier.life.dead) return 'process died';
  if (earlier.heardAt === undefined) return 'answer lost';
  return epoch + later.at + skewMs >= earlier.leaseEnds ? 'stalled past its lease' : undefined;
}

const byRow = (sends: readonly Sent[]): readonly (readonly Sent[])[] => {
  const rows = new Map<string, Sent[]>();
  for (const sent of sends) {
    const row = sent.row ?? sent.activityId;
    rows.set(row, [...(rows.get(row) ?? []), sent]);
  }
  return [...rows.values()];
};
