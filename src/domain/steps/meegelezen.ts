import type { Complaint } from '../complaint/complaint.ts';
import type { ReadAlong } from '../complaint/verdict.ts';
import { present } from '../shared/present.ts';
import { blockingOf } from '../verdict/blocking.ts';
import { isPresentVersion } from '../verdict/guards.ts';
import { decisionAsked, stillToRead } from './asked.ts';
import type { StepContext } from './context.ts';
import { decided, refused, refusedField, type DecideStep, type StepOutcome } from './decision.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { withAfdoening } from './afdoening.ts';
import { coordinates } from './people.ts';
import { owe } from './owe.ts';

/**
 * A second pair of eyes: agrees, or remarks something and thereby returns the draft. With agreement the
 * approver is asked, or, where reading along is enough, the letter is made once everybody has read.
 *
 * @see requirement E39; experience.md §1
 */
export const decideMeegelezen: DecideStep<'meegelezen'> = (complaint, input, context) => {
  const draft = isPresentVersion(complaint, input.version);
  if (!draft.ok) return draft;
  if (draft.value.by === context.by) return refused('same-person');
  if (input.verdict === 'opmerking' && !input.remark?.trim()) {
    return refusedField('remark', 'reason-required');
  }
  const [blocking] = blockingOf(complaint, draft.value, context);
  if (input.verdict === 'akkoord' && blocking) return refused(blocking);

  const reading = present({
    version: input.version,
    verdict: input.verdict,
    remark: input.remark,
    as: coordinates(complaint, context.by, context)
      ? ('klachtencoordinator' as const)
      : ('jurist' as const),
    by: context.by,
    at: context.time.now,
  });
  const after = withReading(complaint, reading);
  return input.verdict === 'opmerking' ? returned(after, reading) : agreed(after, context);
};

const withReading = (complaint: Complaint, reading: ReadAlong): Complaint => ({
  ...complaint,
  verdict: { ...complaint.verdict, readings: [...complaint.verdict.readings, reading] },
});

const returned = (complaint: Complaint, { remark }: ReadAlong): StepOutcome => {
  return decided(
    complaint,
    present({ action: 'meegelezen' as const, reason: remark }),
    owe('teruggestuurd', behandelaarOf(complaint)),
  );
};

const agreed = (complaint: Complaint, context: StepContext): StepOutcome => {
  const log = { action: 'meegelezen', reason: 'akkoord' } as const;
  const draft = complaint.verdict.drafts.at(-1);
  if (draft?.submitted?.approval !== 'alleen-meelezen') {
    return decided(complaint, log, decisionAsked(complaint, context));
  }
  if (stillToRead(complaint, context).length > 0) return decided(complaint, log);
  const { after, tell } = withAfdoening(complaint, draft.version, context);
  return decided(after, log, tell);
};
