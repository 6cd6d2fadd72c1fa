import type { Course } from './course.ts';

/** How far the complaint is, by its events alone. */
export type ClockStatus =
  | 'in-behandeling'
  | 'opgeschort'
  | 'herbehandeling'
  | 'heropend'
  | 'tevreden'
  | 'buiten-behandeling'
  | 'afgehandeld';

/**
 * Where the complaint stands after its last event.
 *
 * @param lastOn - day of that event; waiting that had ended before it is over.
 */
export function statusOf(
  { endedBy, waiting, facts, reopened }: Course,
  lastOn: string,
): ClockStatus {
  if (endedBy) return endedBy;
  if (waiting && (waiting.until === undefined || lastOn <= waiting.until)) return 'opgeschort';
  if (reopened) return 'heropend';
  return facts.notNeutral ? 'herbehandeling' : 'in-behandeling';
}
