import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { absenceOf } from '../../domain/organisation/absence.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { acceptedBefore } from '../../domain/steps/facts/handover.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { after, type Reminder } from './due.ts';

/** Working days after which nobody asks any more: whoever has it by then keeps it. */
const askedFor = 5;

/**
 * Who handled it before he was away is back: the coordinator says whether it goes back to him or stays where
 * it is. Nothing moves by itself.
 *
 * @see experience.md §3 (on return)
 */
export const returned: Reminder = (complaint, circumstances) => {
  const stage = stageOf(complaint);
  const present = presentAssignment(complaint);
  if (present === undefined || (stage !== 'toegewezen' && stage !== 'in-behandeling')) return [];
  const before = acceptedBefore(complaint, present);
  const back = before && backOn(before.to, present.on, circumstances);
  if (before === undefined || back === undefined) return [];
  if (circumstances.time.today > after(back, askedFor, circumstances)) return [];
  return [
    {
      code: `terug-${before.to}`,
      on: back,
      kind: 'termijn-escalatie',
      of: [coordinatorFor(complaint, circumstances)],
      why: 'terug',
      about: before.to,
    },
  ];
};

// He was away on the day on which somebody else was asked, and is not any more.
const backOn = (
  person: PersonId,
  moved: IsoDate,
  circumstances: Circumstances,
): IsoDate | undefined => {
  const { organisation } = circumstances;
  if (absenceOf(person, organisation) !== undefined) return undefined;
  const away = absenceOf(person, { ...organisation, today: moved });
  return away?.to === undefined ? undefined : after(away.to, 1, circumstances);
};
