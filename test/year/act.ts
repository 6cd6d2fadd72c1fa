import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { PersonId } from '../../src/domain/complaint/kenmerk.ts';
import { present } from '../../src/domain/shared/present.ts';
import { settleBefore } from '../../src/domain/steps/askDates.ts';
import type { StepCode } from '../../src/domain/steps/codes.ts';
import { permittedSteps } from '../../src/domain/steps/permitted.ts';
import { openLetters } from '../../src/domain/steps/facts/letters.ts';
import { termFactsOf } from '../../src/domain/terms/facts.ts';
import { weeksLeft } from '../../src/domain/terms/verdaging.ts';
import { behandelaarOf, presentAssignment } from '../../src/domain/steps/facts/assignment.ts';
import { stageOf } from '../../src/domain/steps/stage.ts';
import { askOfHim } from './askedOf.ts';
import { workingDaysBetween } from './days.ts';
import { within } from './draw.ts';
import { nextStep } from './nextStep.ts';
import { phone } from './phone.ts';
import type { NextStep } from './situation.ts';
import { proposedFor, take } from './take.ts';
import { dayOf, isAsked, isKeptWaiting, planAt, type Plan, type Year } from './year.ts';

/** Does what was planned, as far as it is still to be done. */
export async function carryOut(year: Year, plan: Plan): Promise<void> {
  const complaint = year.office.app.register.find(plan.kenmerk);
  if (complaint === undefined) return;
  if (plan.what === 'extend' && (await extend(year, plan, complaint))) return;
  if (plan.what === 'send' && (await send(year, plan, complaint))) return;
  if (plan.what === 'reassign') {
    if (plan.from === presentAssignment(complaint)?.to) await phone(year, plan, complaint);
    return;
  }
  const asking = askOfHim(complaint, plan.person, year.office.circumstances());
  if (asking && isAsked(year, asking)) {
    await ownStep(year, plan, complaint);
  } else if (plan.what !== 'own') {
    await phone(year, plan, complaint);
  }
}

async function ownStep(year: Year, plan: Plan, complaint: Complaint): Promise<void> {
  const { person } = plan;
  const asking = askOfHim(complaint, person, year.office.circumstances());
  if (isKeptWaiting(year, complaint, asking)) return;
  if (asking?.ask === 'verleng-termijn') {
    await extend(year, plan, complaint);
    return;
  }
  if (mayNotMakeIt(year, complaint, person)) await extend(year, plan, complaint);
  const step = await stepOf(year, complaint, person);
  if (step === undefined || !(await take(year, plan, step))) return;
  if (step.wait !== undefined) year.waitsUntil.set(plan.kenmerk, dayOf(year) + step.wait);
  goOn(year, plan);
}

async function stepOf(
  year: Year,
  complaint: Complaint,
  person: string,
): Promise<NextStep | undefined> {
  const { office, fates, model, draw } = year;
  const fate = fates.get(complaint.kenmerk);
  const circumstances = office.circumstances();
  const asking = askOfHim(complaint, person, circumstances);
  if (fate === undefined || asking === undefined) return undefined;
  const { now, today } = circumstances.time;
  const instead = presentAssignment(complaint)?.to;
  const proposed = await proposedFor(year, complaint, present({ person, asking, instead }));
  return nextStep({ complaint, person, asking, fate, today, now, model, draw, proposed });
}

/** Who has done one thing sometimes does the next one of the same complaint as well. */
function goOn(year: Year, { person, kenmerk }: Plan): void {
  const complaint = year.office.app.register.find(kenmerk);
  if (complaint === undefined || isKeptWaiting(year, complaint)) return;
  if (!askOfHim(complaint, person, year.office.circumstances())) return;
  const chance = year.draw('goes on', kenmerk, complaint.volgnummer);
  if (chance.happens(year.model.spontaneous.goesOnAtOnce))
    planAt(year, year.hour + 1, { person, kenmerk, what: 'own' });
}

/** He sees that the verdict will not be there in time. */
function mayNotMakeIt(year: Year, complaint: Complaint, person: string): boolean {
  const circumstances = year.office.circumstances();
  if (stageOf(complaint) !== 'in-behandeling' || behandelaarOf(complaint) !== person) return false;
  if (complaint.verdagingen.length > 0) return false;
  const { today } = circumstances.time;
  const last = settleBefore(complaint, circumstances);
  const { withinWorkingDays, chance } = year.model.verdaging;
  return (
    today <= last &&
    workingDaysBetween(today, last) <= withinWorkingDays &&
    year.draw('extends', complaint.kenmerk, today).happens(chance)
  );
}

async function extend(year: Year, plan: Plan, complaint: Complaint): Promise<boolean> {
  if (!mayTake(year, plan, complaint, 'termijn-verlengen')) return false;
  const circumstances = year.office.circumstances();
  const left = weeksLeft(termFactsOf(complaint, circumstances), circumstances);
  const wanted = within(year.draw('weeks', complaint.kenmerk), year.model.verdaging.weeks);
  const weeks = Math.min(left, wanted);
  const input = { weeks, reason: 'Het hoorgesprek kon nog niet plaatsvinden.' };
  return await take(year, plan, { step: 'termijn-verlengen', input });
}

const mayTake = (year: Year, { person }: Plan, complaint: Complaint, step: StepCode): boolean =>
  permittedSteps(complaint, person as PersonId, year.office.circumstances()).includes(step);

/** Sends the letter that lies ready, whoever was asked to. */
async function send(year: Year, plan: Plan, complaint: Complaint): Promise<boolean> {
  const { now } = year.office.circumstances().time;
  const letter = openLetters(complaint).find(({ leavesAt }) => leavesAt <= now);
  if (letter === undefined || !mayTake(year, plan, complaint, 'brief-verstuurd')) return false;
  const input = { letterId: letter.id, how: 'e-mail' };
  return await take(year, plan, { step: 'brief-verstuurd', input });
}
