import type { Assignment } from '../../complaint/assignment.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';

/** The assignment that holds now: the last one, unless it was declined or taken back. */
export function presentAssignment({ assignments }: Complaint): Assignment | undefined {
  const last = assignments.at(-1);
  return last === undefined || last.declined || last.undone ? undefined : last;
}

/** Who handles it: the person of the present assignment once he accepted. */
export function behandelaarOf(complaint: Complaint): PersonId | undefined {
  const present = presentAssignment(complaint);
  return present?.accepted ? present.to : undefined;
}

/** Who was asked to handle it and has not answered. */
export function proposedOf(complaint: Complaint): PersonId | undefined {
  const present = presentAssignment(complaint);
  return present === undefined || present.accepted ? undefined : present.to;
}

/** The same assignments with the present one changed. */
export function withPresentAssignment(
  { assignments }: Complaint,
  change: Partial<Assignment>,
): readonly Assignment[] {
  return assignments.map((assignment, index) =>
    index === assignments.length - 1 ? { ...assignment, ...change } : assignment,
  );
}
