import { addWorkingDays } from '../../domain/calendar/workingDays.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { absenceOf } from '../../domain/organisation/absence.ts';
import { askOf } from '../../domain/steps/ask.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import type { Stage } from '../../domain/steps/codes.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { escalatedTo } from '../../domain/steps/escalatedTo.ts';
import { extendsFirst, extensionDays } from '../../domain/steps/extensionDays.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { lyingSince } from '../../domain/steps/liesStillFor.ts';
import { standInFor } from '../../domain/steps/standInFor.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { termFactsOf } from '../../domain/terms/facts.ts';
import type { Term } from '../../domain/terms/term.ts';
import { afdoening, weeksLeft } from '../../domain/terms/verdaging.ts';
import type { Due } from './due.ts';
import { whySilent } from './fallingBehind.ts';
import { hasJustBeenAsked, wasJustAssigned } from './justAsked.ts';
import { lastCall, lastStep } from './lastCalls.ts';

/**
 * The settling term coming near, told to whoever is asked, and its escalation to those of the table. Every
 * key holds the nominal date: a verdaging makes new reminders and lets the old ones lapse.
 *
 * @see experience.md §1, §3
 */
export function termReminders(complaint: Complaint, circumstances: Circumstances): readonly Due[] {
  const stage = stageOf(complaint);
  if (stage === 'nazorg' || stage === 'afgesloten') return [];
  if (stage === 'te-bespreken' || stage === 'brief-wacht') {
    return [...nearness(complaint, circumstances), ...lastStep(complaint, circumstances)];
  }
  return [
    ...nearness(complaint, circumstances),
    ...hearingNotPlanned(complaint, circumstances),
    ...escalation(complaint, circumstances),
    ...lastCall(complaint, circumstances),
  ];
}

const termOf = (complaint: Complaint, circumstances: Circumstances): Term =>
  afdoening(termFactsOf(complaint, circumstances), circumstances);

const nominalOf = (complaint: Complaint, circumstances: Circumstances): Due['nominal'] =>
  termOf(complaint, circumstances).nominaal;

const verdictStages: ReadonlySet<Stage> = new Set(['meelezen', 'akkoord-gevraagd']);
/** Working days before the end from which the nearness of the term is told to who reads or approves. */
const VERDICT_NEAR = 3;

const nearness = (complaint: Complaint, circumstances: Circumstances): readonly Due[] => {
  const { calendar, time } = circumstances;
  const last = settleBefore(complaint, circumstances);
  // Who reads or approves was asked a day or two before.
  const tellsFrom = verdictStages.has(stageOf(complaint)) ? VERDICT_NEAR : Infinity;
  // Past the planned day the law may leave some days yet; each of them is told.
  const reached =
    time.today > last
      ? { code: `afdoening-uiterst-${time.today}`, on: time.today }
      : daysBefore(complaint, circumstances)
          .map((days) => ({
            days,
            code: `afdoening-${days}`,
            on: addWorkingDays(last, -days, calendar),
          }))
          .filter(({ days, on }) => days <= tellsFrom && on <= time.today)
          .at(-1);
  if (reached === undefined || time.today > termOf(complaint, circumstances).telaatNa) return [];
  const nominal = nominalOf(complaint, circumstances);
  const { of, ask } = askOf(complaint, circumstances);
  // With a hearing to come there is nothing to do but to extend, where that is needed.
  if (ask === 'hoorgesprek-komt' && !extendsFirst(complaint, circumstances)) return [];
  const forgetful = of.filter((person) => !isSpared(complaint, person, circumstances));
  return forgetful.map((person) => ({
    code: reached.code,
    nominal,
    on: reached.on,
    kind: 'termijn-nadert',
    to: person,
  }));
};

// Who can still extend hears it when what is left to write no longer fits, and not at the next of those days as well. While others keep
// him waiting he can do nothing more than that, and whoever coordinates is asked to: he hears it at the next of those days, where it still holds.
const daysBefore = (complaint: Complaint, circumstances: Circumstances): readonly number[] => {
  const { workingDaysBefore } = circumstances.profile.nudges.termNear;
  const { facts, rules } = { facts: termFactsOf(complaint, circumstances), rules: circumstances };
  const extension = Math.min(extensionDays(complaint, circumstances) ?? 0, EXTEND_FROM);
  const first = Math.max(...workingDaysBefore);
  const waits = lyingSince(complaint, circumstances) === undefined;
  return weeksLeft(facts, rules) === 0 || extension <= first || waits
    ? workingDaysBefore
    : [extension, ...workingDaysBefore.filter((days) => days < first)];
};

/** Working days before the end on which who handles it is asked to extend; whoever coordinates may be asked before. */
const EXTEND_FROM = 7;

// Who is away saw no card: then it goes at once to whoever hears it instead.
const isSpared = (complaint: Complaint, person: PersonId, circumstances: Circumstances): boolean =>
  absenceOf(person, circumstances.organisation) === undefined &&
  hasJustBeenAsked(complaint, person, circumstances);

const hearingNotPlanned = (complaint: Complaint, circumstances: Circumstances): readonly Due[] => {
  const { ask, of } = askOf(complaint, circumstances);
  if (ask !== 'hoor-klager' && ask !== 'bied-schriftelijk-horen' && ask !== 'hoor-beklaagde')
    return [];
  const { workingDaysBefore } = circumstances.profile.nudges.hearingNotPlanned;
  const last = settleBefore(complaint, circumstances);
  const on = addWorkingDays(last, -workingDaysBefore, circumstances.calendar);
  const nominal = nominalOf(complaint, circumstances);
  return on > circumstances.time.today
    ? []
    : of
        .filter((to) => !isSpared(complaint, to, circumstances))
        .map((to) => ({ code: 'horen', nominal, on, kind: 'wat-nu', to }));
};

// Of the next one who does nothing he hears as well.
const ofThisOne = (complaint: Complaint, level: string): Partial<Due> => {
  const on = presentAssignment(complaint)?.on;
  return { code: `ligt-${level}`, ...(on && { nominal: on }) };
};

const escalation = (complaint: Complaint, circumstances: Circumstances): readonly Due[] => {
  if (wasJustAssigned(complaint, circumstances)) return [];
  const nominal = nominalOf(complaint, circumstances);
  const standIn = standInFor(complaint, circumstances);
  return escalatedTo(complaint, circumstances).flatMap(({ level, on, person, stuck }) => {
    const told =
      level === 'klachtencoordinator' && standIn !== undefined ? [person, standIn] : [person];
    const asks = { code: `escalatie-${level}`, nominal, on, kind: 'termijn-escalatie' } as const;
    const asked = stuck
      ? { ...asks, ...ofThisOne(complaint, level), ...whySilent(complaint, circumstances) }
      : asks;
    return [...new Set(told)].map((to) => ({ ...asked, to }));
  });
};
