import type { Complaint } from '../../domain/complaint/complaint.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { Actor } from '../command.ts';
import type { Change } from '../ports/changes.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/**
 * Whether something somebody may look at changed: he may open the complaint, could until now, or registered it.
 *
 * @see law.md §6
 */
export const concerns =
  (deps: Deps) =>
  async (by: Actor, { kenmerk, before }: Change): Promise<boolean> => {
    const time = await deps.clock.businessTime();
    const isHis = (complaint: Complaint | undefined): boolean =>
      complaint !== undefined &&
      (complaint.registration.by === by.id ||
        mayOpen(complaint, by.id, circumstancesOf(deps, complaint.procedure, time)) !== 'none');
    return isHis(before) || isHis(deps.register.find(kenmerk));
  };
