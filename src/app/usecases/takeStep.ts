import type { Failure } from '../../contract/failure.ts';
import type { StepDoneView } from '../../contract/view.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { StepCode } from '../../domain/steps/codes.ts';
import type { DecideStep, StepOutcome } from '../../domain/steps/decision.ts';
import type { StepContext } from '../../domain/steps/context.ts';
import type { StepInputs } from '../../domain/steps/input.ts';
import { permittedSteps } from '../../domain/steps/permitted.ts';
import type { StepRefusal } from '../../domain/steps/refusal.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { steps } from '../../domain/steps/steps.ts';
import { whyNot } from '../../domain/steps/whyNot.ts';
import type { BusinessTime, StepCommand } from '../command.ts';
import { circumstancesOf, contextOf } from './circumstances.ts';
import type { Deps } from './deps.ts';
import { undoOf } from './undoOf.ts';
import { failureOf } from './failureOf.ts';
import { declinedAbsent } from './declinedAbsent.ts';
import { unstoredFile } from './unstoredFile.ts';
import { unknownPeople } from './unknownPeople.ts';

/**
 * Takes one step in a complaint: rights and decision on the fresh row, one write, then delivery. Every
 * door comes through here with every step.
 *
 * @see protocol.md §1
 */
export const takeStep =
  (deps: Deps, after: (complaint: Complaint, time: BusinessTime) => Promise<void>) =>
  async (command: StepCommand): Promise<Outcome<StepDoneView, Failure>> => {
    const { id, by, kenmerk, seen, step } = command;
    const unknown = unknownPeople(command.input, deps.directory);
    if (unknown) return refuse(unknown);
    const unstored = await unstoredFile(command, deps);
    if (unstored) return refuse(unstored);
    const time = command.time ?? (await deps.clock.businessTime());
    const contextFor = (complaint: Complaint): StepContext =>
      contextOf(circumstancesOf(deps, complaint.procedure, time), by, seen);
    const mayKnow = (complaint: Complaint): boolean =>
      whyNot(complaint, step, contextFor(complaint))?.code !== 'not-found';

    const outcome = await deps.register.change<StepRefusal>(
      { id, by, kenmerk, time, mayKnow, ...(seen !== undefined && { seen }) },
      (complaint) => {
        const context = contextFor(complaint);
        const refusal = whyNot(complaint, step, context);
        return refusal ? refuse(refusal) : decide(command, complaint, context);
      },
    );
    if (!outcome.ok) {
      const { complaint, refusal, since } = outcome;
      return complaint && isOpenedAlready(command, complaint)
        ? accept(doneView(complaint, { step, repeated: true }, contextFor(complaint)))
        : refuse(
            failureOf(refusal, isAboutHim(complaint, by, contextFor) ? [] : since, {
              directory: deps.directory,
              by,
            }),
          );
    }

    await declinedAbsent(deps, command, { complaint: outcome.value, time });
    const { value, repeated } = outcome;
    // From here on it is kept: a round delivers what it owes, whatever happens to this process.
    if (command.answerFirst) deps.later(() => after(value, time));
    else await after(value, time);
    return accept(doneView(value, { step, repeated }, contextFor(value)));
  };

// The parsers of the contract give what the decisions take; only the brands of dates and ids are new here.
const decide = (
  { step, input }: StepCommand,
  complaint: Complaint,
  context: StepContext,
): StepOutcome =>
  (steps[step] as DecideStep<StepCode>)(complaint, input as StepInputs[StepCode], context);

// Of the handling the employee complained about hears nothing, also not who was first (law.md §6).
const isAboutHim = (
  complaint: Complaint | undefined,
  { id }: StepCommand['by'],
  contextFor: (complaint: Complaint) => StepContext,
): boolean =>
  complaint !== undefined && mayOpen(complaint, id, contextFor(complaint)) === 'over-mij';

/** Opening a draft again changes nothing and is no refusal. */
const isOpenedAlready = ({ step, input, by }: StepCommand, { verdict }: Complaint): boolean =>
  step === 'oordeel-geopend' &&
  'version' in input &&
  verdict.opened.some((one) => one.by === by.id && one.version === input.version);

const doneView = (
  complaint: Complaint,
  { step, repeated }: { readonly step: StepCode; readonly repeated: boolean },
  context: StepContext,
): StepDoneView => {
  const undo = undoOf[step];
  return {
    kenmerk: complaint.kenmerk,
    volgnummer: complaint.volgnummer,
    stage: stageOf(complaint),
    repeated,
    ...(undo && permittedSteps(complaint, context.by, context).includes(undo) && { undo }),
  };
};
