import { openLetters } from '../../domain/steps/facts/letters.ts';
import { coordinatorFor, supportFor } from '../../domain/steps/people.ts';
import { standInFor } from '../../domain/steps/standInFor.ts';
import { after, dayOf, every, type Reminder } from './due.ts';

/**
 * A letter that may leave and was not sent: support, and in the end whoever coordinates.
 *
 * @see experience.md §3
 */
export const letters: Reminder = (complaint, circumstances) => {
  const { letterUnsent, unanswered } = circumstances.profile.nudges;
  const open = openLetters(complaint);
  // One more may leave today: its card goes out anyway.
  if (open.some(({ leavesAt }) => dayOf(leavesAt, circumstances) === circumstances.time.today))
    return [];
  return open.map(({ id, leavesAt }) => {
    const first = after(dayOf(leavesAt, circumstances), letterUnsent.workingDays, circumstances);
    const on = every(unanswered.workingDays, first, circumstances);
    const support = supportFor(complaint, circumstances);
    // Asked twice and still there: whoever coordinates may send it as well.
    const twice = after(first, unanswered.workingDays, circumstances);
    const coordinators =
      on > twice
        ? [coordinatorFor(complaint, circumstances), standInFor(complaint, circumstances)]
        : [];
    return {
      code: `brief-${id}`,
      on,
      kind: 'brief-versturen' as const,
      of: [...new Set([...support, ...coordinators])],
    };
  });
};
