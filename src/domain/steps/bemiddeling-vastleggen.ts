import { refuse } from '../shared/outcome.ts';
import { present } from '../shared/present.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';
import { doneNow, withPhases } from './facts/phases.ts';
import { mediationNotReady } from './mediationNotReady.ts';
import { settle } from './settle.ts';

/**
 * Keeps the talk that brought complainant and employee together, always with a record. Satisfied closes the
 * complaint; otherwise the complainant may go on to the committee.
 *
 * @see requirements P13-P19; Awb art. 9:5
 */
export const decideBemiddelingVastleggen: DecideStep<'bemiddeling-vastleggen'> = (
  complaint,
  { letterWanted, ...input },
  context,
) => {
  if (input.on > context.time.today) return refusedField('on', 'date-in-future');
  if (input.facts.trim() === '') return refusedField('facts', 'reason-required');
  const notReady = mediationNotReady(complaint, context);
  if (notReady) return refuse(notReady);
  const { agreed = '' } = input;
  if (input.satisfied && agreed.trim() === '') return refusedField('agreed', 'reason-required');

  const mediation = { ...doneNow(context), ...present(input) };
  const after = withPhases(complaint, {
    mediations: [...(complaint.phases?.mediations ?? []), mediation],
  });
  const log = { action: 'bemiddeling-vastleggen' } as const;
  if (!input.satisfied) return decided(after, log);
  const settled = {
    agreed,
    askedBy: context.by,
    askedOn: input.on,
    letterWanted,
  };
  return settle(after, { settled, log }, context);
};
