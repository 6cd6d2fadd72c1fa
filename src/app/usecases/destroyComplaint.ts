import type { DestroyedView } from '../../contract/retention.ts';
import type { Failure } from '../../contract/failure.ts';
import {
  decideDestruction,
  type DestructionRefusal,
} from '../../domain/retention/decideDestruction.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { DestroyCommand } from '../command.ts';
import { circumstancesOf, contextOf } from './circumstances.ts';
import type { Deps } from './deps.ts';

/**
 * Destroys a file: one decision in place, and then everything that stands outside the row. What cannot be
 * removed now is tried again each night, and named until it is gone.
 *
 * @see protocol.md §2
 */
export const destroyComplaint =
  (deps: Deps) =>
  async (command: DestroyCommand): Promise<Outcome<DestroyedView, Failure>> => {
    const { register, delivery, clock, reportFault } = deps;
    const { id, by, kenmerk, seen, declaration } = command;
    const time = await clock.businessTime();
    const mayKnow = (complaint: Complaint): boolean =>
      mayOpen(complaint, by.id, circumstancesOf(deps, complaint.procedure, time)) === 'dossier';
    const known = register.find(kenmerk);
    // What it still owes is copied first; nothing of it may be lost with the file.
    if (known && mayKnow(known)) {
      await delivery.follow(time, kenmerk).catch((cause: unknown) => {
        reportFault('follow', cause);
      });
    }
    const outcome = await register.change<DestructionRefusal>(
      { id, by, kenmerk, time, mayKnow, ...(seen !== undefined && { seen }) },
      (complaint) => {
        const context = contextOf(circumstancesOf(deps, complaint.procedure, time), by, seen);
        const decision = decideDestruction(complaint, { declaration }, context);
        if (!decision.ok) return decision;
        return accept({ complaint: decision.value, log: { action: 'vernietigd' }, tell: [] });
      },
    );
    if (!outcome.ok) return refuse(outcome.refusal);

    await delivery.follow(time, kenmerk).catch((cause: unknown) => {
      reportFault('follow', cause);
    });
    const left = await register.erase(kenmerk);
    return accept({ kenmerk, destroyedOn: outcome.value.destroyed?.on ?? time.today, left });
  };
