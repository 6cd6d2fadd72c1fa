import type { Procedures } from '../app/ports/procedures.ts';
import type { ProcedureCode } from '../domain/complaint/kenmerk.ts';
import type { Profile } from '../domain/procedure/profile.ts';
import { withReminders } from '../domain/settings/reminders.ts';
import type { Settings } from '../domain/settings/settings.ts';

type Chosen = Pick<Settings, 'retentionYears' | 'workingHours' | 'reminders'>;

/**
 * The procedures with what the organisation set for itself on the page Inrichting: its retention term
 * (requirement K21; else that of the configuration), its hours and its reminders.
 *
 * @param chosen - as it is set now; asked each time, so that a change counts at once.
 */
export function withSettings(
  procedures: Pick<Procedures, 'of' | 'standard'>,
  configured: number | undefined,
  chosen: () => Chosen,
): Procedures {
  const known = new Map<ProcedureCode, { readonly chosen: Chosen; readonly profile: Profile }>();
  return {
    ...procedures,
    written: procedures.of,
    ...(configured !== undefined && { configuredRetention: configured }),
    of: (code) => {
      const now = chosen();
      const before = known.get(code);
      if (before?.chosen === now) return before.profile;
      const profile = asChosen(procedures.of(code), now, configured);
      known.set(code, { chosen: now, profile });
      return profile;
    },
  };
}

const asChosen = (
  written: Profile,
  { retentionYears, workingHours: week, reminders }: Chosen,
  configured: number | undefined,
): Profile => {
  const years = retentionYears ?? configured;
  const { hold } = written;
  return {
    ...(reminders ? withReminders(written, reminders) : written),
    ...(years !== undefined && { retentionYears: years }),
    ...(week && { hold: { ...hold, hours: { ...hold.hours, week } } }),
  };
};
