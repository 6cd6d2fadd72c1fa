import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { PersonId } from '../../src/domain/complaint/kenmerk.ts';
import { absenceOf } from '../../src/domain/organisation/absence.ts';
import { askOf } from '../../src/domain/steps/ask.ts';
import { stageOf } from '../../src/domain/steps/stage.ts';
import { commandId } from '../../src/main/commandId.ts';
import { hoursADay } from './days.ts';
import { harder } from './draw.ts';
import { actorOf, proposedFor, take } from './take.ts';
import { count, dayOf, planAt, type Plan, type Year } from './year.ts';

/**
 * Phones whose turn it is and keeps that. Who hears that he stays away says so, and gives the complaint to somebody else where that is
 * how it goes on; where his card asks it he does that without a call.
 */
export async function phone(year: Year, plan: Plan, complaint: Complaint): Promise<void> {
  const { model, draw, office } = year;
  const circumstances = office.circumstances();
  const [other] = askOf(complaint, circumstances).of;
  if (other === undefined || other === plan.person) return;
  count(year, 'phone calls');
  const away = staysAway(year, other);
  const isNews = away && absenceOf(other, circumstances.organisation) === undefined;
  if (isNews) await tellAway(year, plan, other);
  const stage = stageOf(complaint);
  const handles = stage === 'toegewezen' || stage === 'in-behandeling';
  if (handles && (plan.what === 'reassign' || away)) {
    const to = await proposedFor(year, complaint, { person: plan.person, instead: other });
    if (to === undefined) return;
    count(year, 'given to somebody else');
    const reason = 'De behandelaar komt er niet aan toe, of is voor langere tijd afwezig.';
    await take(year, plan, { step: 'toewijzen', input: { to, reason } });
    return;
  }
  if (isNews) return;
  const note = { with: 'team', how: 'telefoon', purpose: 'anders', on: circumstances.time.today };
  await take(year, plan, {
    step: 'gesprek-vastleggen',
    input: { ...note, note: 'Gevraagd hoe ver het is.' },
  });
  if (!year.isThere(other, dayOf(year))) return;
  const chance = draw('phone', plan.kenmerk, other, circumstances.time.now);
  if (!chance.happens(harder(model.phoneCall.works, year.tempo.get(other) ?? 1))) return;
  const at = year.hour + 1 + chance.below(hoursADay - 1);
  planAt(year, at, { person: other, kenmerk: plan.kenmerk, what: 'own' });
}

const staysAway = (year: Year, person: string): boolean => {
  const today = dayOf(year);
  const { reassignsWhenAwayWorkingDays: days } = year.model.phoneCall;
  return Array.from({ length: days }, (_, nth) => today + nth).every(
    (day) => !year.isThere(person as PersonId, day),
  );
};

/** "Collega is er niet", in the form of the call or in the tab: the same act either way. */
async function tellAway(year: Year, { person: teller }: Plan, person: PersonId): Promise<void> {
  const { office, days, away } = year;
  const today = dayOf(year);
  const stretch = away.find((one) => one.person === person && one.from <= today && today <= one.to);
  const [from, to] = [days[today], days[Math.min(stretch?.to ?? today, days.length - 1)]];
  if (from === undefined || to === undefined) return;
  const id = commandId(['jaar', teller, person, 'afwezig', from]);
  const absence = { person, from: isoDate(from), to: isoDate(to) };
  const outcome = await office.app.app.setAbsence({ id, by: actorOf(year, teller), ...absence });
  count(year, outcome.ok ? 'told to be away' : `refused afwezig ${outcome.refusal.code}`);
}
