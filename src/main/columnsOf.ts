import type { Organisation } from '../app/ports/people.ts';
import type { Procedures } from '../app/ports/procedures.ts';
import type { Calendar } from '../domain/calendar/calendar.ts';
import type { Complaint } from '../domain/complaint/complaint.ts';
import { presentAssignment } from '../domain/steps/facts/assignment.ts';
import { stageOf } from '../domain/steps/stage.ts';
import { termFactsOf } from '../domain/terms/facts.ts';
import { termsOf } from '../domain/terms/termsOf.ts';
import type { ComplaintColumns } from '../graph/register/storeDeps.ts';

interface ColumnRules {
  readonly procedures: Procedures;
  readonly calendar: Calendar;
  readonly organisation: Organisation;
}

/** Copies for people who open the list in SharePoint: stage, behandelaar and planned last day. */
export const columnsOf =
  ({ procedures, calendar }: ColumnRules) =>
  (complaint: Complaint): ComplaintColumns => {
    // Nothing of the file is left; that is what people who open the list should see.
    if (complaint.destroyed) return { status: 'vernietigd' };
    const profile = procedures.of(complaint.procedure);
    const deadline = termsOf(termFactsOf(complaint, { profile, calendar }), profile, calendar).find(
      ({ code }) => code === 'afdoening',
    )?.gepland;
    const behandelaar = presentAssignment(complaint)?.to;
    return {
      status: stageOf(complaint),
      ...(behandelaar === undefined ? {} : { behandelaar }),
      ...(deadline === undefined ? {} : { deadline }),
    };
  };
