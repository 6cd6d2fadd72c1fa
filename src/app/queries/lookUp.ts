import type { Failure } from '../../contract/failure.ts';
import type { WorkItemView } from '../../contract/view.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { Actor } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { rowFor, workItem } from './workItem.ts';

/**
 * One complaint as a row of a list, for who may open its dossier; for everybody else it does not exist.
 * No look is recorded: a row tells number, name and date, nothing of the dossier.
 */
export const lookUp =
  (deps: Deps) =>
  async (by: Actor, kenmerk: Kenmerk): Promise<Outcome<WorkItemView, Failure>> => {
    const complaint = deps.register.find(kenmerk);
    if (complaint === undefined) return refuse({ code: 'not-found' });
    const time = await deps.clock.businessTime();
    const circumstances = circumstancesOf(deps, complaint.procedure, time);
    if (mayOpen(complaint, by.id, circumstances) !== 'dossier')
      return refuse({ code: 'not-found' });
    return accept(
      workItem(deps.directory)(rowFor(deps, { complaint, person: by.id }, circumstances)),
    );
  };
