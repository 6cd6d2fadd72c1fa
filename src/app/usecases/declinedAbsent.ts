import { dateIn } from '../../domain/calendar/zone.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { BusinessTime, StepCommand } from '../command.ts';
import type { Deps } from './deps.ts';

/**
 * Who cannot take it because he is away has thereby said so to everybody, from the day on which he said it.
 * The same press repeated on another day says nothing new: by then he may be back.
 *
 * @see protocol.md §1 (a repeated command has no second effect)
 */
export const declinedAbsent = async (
  { organisation, procedures, reportFault }: Deps,
  { step, by }: StepCommand,
  { complaint, time }: { readonly complaint: Complaint; readonly time: BusinessTime },
): Promise<void> => {
  if (step !== 'weigeren') return;
  const declined = complaint.assignments.findLast(({ to }) => to === by.id)?.declined;
  if (declined?.why.code !== 'afwezig') return;
  const { zone } = procedures.of(complaint.procedure);
  if (dateIn(zone, declined.at) !== time.today) return;
  try {
    const { until } = declined.why;
    await organisation.setAbsence({ person: by.id, from: time.today, to: until }, by.id);
  } catch (cause) {
    reportFault('absence', cause);
  }
};
