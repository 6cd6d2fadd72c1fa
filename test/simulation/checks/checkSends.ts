import { dayKey } from '../../../src/app/rounds/messagesOf.ts';
import type { Instant } from '../../../src/domain/calendar/isoDate.ts';
import { dateIn } from '../../../src/domain/calendar/zone.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { byMail } from '../../../src/graph/delivery/noticeRow.ts';
import { count, type World } from '../world.ts';
import type { Sent } from './watchSends.ts';
import { epoch } from '../tenant/simTenant.ts';
import { rowsOf, versionsOf } from './tables.ts';

/** Two real clocks may differ by so much. */
const skewMs = 15_000;

/**
 * One message for each notice; a further one only where protocol.md §3 names a cause: the answer of the
 * earlier one was lost, or its process died or stalled past its lease before it was recorded.
 */
export function checkSends(world: World): void {
  const { tenant, sends, violations } = world;
  const rows = rowsOf(tenant, 'Berichten');
  const recorded = new Map(rows.map(({ id, fields }) => [fields['ActiviteitSleutel'], id]));
  const byRow = new Map(sends.map((sent) => [recorded.get(sent.activityId), sent]));
  count(world, 'messages', sends.length);
  for (const sent of sends) {
    if (recorded.has(sent.activityId)) continue;
    const causes = sent.held.map(({ id }) => causeOf(id, sent, byRow.get(id)));
    const apart = world.habits.clocksApart ? 'clocks apart' : undefined;
    const cause = causes.find((each) => each !== undefined) ?? apart;
    count(world, `message not recorded: ${cause ?? 'no cause'}`);
    if (cause === undefined) {
      violations.push(
        `doubled without a cause: ${sent.kind} ${sent.kenmerk} by ${sent.life.name} at ${Math.round(sent.at)}`,
      );
    }
  }
  const ids = rows
    .flatMap(({ fields }) => fields['ActiviteitSleutel'] ?? [])
    .filter((id) => id !== byMail);
  if (new Set(ids).size !== ids.length) violations.push('one message recorded at two notices');
  for (const { id, fields } of rows) checkRow(world, id, fields);
  checkToldTwice(world);
}

/** What a message told has no message of its own, unless its process died or never heard that it was sent. */
function checkToldTwice(world: World): void {
  const { tenant, sends, violations } = world;
  const rows = new Map(rowsOf(tenant, 'Berichten').map(({ id, fields }) => [id, fields]));
  for (const { with: told, names, life, heardAt } of sends) {
    if (life.diedAt !== undefined || heardAt === undefined) continue;
    for (const id of told) {
      const fields = rows.get(id) ?? {};
      if (!names.includes(String(fields['Kenmerk']))) continue;
      count(world, 'told with others');
      if (typeof fields['ActiviteitSleutel'] === 'string')
        violations.push(`told with others and by itself: ${String(fields['NoticeKey'])}`);
    }
  }
}

/** Why a notice may have a message that is not recorded beside the one that is. */
function causeOf(row: string, sent: Sent, other: Sent | undefined): string | undefined {
  const [earlier, later] = other && other.at < sent.at ? [other, sent] : [sent, other];
  if (earlier.life.diedAt !== undefined && earlier.life.diedAt <= (later?.at ?? Infinity)) {
    return 'process died';
  }
  if (earlier.heardAt === undefined) return 'answer lost';
  const lease = earlier.held.find(({ id }) => id === row)?.until ?? 0;
  if (later && epoch + later.at + skewMs >= lease) return 'stalled past its lease';
  return undefined;
}

/** A recorded message never changes, and stands in the chat. */
function checkRow(world: World, id: string, fields: Fields): void {
  const { tenant, violations } = world;
  // The activity feed only points at what a card asks; an e-mail is no message in a chat.
  if (isFeedLine(fields) || fields['ActiviteitSleutel'] === byMail) return;
  const activity = fields['ActiviteitSleutel'];
  const chat = tenant.chats.conversationOf(String(fields['PersoonOid']));
  const states = versionsOf(tenant, 'Berichten').filter((each) => each.id === id);
  const ids = new Set(states.flatMap((each) => each.fields['ActiviteitSleutel'] ?? []));
  if (ids.size > 1) violations.push(`two messages recorded at ${String(fields['NoticeKey'])}`);
  if (typeof activity !== 'string') {
    const wasTold = String(fields['NoticeKey']).includes('#')
      ? wasToldTogether(world, fields)
      : wasToldInTheDay(tenant, fields) || wasToldOnCard(tenant, fields);
    if (fields['Status'] === 'verzonden' && wasTold && String(fields['NoticeKey']).includes('#'))
      count(world, 'told together');
    if (fields['Status'] === 'verzonden' && !wasTold) {
      violations.push(`sent without a message: ${id}`);
    }
    return;
  }
  const message = chat && tenant.chats.message(chat.id, activity);
  if (!message || message.deleted)
    violations.push(`recorded and gone: ${String(fields['NoticeKey'])}`);
}

type Fields = Readonly<Record<string, unknown>>;

const isFeedLine = (fields: Fields): boolean =>
  fields['Soort'] === 'laatste-dag' || fields['Soort'] === 'hoorgesprekken';

/** What a decision owes has its own message, or a line of its complaint on one that left once it was due. */
const wasToldTogether = ({ sends }: World, fields: Fields): boolean =>
  sends.some(
    ({ person, kind, names, business }) =>
      kind === 'dagstart' &&
      business >= Date.parse(String(fields['DueOn'])) &&
      person === fields['PersoonOid'] &&
      names.includes(String(fields['Kenmerk'])),
  );

/** What asks nothing is told by bringing a card of that person about the same complaint up to date. */
const wasToldOnCard = (tenant: World['tenant'], fields: Fields): boolean =>
  /\/(?:hoorgesprek-[^/]+|contact)\//.test(String(fields['NoticeKey'])) &&
  rowsOf(tenant, 'Berichten').some(
    (row) =>
      row.fields['PersoonOid'] === fields['PersoonOid'] &&
      row.fields['Kenmerk'] === fields['Kenmerk'] &&
      typeof row.fields['ActiviteitSleutel'] === 'string',
  );

/**
 * A nudge may be told in the message of one of that person's days, from the day on which it was due first. That
 * message has a row; its id may be lost, where the process died before it was recorded.
 */
const wasToldInTheDay = (tenant: World['tenant'], fields: Fields): boolean => {
  // A line in the activity feed has no message in a chat.
  if (isFeedLine(fields)) return true;
  const person = String(fields['PersoonOid']) as PersonId;
  const first = dayKey(person, dateIn('Europe/Amsterdam', String(fields['DueOn']) as Instant));
  return rowsOf(tenant, 'Berichten').some((row) => {
    const key = String(row.fields['NoticeKey']);
    return key.startsWith(`dagstart/${person}/`) && key >= first;
  });
};
