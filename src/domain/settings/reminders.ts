import type { Profile } from '../procedure/profile.ts';

/** A reminder of which an organisation sets the number: working days, or weeks where the name of the profile says so. */
export type ReminderNumber =
  | 'eerste-gesprek'
  | 'brief-niet-weg'
  | 'geen-reactie'
  | 'geen-contact'
  | 'nazorg'
  | 'doorverwijzing'
  | 'geen-hoorgesprek'
  | 'bericht-niet-behandeld'
  | 'naar-coordinator'
  | 'naar-leidinggevende';

/** Every reminder with its number, and the working days before the last day on which its nearness is told. */
export type Reminders = Readonly<Record<ReminderNumber, number>> & {
  readonly 'termijn-nadert': readonly number[];
};

/** What an organisation set otherwise than its procedure; the procedure holds for what is absent. */
export type ReminderChoices = Partial<Reminders>;

/** Least and most that may be set, both inclusive. */
export const reminderBounds: Readonly<Record<keyof Reminders, readonly [number, number]>> = {
  'eerste-gesprek': [1, 5],
  'brief-niet-weg': [1, 5],
  'geen-reactie': [1, 5],
  'geen-contact': [3, 20],
  nazorg: [1, 20],
  doorverwijzing: [1, 20],
  'geen-hoorgesprek': [5, 25],
  // Before the four weeks of Awb 9:8 lid 3 are over.
  'bericht-niet-behandeld': [1, 3],
  'naar-coordinator': [2, 15],
  'naar-leidinggevende': [0, 10],
  'termijn-nadert': [0, 20],
};

/** What a procedure says of its reminders. */
export const remindersOf = ({
  nudges,
  escalation,
}: Pick<Profile, 'nudges' | 'escalation'>): Reminders => ({
  'eerste-gesprek': nudges.firstCall.workingDays,
  'brief-niet-weg': nudges.letterUnsent.workingDays,
  'geen-reactie': nudges.unanswered.workingDays,
  'geen-contact': nudges.noContact.workingDays,
  nazorg: nudges.aftercare.workingDays,
  doorverwijzing: nudges.referral.workingDays,
  'geen-hoorgesprek': nudges.hearingNotPlanned.workingDaysBefore,
  'bericht-niet-behandeld': nudges.notHandledNotice.weeks,
  'naar-coordinator': escalation.coordinator.workingDaysBefore,
  'naar-leidinggevende': escalation.manager.workingDaysAfterCoordinator,
  'termijn-nadert': nudges.termNear.workingDaysBefore,
});

/** The procedure with what the organisation set otherwise. */
export function withReminders(profile: Profile, choices: ReminderChoices): Profile {
  const all = { ...remindersOf(profile), ...choices };
  return {
    ...profile,
    nudges: {
      firstCall: { workingDays: all['eerste-gesprek'] },
      letterUnsent: { workingDays: all['brief-niet-weg'] },
      unanswered: { workingDays: all['geen-reactie'] },
      noContact: { workingDays: all['geen-contact'] },
      aftercare: { workingDays: all.nazorg },
      referral: { workingDays: all.doorverwijzing },
      hearingNotPlanned: { workingDaysBefore: all['geen-hoorgesprek'] },
      notHandledNotice: { weeks: all['bericht-niet-behandeld'] },
      termNear: { workingDaysBefore: all['termijn-nadert'] },
    },
    escalation: {
      coordinator: { workingDaysBefore: all['naar-coordinator'] },
      manager: {
        ...profile.escalation.manager,
        workingDaysAfterCoordinator: all['naar-leidinggevende'],
      },
    },
  };
}
