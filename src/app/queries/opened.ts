import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { mayOpen, type Opening } from '../../domain/steps/roles.ts';
import type { Actor, BusinessTime } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

export interface Opened {
  readonly complaint: Complaint;
  readonly circumstances: Circumstances;
}

/**
 * Opens a complaint as far as somebody may, and records the look. Who may not open it leaves no trace in
 * its log and gets the answer of one that does not exist.
 *
 * @see protocol.md §4; law.md §6
 */
export const openAs =
  (deps: Deps, wanted: Opening) =>
  async (by: Actor, kenmerk: Kenmerk): Promise<Opened | undefined> => {
    const time = await deps.clock.businessTime();
    // Without its texts: who may not open it is told so after as much work as for one that does not exist.
    const fresh = () => deps.register.read(kenmerk, { shortened: true });
    const known = deps.register.find(kenmerk) ?? (await fresh());
    if (known === undefined) return undefined;
    // The read model may be behind: who was assigned a moment ago is asked about once more, fresh.
    const may = (complaint: Complaint | undefined): boolean =>
      complaint !== undefined && mayAs(deps, { complaint, by, wanted }, time);
    if (!may(known) && !may(await fresh())) return undefined;

    const complaint = await deps.register.open(kenmerk, by, time);
    if (complaint === undefined || !may(complaint)) return undefined;
    return { complaint, circumstances: circumstancesOf(deps, complaint.procedure, time) };
  };

const mayAs = (
  deps: Deps,
  { complaint, by, wanted }: { complaint: Complaint; by: Actor; wanted: Opening },
  time: BusinessTime,
): boolean =>
  mayOpen(complaint, by.id, circumstancesOf(deps, complaint.procedure, time)) === wanted;
