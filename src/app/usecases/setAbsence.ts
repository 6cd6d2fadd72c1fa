import type { AbsenceView } from '../../contract/absence.ts';
import type { Failure } from '../../contract/failure.ts';
import { absenceOf } from '../../domain/organisation/absence.ts';
import { decideAbsence, endedAbsence } from '../../domain/organisation/decideAbsence.ts';
import { mayMarkAbsent } from '../../domain/organisation/mayMarkAbsent.ts';
import type { Absence } from '../../domain/organisation/office.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { AbsenceCommand, BackCommand, BusinessTime } from '../command.ts';
import { absenceView } from '../queries/absences.ts';
import { remind } from '../rounds/remind.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Deps } from './deps.ts';

/**
 * Somebody says that he, or somebody of whom he may say it, is away. Nothing moves by itself: what cannot wait
 * is asked of the coordinator at once, with the matrix' proposal.
 *
 * @see experience.md §3 (absence)
 */
export const setAbsence =
  (deps: Deps) =>
  async (command: AbsenceCommand): Promise<Outcome<AbsenceView, Failure>> => {
    const time = await deps.clock.businessTime();
    const refusal = whyNot(deps, command, time);
    if (refusal) return refuse(refusal);
    const { person, from, to } = command;
    const decision = decideAbsence(
      { person, from, ...(to !== undefined && { to }) },
      known(deps, time),
    );
    if (!decision.ok) {
      const { field, code } = decision.refusal;
      return refuse({ code: 'invalid-input', fields: [{ field, code }] });
    }
    return accept(await carryOut(deps, decision.value, { command, time, action: 'afwezig' }));
  };

/** The same of a colleague who turns out to be away; where that is known already, what is known stays. */
export const tellAway =
  (deps: Deps) =>
  async (command: AbsenceCommand): Promise<Outcome<undefined, Failure>> => {
    const time = await deps.clock.businessTime();
    const refusal = whyNot(deps, command, time);
    if (refusal) return refuse(refusal);
    if (absenceOf(command.person, known(deps, time))) return accept(undefined);
    const outcome = await setAbsence(deps)(command);
    return outcome.ok ? accept(undefined) : outcome;
  };

/** He is back, or does not go after all. What was given to others stays with them until somebody decides otherwise. */
export const endAbsence =
  (deps: Deps) =>
  async (command: BackCommand): Promise<Outcome<AbsenceView, Failure>> => {
    const time = await deps.clock.businessTime();
    const refusal = whyNot(deps, command, time);
    if (refusal) return refuse(refusal);
    const ended = endedAbsence(command.person, command.from, known(deps, time));
    if (ended === undefined) return refuse({ code: 'not-now' });
    return accept(await carryOut(deps, ended, { command, time, action: 'terug' }));
  };

const known = (deps: Deps, time: BusinessTime) =>
  circumstancesOf(deps, deps.procedures.standard, time).organisation;

const whyNot = (
  deps: Deps,
  { by, person }: AbsenceCommand | BackCommand,
  time: BusinessTime,
): Failure | undefined => {
  if (deps.directory.find(person) === undefined) {
    return { code: 'invalid-input', fields: [{ field: 'person', code: 'not-a-choice' }] };
  }
  const { organisation, profile } = circumstancesOf(deps, deps.procedures.standard, time);
  return mayMarkAbsent(by.id, person, { organisation, hierarchy: profile.hierarchy })
    ? undefined
    : { code: 'not-permitted' };
};

const carryOut = async (
  deps: Deps,
  absence: Absence,
  {
    command: { id, by },
    time,
    action,
  }: {
    readonly command: AbsenceCommand | BackCommand;
    readonly time: BusinessTime;
    readonly action: 'afwezig' | 'terug';
  },
): Promise<AbsenceView> => {
  await deps.organisation.setAbsence(absence, by.id, { command: id, at: time.now, action });
  try {
    await remind(deps, time, absence.person);
  } catch (cause) {
    // The absence stands; the next round asks what was not asked now.
    deps.reportFault('absence', cause);
  }
  return absenceView(deps, absence, { by, time });
};
