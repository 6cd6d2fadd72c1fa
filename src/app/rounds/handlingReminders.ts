import type { Instant, IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { lastContactOn } from '../../domain/steps/facts/contacts.ts';
import { maySpeak } from '../../domain/steps/facts/contactRule.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import { wordIsReady } from '../../domain/steps/facts/letters.ts';
import { presentWait } from '../../domain/steps/facts/waiting.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { after, dayOf, type Reminder } from './due.ts';
import { hasJustBeenAsked } from './justAsked.ts';

/** A hearing tomorrow, and a record that is missing the day after. */
export const hearings: Reminder = (complaint, circumstances) =>
  stageOf(complaint) === 'in-behandeling'
    ? openHearings(complaint).flatMap(({ id, plannedFor, planned }) => [
        ...(isAhead(plannedFor, planned.at, circumstances)
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

// Who plans it on the last working day before it needs no reminder.
const isAhead = (plannedFor: IsoDate, planned: Instant, circumstances: Circumstances): boolean =>
  circumstances.time.today < plannedFor &&
  dayOf(planned, circumstances) < after(plannedFor, -1, circumstances);

/** Nobody spoke with the complainant for too long. */
export const contact: Reminder = (complaint, circumstances) => {
  const behandelaar = behandelaarOf(complaint);
  if (stageOf(complaint) !== 'in-behandeling' || behandelaar === undefined) return [];
  if (hasJustBeenAsked(complaint, behandelaar, circumstances)) return [];
  if (wordIsReady(complaint)) return [];
  // Waiting parks what concerns contact, and nothing that concerns a term.
  const { today } = circumstances.time;
  if (presentWait(complaint, today) || !maySpeak(complaint, behandelaar, today)) return [];
  const { workingDays } = circumstances.profile.nudges.noContact;
  return [
    {
      code: 'contact',
      on: after(lastContactOn(complaint), workingDays, circumstances),
      kind: 'stilte',
      of: [behandelaar],
    },
  ];
};
