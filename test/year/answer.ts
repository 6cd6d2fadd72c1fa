import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { nudgesDue } from '../../src/app/rounds/nudgesDue.ts';
import { dateIn } from '../../src/domain/calendar/zone.ts';
import { addWorkingDays } from '../../src/domain/calendar/workingDays.ts';
import { settleBefore } from '../../src/domain/steps/askDates.ts';
import { presentAssignment } from '../../src/domain/steps/facts/assignment.ts';
import { stageOf } from '../../src/domain/steps/stage.ts';
import { askOfHim } from './askedOf.ts';
import type { Role } from './cast.ts';
import { hoursADay, weekdayOf } from './days.ts';
import { harder } from './draw.ts';
import { firstAsked, kindOf } from './firstAsked.ts';
import type { Message } from './message.ts';
import { dayOf, isKeptWaiting, planAt, type Plan, type Year } from './year.ts';

/** Who phones when a message tells that a colleague does not get on with it. */
const phones: ReadonlySet<Role> = new Set(['coordinator', 'teamleider', 'approver']);
const friday = 4;
const noonHour = 4;
const fiveDays = 5;

/** Counts what came into the chats, and draws who will do something because of it, and when. */
export async function takeMessages(year: Year): Promise<void> {
  for (const message of year.office.newMessages()) {
    const role = year.actor.get(message.person)?.role;
    if (role === undefined) continue;
    const circumstances = year.office.circumstances();
    const { today } = circumstances.time;
    const dueToday = message.kenmerken.some((kenmerk) => {
      const complaint = year.office.app.register.find(kenmerk as Kenmerk);
      if (complaint === undefined) return false;
      const asking = askOfHim(complaint, message.person, circumstances);
      return (asking?.date ?? settleBefore(complaint, circumstances)) <= today;
    });
    const earlier = messagesLately(year, message.person, today);
    const escalations = message.kenmerken.filter(
      (kenmerk) => whatToDo(year, message, kenmerk as Kenmerk)?.what === 'phone',
    ).length;
    const reminds = year.inRound && isReminder(year, message);
    year.messages.push({ ...message, role, day: today, dueToday, reminds, escalations });
    for (const [line, kenmerk] of message.kenmerken.entries())
      await answerLine(year, { message, kenmerk: kenmerk as Kenmerk, line, earlier });
  }
}

/**
 * What a decision owes comes in a round as well, when its time has come: also to who stands in for somebody away, whom
 * nothing else would remind of what was asked of him only today.
 */
const isReminder = ({ office }: Year, { person, kind, arrived, kenmerken }: Message): boolean =>
  (kind === 'dagstart' && !arrived) ||
  kenmerken.some((kenmerk) => {
    const complaint = office.app.register.find(kenmerk as Kenmerk);
    const circumstances = office.circumstances();
    const { time, profile } = circumstances;
    return (complaint ? nudgesDue(complaint, circumstances) : [])
      .filter(({ unlessSince }) => !unlessSince || dateIn(profile.zone, unlessSince) !== time.today)
      .some((nudge) => nudge.to === person && nudge.kind === kind);
  });

const messagesLately = (year: Year, person: string, today: string): number => {
  const since = addWorkingDays(today as never, -fiveDays, year.office.circumstances().calendar);
  let found = 0;
  for (let nth = year.messages.length - 1; nth >= 0; nth -= 1) {
    const message = year.messages[nth];
    if (message === undefined || message.day <= since) break;
    if (message.person === person) found += 1;
  }
  return found;
};

interface Line {
  readonly message: Message;
  readonly kenmerk: Kenmerk;
  /** Place in a digest. */
  readonly line: number;
  /** Messages he got in the five working days before. */
  readonly earlier: number;
}

async function answerLine(year: Year, { message, kenmerk, line, earlier }: Line): Promise<void> {
  const { model, draw } = year;
  const { person, kind } = message;
  const found = whatToDo(year, message, kenmerk);
  if (found === undefined) return;
  const what = (await firstAsked(year, message, kenmerk, found.what)) ?? found.what;
  const key = `${person} ${kenmerk} ${found.about}`;
  const before = year.asked.get(key) ?? 0;
  year.asked.set(key, before + 1);
  const { digestLineFactor, lessPerEarlierMessageInFiveWorkingDays: less } = model.message;
  const lineFactor =
    kind === 'dagstart' ? (digestLineFactor[line] ?? digestLineFactor.at(-1) ?? 1) : 1;
  const willing =
    ((before === 0 ? model.message.first : model.message.again) * lineFactor * hourFactor(year)) /
    (1 + less * earlier);
  const chance = draw('answer', person, kenmerk, found.about, before);
  const times = year.rate * (year.tempo.get(person) ?? 1);
  if (!chance.happens(harder(willing, times))) return;
  const plan: Plan = {
    person,
    kenmerk,
    what,
    ...(kind !== 'dagstart' && { message: message.id }),
    ...(what === 'reassign' && { from: presentlyWith(year, kenmerk) }),
  };
  planAt(year, year.hour + hoursUntil(year, chance.next()), plan);
}

const presentlyWith = ({ office }: Year, kenmerk: Kenmerk): string => {
  const complaint = office.app.register.find(kenmerk);
  return (complaint && presentAssignment(complaint)?.to) ?? '';
};

/** His own step, a call to whose turn it is, or nothing where he is only told. */
function whatToDo(
  year: Year,
  message: Message,
  kenmerk: Kenmerk,
): { readonly what: Plan['what']; readonly about: string } | undefined {
  const { person } = message;
  const complaint = year.office.app.register.find(kenmerk);
  if (complaint === undefined) return undefined;
  const asking = askOfHim(complaint, person, year.office.circumstances());
  if (asking)
    return isKeptWaiting(year, complaint, asking) ? undefined : { what: 'own', about: asking.ask };
  const role = year.actor.get(person)?.role;
  if (role === undefined || !phones.has(role)) return undefined;
  if (!ofOthers.has(kindOf(year, message, complaint) ?? '')) return undefined;
  return { what: 'phone', about: `phone ${stageOf(complaint)}` };
}

/** Cards that say that others do not get on with it; any other card only informs who is not asked himself. */
const ofOthers: ReadonlySet<string> = new Set(['termijn-escalatie', 'brief-versturen']);

const hourFactor = (year: Year): number => {
  const { morning, afternoon, fridayAfternoon } = year.model.message;
  const day = year.days[dayOf(year)];
  if (year.hour % hoursADay <= noonHour || day === undefined) return morning;
  return weekdayOf(day) === friday ? fridayAfternoon : afternoon;
};

/** Working hours until he does it, at least one. */
function hoursUntil({ model }: Year, share: number): number {
  let [hours, reached] = [0, 0];
  for (const [until, by] of model.message.withinWorkingHours) {
    if (share <= by) {
      const part = (share - reached) / (by - reached);
      return Math.max(1, Math.ceil(hours + part * (until - hours)));
    }
    [hours, reached] = [until, by];
  }
  return Math.max(1, hours);
}
