import type { Complaint } from '../complaint/complaint.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { StepContext } from '../steps/context.ts';
import { mayOpen, rolesOf } from '../steps/roles.ts';
import { mayBeDestroyed, type RetentionRefusal } from './mayBeDestroyed.ts';

export type DestructionRefusal =
  RetentionRefusal | { readonly code: 'not-found' } | { readonly code: 'not-permitted' };

/**
 * Destroys the file of a complaint. Only the klachtencoördinator may, by a declaration of destruction: the
 * machine proposes, a person decides.
 *
 * @see protocol.md §2; law.md §6
 */
export function decideDestruction(
  complaint: Complaint,
  { declaration }: { readonly declaration: string },
  context: StepContext,
): Outcome<Complaint, DestructionRefusal> {
  const { by, time } = context;
  if (mayOpen(complaint, by, context) !== 'dossier') return refuse({ code: 'not-found' });
  if (!rolesOf(complaint, by, context).includes('klachtencoordinator'))
    return refuse({ code: 'not-permitted' });
  const allowed = mayBeDestroyed(complaint, { ...context, today: time.today });
  if (!allowed.ok) return allowed;
  return accept({ ...complaint, destroyed: { on: time.today, at: time.now, by, declaration } });
}
