import type { Failure } from '../../contract/failure.ts';
import type { SettingsView } from '../../contract/settings.ts';
import { decreePeriodsIn } from '../../domain/calendar/calendarIn.ts';
import { weekOf } from '../../domain/calendar/workingTime.ts';
import { reminderBounds, remindersOf } from '../../domain/settings/reminders.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Actor } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { mayCheck } from './selfCheck.ts';
import { changeViews } from './settings/changeViews.ts';
import { officeViews } from './settings/officeViews.ts';
import { publicFacts } from './settings/publicFacts.ts';
import { profileLines } from './settings/profileLines.ts';
import { cited } from './settings/profileSource.ts';
import { teamViews } from './settings/teamViews.ts';
import { whoHandles } from './settings/whoHandles.ts';

/** What this organisation has set, where it comes from and who changed it; read anew, for who looks after the app. */
export const settingsView =
  (deps: Deps) =>
  async (by: Actor): Promise<Outcome<SettingsView, Failure>> => {
    const time = await deps.clock.businessTime();
    await deps.settings.refresh();
    const { organisation, profile, calendar } = circumstancesOf(
      deps,
      deps.procedures.standard,
      time,
    );
    if (!mayCheck(by.id, { organisation })) return refuse({ code: 'not-permitted' });
    const settings = deps.settings.current();
    const written = deps.procedures.written(deps.procedures.standard);
    const builtIn = decreePeriodsIn(profile.zone);
    const looking = { directory: deps.directory, organisation, by: by.id };
    return accept({
      today: time.today,
      offices: officeViews(profile, looking),
      teams: teamViews(looking),
      retention: retentionOf(deps),
      ...(settings.privacyStatement !== undefined && {
        privacyStatement: settings.privacyStatement,
      }),
      workingHours: {
        written: weekOf(written.hold.hours),
        ...(settings.workingHours && { chosen: settings.workingHours }),
      },
      reminders: {
        written: remindersOf(written),
        ...(settings.reminders && { chosen: settings.reminders }),
        bounds: reminderBounds,
      },
      ...(builtIn && {
        decrees: {
          knownThrough: calendar.decreesKnownThrough,
          periods: [...builtIn, ...settings.decrees].toSorted((one, other) =>
            other.from.localeCompare(one.from),
          ),
        },
      }),
      publicText: deps.publicText(
        publicFacts(profile, {
          organisation: deps.organisation.name,
          ...(settings.privacyStatement !== undefined && {
            privacyStatement: settings.privacyStatement,
          }),
        }),
      ),
      profile: profileLines(profile, written),
      whoHandles: whoHandles(profile),
      grounds: profile.grounds.map(({ code, basis }) => ({ ground: code, source: cited(basis) })),
      changes: changeViews(settings.changes, looking),
    });
  };

const retentionOf = ({ procedures, settings }: Deps): SettingsView['retention'] => {
  const { retentionYears: chosen } = settings.current();
  if (chosen !== undefined) return { source: 'hier', years: chosen, chosen };
  const { retentionYears: years } = procedures.of(procedures.standard);
  if (years === undefined) return { source: 'niet-gekozen' };
  return {
    source: procedures.configuredRetention === undefined ? 'procedure' : 'configuratie',
    years,
  };
};
