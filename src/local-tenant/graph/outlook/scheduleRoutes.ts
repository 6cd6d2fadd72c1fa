import { jsonBody, type Call, type Reply } from '../http/call.ts';
import { GraphRefusal } from '../http/refusal.ts';
import type { Route } from '../http/router.ts';
import type { JsonObject } from '../json.ts';
import type { Tenant } from '../tenant.ts';
import { contentOf } from './eventStore.ts';
import { CALENDARS, mailboxAt, mailboxOf } from './mailbox.ts';
import { momentOf } from './readEvent.ts';
import { inZone, wantedZone } from './zones.ts';

const MOST_SCHEDULES = 20;
const DAYS = 86_400_000;
const LONGEST = 62 * DAYS;
const DIGITS: ReadonlyMap<unknown, string> = new Map([
  ['free', '0'],
  ['workingElsewhere', '0'],
  ['tentative', '1'],
  ['busy', '2'],
  ['oof', '3'],
]);

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly zone: string;
}

/** When people are free or busy; somebody unknown has an error of his own, the others an answer. */
const getSchedule = (tenant: Tenant, call: Call): Reply => {
  mailboxOf(tenant, call, CALENDARS.read);
  const body = inLowerCase(jsonBody(call));
  const { schedules, starttime, endtime, availabilityviewinterval = 30 } = body;
  const [from, to, minutes] = [
    momentOf(starttime),
    momentOf(endtime),
    Number(availabilityviewinterval),
  ];
  if (!Array.isArray(schedules) || schedules.length === 0 || schedules.length > MOST_SCHEDULES)
    throw refused('The number of schedules is not between 1 and 20.');
  if (!(from < to) || to - from >= LONGEST)
    throw refused(
      'The requested time duration specified for FreeBusyViewOptions.TimeWindow is invalid.',
    );
  if (!(minutes >= 5 && minutes <= 1_440))
    throw refused('The requested interval for merged free/busy data is invalid.');
  const asked = { from, to, step: minutes * 60_000, zone: wantedZone(call.headers) };
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#Collection(microsoft.graph.scheduleInformation)`,
      value: schedules.map((address) => scheduleOf(tenant, String(address), asked)),
    },
  };
};

const scheduleOf = ({ sql }: Tenant, address: string, asked: Asked): JsonObject => {
  const mailbox = mailboxAt(sql, address);
  if (!mailbox) {
    const error = {
      message: `Unable to resolve e-mail address ${address} to an Active Directory object.`,
      responseCode: 'ErrorMailRecipientNotFound',
    };
    return { scheduleId: address, scheduleItems: [], availabilityView: '', error };
  }
  const events = sql
    .all('select * from graph_events where user_id = ?', mailbox.userId)
    .map(contentOf)
    .map(({ start, end, showAs = 'busy', subject, sensitivity }) => ({
      start: momentOf(start),
      end: momentOf(end),
      status: showAs,
      isPrivate: sensitivity === 'private',
      ...(sensitivity === 'private' ? {} : { subject }),
    }))
    .filter(({ start, end, status }) => start < asked.to && end > asked.from && status !== 'free')
    .sort((a, b) => a.start - b.start);
  const slots = Array.from({ length: Math.ceil((asked.to - asked.from) / asked.step) }, (_, at) => {
    const begins = asked.from + at * asked.step;
    const digits = events
      .filter(({ start, end }) => start < begins + asked.step && end > begins)
      .map(({ status }) => DIGITS.get(status) ?? '2');
    return digits.sort().at(-1) ?? '0';
  });
  return {
    scheduleId: address,
    availabilityView: slots.join(''),
    scheduleItems: events.map(({ start, end, ...item }) => ({
      ...item,
      start: inZone(start, asked.zone),
      end: inZone(end, asked.zone),
    })),
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: 'W. Europe Standard Time' },
    },
  };
};

/** The documentation itself writes these names in either case. */
const inLowerCase = (body: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]));

const refused = (message: string): GraphRefusal =>
  new GraphRefusal({ status: 400, code: 'ErrorInvalidParameter', message });

export const scheduleRoutes: readonly Route[] = [
  { method: 'POST', path: 'users/{user}/calendar/getSchedule', cost: 0, run: getSchedule },
];
