import type { Failure } from '../../contract/failure.ts';
import type { WorkItemView } from '../../contract/view.ts';
import { mayStandInGroup } from '../../domain/complaint/mayStandInGroup.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { present } from '../../domain/shared/present.ts';
import type { Actor } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';
import { lookUp } from './lookUp.ts';

/** All that a group chat or channel is told of a complaint. */
export type GroupView = Pick<WorkItemView, 'kenmerk' | 'stage' | 'date'>;

/**
 * One complaint for a chat where others read along, asked by somebody who may open it; every other number is
 * answered as one that does not exist.
 */
export const lookUpInGroup =
  (deps: Deps) =>
  async (by: Actor, kenmerk: Kenmerk): Promise<Outcome<GroupView, Failure>> => {
    const found = await lookUp(deps)(by, kenmerk);
    if (!found.ok) return found;
    const complaint = deps.register.find(kenmerk);
    if (complaint === undefined || !mayStandInGroup(complaint.registration.accused)) {
      return refuse({ code: 'not-found' });
    }
    const { stage, date } = found.value;
    return accept(present({ kenmerk, stage, date }));
  };
