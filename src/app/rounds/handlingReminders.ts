import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { after, type Reminder } from './due.ts';

/** A hearing tomorrow, and a record that is missing the day after. */
export const hearings: Reminder = (complaint, circumstances) =>
  stageOf(complaint) === 'in-behandeling'
    ? openHearings(complaint).flatMap(({ id, plannedFor }) => [
        ...(circumstances.time.today < plannedFor
          ? [
              {
                code: `hoorgesprek-${id}`,
                on: after(plannedFor, -1, circumstances),
                kind: 'wat-nu' as const,
                of: [behandelaarOf(complaint)],
              },
            ]
          : []),
        {
          code: `verslag-${id}`,
          on: after(plannedFor, 1, circumstances),
          kind: 'wat-nu' as const,
          of: [behandelaarOf(complaint)],
        },
      ])
    : [];

/** Nobody spoke with the complainant for too long. */
export const contact: Reminder = (complaint, circumstances) => {
  if (stageOf(complaint) !== 'in-behandeling') return [];
  const { workingDays } = circumstances.profile.nudges.noContact;
  return [
    {
      code: 'contact',
      on: after(lastContact(complaint), workingDays, circumstances),
      kind: 'wat-nu',
      of: [behandelaarOf(complaint)],
    },
  ];
};

/** Last day on which the complainant heard something: a talk, a hearing or a letter. */
const lastContact = ({
  registration,
  contacts,
  hearings: all,
  letters: sent,
}: Complaint): IsoDate =>
  [
    registration.received,
    ...contacts.filter((one) => one.with === 'klager' && one.reached).map(({ on }) => on),
    ...all.flatMap(({ sides, held }) => (held && sides.includes('klager') ? [held.on] : [])),
    ...sent.flatMap((letter) => (letter.sent ? [letter.sent.on] : [])),
  ].reduce((last, on) => (on > last ? on : last));
