import { firstFree } from '../escalation/firstFree.ts';
import { screeningOf } from '../escalation/screeningOf.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { officesAbove } from '../organisation/manager.ts';
import { askColleagues } from './askColleagues.ts';
import type { StepContext } from './context.ts';
import { invalid, type DecideStep } from './decision.ts';

/**
 * Asks the own manager for a solution that is outside the usual; where nobody stands above, or he may have no
 * part in it, somebody is chosen.
 *
 * @see requirement O62
 */
export const decideOplossingVragen: DecideStep<'oplossing-vragen'> = (
  complaint,
  { to, what, shows, due },
  context,
) => {
  const person = to ?? managerWho(complaint, context);
  return person === undefined
    ? invalid('to')
    : askColleagues(
        complaint,
        { about: 'oplossing', what, shows, due, to: [person], field: 'to' },
        context,
      );
};

const managerWho = (complaint: Complaint, context: StepContext): PersonId | undefined => {
  const { by, organisation, profile } = context;
  const above = officesAbove(by, organisation, profile.hierarchy).flatMap(
    ({ holders, deputies }) => [...holders, ...deputies],
  );
  return firstFree(above, by, screeningOf(complaint, organisation)).first?.person;
};
