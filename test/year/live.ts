import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import type { PersonId } from '../../src/domain/complaint/kenmerk.ts';
import { decideAbsence } from '../../src/domain/organisation/decideAbsence.ts';
import { isClosed } from '../../src/domain/steps/facts/cycle.ts';
import type { OpenTemplate } from '../simulation/tenant/template.ts';
import { carryOut } from './act.ts';
import { takeMessages } from './answer.ts';
import { afterClosing, beforeOpening, hoursADay, hoursOfDay, momentOf } from './days.ts';
import type { Model } from './model.ts';
import { openOffice } from './office.ts';
import { register } from './register.ts';
import { planSpontaneous } from './spontaneous.ts';
import { endedOf } from './ended.ts';
import type { Lived } from './tally.ts';
import { createYear, type Question, type Year } from './year.ts';

/** One year of the office, from its first working day until everything that can end has ended. */
export async function liveYear(
  model: Model,
  question: Question,
  template: OpenTemplate,
): Promise<Lived> {
  const office = await openOffice(template);
  try {
    const year = createYear(model, question, office);
    for (let place = 0; place < year.days.length && !isOver(year, place); place += 1)
      await liveDay(year, place);
    return {
      question,
      messages: year.messages,
      complaints: await endedOf(year),
      counts: new Map([...year.counts, ...office.faults]),
      roles: new Map(year.people.map(({ oid, role }) => [oid, role])),
    };
  } finally {
    office.close();
  }
}

const isOver = ({ arrivals, office, fates }: Year, place: number): boolean => {
  const last = arrivals.at(-1)?.day ?? 0;
  return (
    place > last + 1 &&
    office.app.register.active().every((one) => !fates.has(one.kenmerk) || isClosed(one))
  );
};

async function liveDay(year: Year, place: number): Promise<void> {
  const { office, nudges, days } = year;
  const day = days[place];
  if (day === undefined) return;
  const at = async (time: string, work: () => Promise<void>): Promise<void> => {
    office.goTo(momentOf(day, time));
    await work();
    await takeMessages(year);
  };
  const round = async (): Promise<void> => {
    await office.app.syncForRound();
    await office.app.app.round();
  };
  year.hour = place * hoursADay;
  // Outside office hours a round delivers what decisions owe, and reminds nobody.
  await at(beforeOpening, async () => {
    await tellAbsence(year, place);
    await round();
  });
  for (const [nth, time] of hoursOfDay.entries()) {
    year.hour = place * hoursADay + nth;
    year.inRound = true;
    if (nudges) await at(time, round);
    year.inRound = false;
    if (nth === 0) planSpontaneous(year);
    await at(time, () => liveHour(year, place, nth));
  }
  await at(afterClosing, round);
}

async function liveHour(year: Year, place: number, nth: number): Promise<void> {
  for (const fate of year.arrivals)
    if (fate.day === place && fate.hour === nth) await register(year, fate);
  const plans = year.plans.get(year.hour) ?? [];
  year.plans.delete(year.hour);
  for (const plan of plans) {
    await carryOut(year, plan);
    await takeMessages(year);
  }
}

/** What people, or their managers, tell the app of holidays and illness. */
async function tellAbsence({ away, office, days }: Year, place: number): Promise<void> {
  for (const { person, from, to, toldOn } of away) {
    if (toldOn !== place) continue;
    const first = days[from];
    const last = days[Math.min(to, days.length - 1)];
    if (first === undefined || last === undefined) continue;
    const absence = { person: person as PersonId, from: isoDate(first), to: isoDate(last) };
    const decision = decideAbsence(absence, office.circumstances().organisation);
    if (decision.ok)
      await office.app.store.organisation.setAbsence(decision.value, person as PersonId);
  }
}
