import type { Instant, IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Hearing } from '../../domain/complaint/hearing.ts';
import type { NoticeKind } from '../../domain/complaint/notice.ts';
import { secretaryFor } from '../../domain/steps/committee.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { accusedPerson } from '../../domain/steps/facts/accused.ts';
import { comingTo } from '../../domain/steps/facts/appointments.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import { isUninvited } from '../../domain/steps/facts/invitations.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { after, dayOf, type Awaited, type Reminder } from './due.ts';
import { preparing } from './supporterReminders.ts';

/**
 * A hearing of the next working day, for every colleague who takes part, and a record that is missing the day after.
 *
 * @see experience.md §3; docs/decisions/0027
 */
export const hearings: Reminder = (complaint, circumstances) => {
  const stage = stageOf(complaint);
  if (stage !== 'in-behandeling' && stage !== 'bij-commissie') return [];
  return openHearings(complaint).flatMap((hearing) => [
    ...(isAhead(hearing.plannedFor, hearing.planned.at, circumstances)
      ? tomorrow(hearing, complaint, circumstances)
      : []),
    ...(stage === 'in-behandeling'
      ? [
          {
            code: `verslag-${hearing.id}`,
            on: after(hearing.plannedFor, 1, circumstances),
            kind: 'wat-nu' as const,
            of: [behandelaarOf(complaint), ...preparing(complaint, circumstances)],
          },
        ]
      : []),
  ]);
};

// Who plans it on the last working day before it needs no reminder.
const isAhead = (plannedFor: IsoDate, planned: Instant, circumstances: Circumstances): boolean =>
  circumstances.time.today < plannedFor &&
  dayOf(planned, circumstances) < after(plannedFor, -1, circumstances);

const tomorrow = (
  hearing: Hearing,
  complaint: Complaint,
  circumstances: Circumstances,
): readonly Awaited[] => {
  const { id, plannedFor, planned, employeeAnswer } = hearing;
  const behandelaar = behandelaarOf(complaint);
  // He planned it himself, and nothing is to be done any more: his card says it, and the bell of Teams.
  const isReady =
    planned.by === behandelaar &&
    !isUninvited(complaint, hearing) &&
    employeeAnswer?.as !== 'kan-niet';
  const on = after(plannedFor, -1, circumstances);
  const remind = (kind: NoticeKind, of: Awaited['of']): Awaited => ({
    ...{ code: `hoorgesprek-${id}`, on, kind, of },
  });
  const employee = accusedPerson(complaint, circumstances);
  const colleagues = comingTo(hearing, complaint, circumstances).filter((one) => one !== employee);
  const comes =
    hearing.sides.includes('beklaagde') &&
    complaint.told !== undefined &&
    employeeAnswer?.as !== 'kan-niet';
  return stageOf(complaint) === 'bij-commissie'
    ? [
        remind('commissie', [secretaryFor(complaint, circumstances)]),
        remind('hoorgesprek', colleagues),
        ...(comes ? [remind('over-jou', [employee])] : []),
      ]
    : [
        {
          ...remind('wat-nu', [behandelaar, ...preparing(complaint, circumstances)]),
          ...(isReady && { onCard: true as const }),
        },
        remind('hoorgesprek', colleagues),
        ...(comes ? [remind('over-jou', [employee])] : []),
      ];
};
