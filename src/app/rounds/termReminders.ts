import { addWorkingDays } from '../../domain/calendar/workingDays.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { escalationOf } from '../../domain/escalation/escalationOf.ts';
import { absenceOf } from '../../domain/organisation/absence.ts';
import { askOf } from '../../domain/steps/ask.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { termFactsOf } from '../../domain/terms/facts.ts';
import { afdoening } from '../../domain/terms/verdaging.ts';
import type { Due } from './due.ts';

/**
 * The settling term coming near, told to whoever is asked, and its escalation to those of the table. Every
 * key holds the nominal date: a verdaging makes new reminders and lets the old ones lapse.
 *
 * @see experience.md §1, §3
 */
export function termReminders(complaint: Complaint, circumstances: Circumstances): readonly Due[] {
  const stage = stageOf(complaint);
  if (stage === 'nazorg' || stage === 'afgesloten' || stage === 'te-bespreken') return [];
  return [
    ...nearness(complaint, circumstances),
    ...hearingNotPlanned(complaint, circumstances),
    ...escalation(complaint, circumstances),
  ];
}

const nominalOf = (complaint: Complaint, circumstances: Circumstances): Due['nominal'] =>
  afdoening(termFactsOf(complaint), circumstances).nominaal;

const nearness = (complaint: Complaint, circumstances: Circumstances): readonly Due[] => {
  const { calendar, profile, time } = circumstances;
  const last = settleBefore(complaint, circumstances);
  const reached = profile.nudges.termNear.workingDaysBefore
    .map((days) => ({ days, on: addWorkingDays(last, -days, calendar) }))
    .filter(({ on }) => on <= time.today)
    .at(-1);
  if (reached === undefined || time.today > last) return [];
  const nominal = nominalOf(complaint, circumstances);
  return askOf(complaint, circumstances).of.map((person) => ({
    code: `afdoening-${reached.days}`,
    nominal,
    on: reached.on,
    ...whoInstead(person, complaint, circumstances),
  }));
};

// While somebody is away nothing about a term goes silent: the coordinator hears it.
const whoInstead = (
  person: PersonId,
  complaint: Complaint,
  circumstances: Circumstances,
): Pick<Due, 'kind' | 'to'> => {
  const away = absenceOf(person, circumstances.organisation) !== undefined;
  const coordinator = away ? coordinatorFor(complaint, circumstances) : undefined;
  return coordinator === undefined || coordinator === person
    ? { kind: 'termijn-nadert', to: person }
    : { kind: 'termijn-escalatie', to: coordinator };
};

const hearingNotPlanned = (complaint: Complaint, circumstances: Circumstances): readonly Due[] => {
  const { ask, of } = askOf(complaint, circumstances);
  if (ask !== 'hoor-klager' && ask !== 'hoor-beklaagde') return [];
  const { workingDaysBefore } = circumstances.profile.nudges.hearingNotPlanned;
  const last = settleBefore(complaint, circumstances);
  const on = addWorkingDays(last, -workingDaysBefore, circumstances.calendar);
  const nominal = nominalOf(complaint, circumstances);
  return on > circumstances.time.today
    ? []
    : of.map((to) => ({ code: 'horen', nominal, on, kind: 'wat-nu', to }));
};

const escalation = (complaint: Complaint, circumstances: Circumstances): readonly Due[] => {
  const assignment = presentAssignment(complaint);
  const stage = stageOf(complaint);
  if (assignment === undefined || (stage !== 'toegewezen' && stage !== 'in-behandeling')) return [];
  const { organisation, profile, calendar, time } = circumstances;
  const handling = { behandelaar: assignment.to, rule: assignment.rule };
  const planned = settleBefore(complaint, circumstances);
  const nominal = nominalOf(complaint, circumstances);
  return escalationOf(complaint, handling, { organisation, profile, calendar, planned })
    .filter(({ on }) => on <= time.today)
    .map(({ level, on, person }) => ({
      code: `escalatie-${level}`,
      nominal,
      on,
      kind: 'termijn-escalatie',
      to: person,
    }));
};
