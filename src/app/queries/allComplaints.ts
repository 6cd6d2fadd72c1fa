import type { Failure } from '../../contract/failure.ts';
import type { WorkItemView } from '../../contract/view.ts';
import { rowsOf } from '../../domain/organisation/holders.ts';
import type { OfficeCode } from '../../domain/organisation/office.ts';
import type { OrganisationToday } from '../../domain/organisation/organisation.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { Actor } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { pressingFirst, rowFor, workItem } from './workItem.ts';

const seeAll: readonly OfficeCode[] = [
  'klachtencoordinator',
  'plv-klachtencoordinator',
  'ondersteuning-klachten',
  'jurist',
];

/** Whether somebody holds an office that sees the list of all complaints. */
export const maySeeAll = (person: PersonId, organisation: OrganisationToday): boolean =>
  rowsOf(person, organisation).some(({ office }) => seeAll.includes(office));

/** Every complaint that somebody of those offices may open; others are as if they were not there. */
export const allComplaints =
  (deps: Deps) =>
  async (by: Actor): Promise<Outcome<readonly WorkItemView[], Failure>> => {
    const time = await deps.clock.businessTime();
    const { organisation } = circumstancesOf(deps, deps.procedures.standard, time);
    if (!maySeeAll(by.id, organisation)) return refuse({ code: 'not-permitted' });
    const items = deps.register.all().flatMap((complaint) => {
      const circumstances = circumstancesOf(deps, complaint.procedure, time);
      return mayOpen(complaint, by.id, circumstances) === 'dossier'
        ? [workItem(deps.directory)(rowFor(complaint, by.id, circumstances))]
        : [];
    });
    return accept(items.sort(pressingFirst));
  };
