import { absenceOf } from '../../domain/organisation/absence.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { standInFor } from '../../domain/steps/standInFor.ts';
import type { Reminder } from './due.ts';
import { lyingStill } from './lyingStill.ts';

/**
 * Who handles it is away until after the next thing is due: the coordinator chooses at once whether somebody
 * else takes it on, and the substitute as well once it lies still. Whoever was asked while he was away already was chosen knowing that.
 *
 * @see experience.md §3 (absence: re-proposed by the matrix, never silently moved)
 */
export const away: Reminder = (complaint, circumstances) => {
  const assignment = presentAssignment(complaint);
  const absence = assignment && absenceOf(assignment.to, circumstances.organisation);
  if (assignment === undefined || absence === undefined || absence.from < assignment.on) return [];
  const still = lyingStill(complaint, absence, circumstances);
  const coordinator = coordinatorFor(complaint, circumstances);
  if (still === undefined || still.canWait || coordinator === assignment.to) return [];
  const told = {
    code: `afwezig-${assignment.to}`,
    on: absence.from,
    kind: 'termijn-escalatie',
    why: 'afwezig',
  } as const;
  return [
    { ...told, of: [coordinator], atOnce: true },
    // Still nobody chose: the substitute reads it in the message of his day.
    { ...told, of: [standInFor(complaint, circumstances)] },
  ];
};
