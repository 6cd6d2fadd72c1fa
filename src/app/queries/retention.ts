import type { RetentionProposalView } from '../../contract/retention.ts';
import { addYears } from '../../domain/calendar/isoDate.ts';
import { mayBeDestroyed } from '../../domain/retention/mayBeDestroyed.ts';
import { rolesOf } from '../../domain/steps/roles.ts';
import type { Actor, BusinessTime } from '../command.ts';
import type { ComplaintAtRest, Core } from '../ports/resting.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/**
 * Files that need not be kept any longer, longest over first. A proposal: somebody destroys, or nobody does.
 *
 * @see law.md §6; protocol.md §5
 */
export const retentionProposals =
  (deps: Deps) =>
  async (by?: Actor): Promise<readonly RetentionProposalView[]> => {
    const time = await deps.clock.businessTime();
    return deps.register
      .atRest('kenmerk')
      .filter(isOldEnough(deps, time))
      .flatMap(({ kenmerk }): readonly RetentionProposalView[] => {
        const complaint = deps.register.find(kenmerk);
        if (!complaint) return [];
        const circumstances = circumstancesOf(deps, complaint.procedure, time);
        if (by && !rolesOf(complaint, by.id, circumstances).includes('klachtencoordinator'))
          return [];
        const over = mayBeDestroyed(complaint, { ...circumstances, today: time.today });
        return over.ok ? [{ kenmerk, keptUntil: over.value.keptUntil }] : [];
      })
      .sort((one, other) => (one.keptUntil < other.keptUntil ? -1 : 1));
  };

// The years run from the end, which is never before the receipt: most are told without reading their facts.
const isOldEnough = (
  { procedures }: Deps,
  { today }: BusinessTime,
): ((row: ComplaintAtRest) => boolean) => {
  const byForm = new Map<number, number | undefined>();
  // Cases of one form are of one procedure.
  const yearsFor = ({ form, complaint }: Core): number | undefined => {
    if (!byForm.has(form)) {
      byForm.set(form, procedures.of(complaint().procedure).retentionYears);
    }
    return byForm.get(form);
  };
  return ({ received, core }) => {
    if (addYears(received, 1) >= today) return false;
    const years = yearsFor(core);
    return years !== undefined && addYears(received, years) < today;
  };
};
