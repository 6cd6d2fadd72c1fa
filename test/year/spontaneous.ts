import { workingDaysBetween } from './days.ts';
import { settleBefore } from '../../src/domain/steps/askDates.ts';
import { coordinatorFor } from '../../src/domain/steps/people.ts';
import { askOf } from '../../src/domain/steps/ask.ts';
import { asks } from './askedOf.ts';
import type { Role } from './cast.ts';
import { hoursADay } from './days.ts';
import { harder } from './draw.ts';
import { dayOf, isAsked, isKeptWaiting, planAt, type Year } from './year.ts';

/** For whom complaints are the daily work. */
const complaintsOffice: ReadonlySet<Role> = new Set(['coordinator', 'support', 'jurist']);
const bigTasks: ReadonlySet<string> = new Set(['schrijf-oordeel', 'pas-oordeel-aan']);

/** At the beginning of a working day: who is going to do today what nobody reminds him of. */
export function planSpontaneous(year: Year): void {
  const { model, draw, office, fates } = year;
  const { complaintsOffice: office_, others, bigTaskFactor } = model.spontaneous;
  const circumstances = office.circumstances();
  for (const complaint of office.app.register.active()) {
    const fate = fates.get(complaint.kenmerk);
    if (fate === undefined) continue;
    superviseSpontaneously(year, complaint.kenmerk);
    for (const { person, asking } of asks(complaint, circumstances)) {
      if (isKeptWaiting(year, complaint, asking) || !isAsked(year, asking)) continue;
      if (!year.isThere(person, dayOf(year))) continue;
      const role = year.actor.get(person)?.role;
      const daily = role !== undefined && complaintsOffice.has(role) ? office_ : others;
      const times =
        (year.tempo.get(person) ?? 1) * fate.tempo * (bigTasks.has(asking.ask) ? bigTaskFactor : 1);
      const chance = draw('day', fate.nth, person, asking.ask, circumstances.time.today);
      if (!chance.happens(harder(daily, times))) continue;
      planAt(year, year.hour + 1 + chance.below(hoursADay - 1), {
        person,
        kenmerk: complaint.kenmerk,
        what: 'own',
      });
    }
  }
}

/** Now and then the coordinator phones about what comes near its term, without being told. */
function superviseSpontaneously(year: Year, kenmerk: Parameters<typeof year.fates.get>[0]): void {
  const { office, model, draw } = year;
  const complaint = office.app.register.find(kenmerk);
  if (complaint === undefined) return;
  const circumstances = office.circumstances();
  const { today } = circumstances.time;
  const left = workingDaysBetween(today, settleBefore(complaint, circumstances));
  const { byItselfPerWorkingDay, byItselfWithinWorkingDays } = model.phoneCall;
  if (left > byItselfWithinWorkingDays) return;
  const coordinator = coordinatorFor(complaint, circumstances);
  const { of } = askOf(complaint, circumstances);
  if (coordinator === undefined || of.length === 0 || of.includes(coordinator)) return;
  const chance = draw('supervise', kenmerk, today);
  if (!chance.happens(byItselfPerWorkingDay)) return;
  const at = year.hour + 1 + chance.below(hoursADay - 1);
  planAt(year, at, { person: coordinator, kenmerk, what: 'phone' });
}
