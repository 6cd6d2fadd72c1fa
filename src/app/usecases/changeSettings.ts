import type { Failure } from '../../contract/failure.ts';
import { decreePeriodsIn } from '../../domain/calendar/calendarIn.ts';
import { succession } from '../../domain/organisation/succession.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { decideSettings, type SettingsNow } from '../../domain/settings/decideSettings.ts';
import { putBack } from '../../domain/settings/putBack.ts';
import type { Settings, SettingsChange } from '../../domain/settings/settings.ts';
import type { BusinessTime, SettingsCommand, SettingsUndoCommand } from '../command.ts';
import { mayCheck } from '../queries/selfCheck.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Deps } from './deps.ts';
import { settingsFailure } from './settingsFailure.ts';

/**
 * Changes who holds an office, or what else the organisation sets for itself; with its reason in the log, for
 * who looks after the app.
 *
 * @see design.md §3 (Functies, Instellingen); experience.md §3
 */
export const changeSettings =
  (deps: Deps) =>
  (command: SettingsCommand): Promise<Outcome<undefined, Failure>> =>
    carryOut(deps, command, () => accept({ change: asRows(command.change) }));

const asRows = (change: SettingsCommand['change']): SettingsChange =>
  change.kind === 'opvolging' ? { kind: 'functie', rows: succession(change) } : change;

/** Puts back what a change changed: a change of its own, decided by the same rules and logged. */
export const undoSettings =
  (deps: Deps) =>
  (command: SettingsUndoCommand): Promise<Outcome<undefined, Failure>> =>
    carryOut(deps, command, ({ changes }) => {
      const meant = changes.find(({ number }) => number === command.number);
      return meant
        ? accept({ change: putBack(meant.change), undoes: meant.number })
        : refuse({ code: 'not-now' });
    });

type Common = Omit<SettingsCommand, 'change'>;

interface Meant {
  readonly change: SettingsChange;
  readonly undoes?: number;
}

const carryOut = async (
  deps: Deps,
  { id, by, reason, leaveEmpty, ...command }: Common & Partial<SettingsUndoCommand>,
  meantOf: (now: Settings) => Outcome<Meant, Failure>,
): Promise<Outcome<undefined, Failure>> => {
  const time = await deps.clock.businessTime();
  await deps.settings.refresh();
  if (!mayCheck(by.id, circumstancesOf(deps, deps.procedures.standard, time)))
    return refuse({ code: 'not-permitted' });
  const undoes = command.number;
  const order = { command: id, at: time.now, by: by.id, reason };
  const made = await deps.settings.change(
    undoes === undefined ? order : { ...order, undoes },
    (settings) => {
      const meant = meantOf(settings);
      if (!meant.ok) return meant;
      const { change } = meant.value;
      const unknown = unknownPerson(deps, change);
      if (unknown) return refuse(unknown);
      const decision = decideSettings(change, {
        ...nowOf(deps, settings, time),
        ...{ by: by.id, leaveEmpty },
      });
      return decision.ok
        ? decision
        : refuse(
            settingsFailure(decision.refusal, change, { settings, directory: deps.directory }),
          );
    },
  );
  return made.ok ? accept(undefined) : made;
};

const nowOf = (
  { organisation, procedures }: Deps,
  settings: Settings,
  { today }: BusinessTime,
): Omit<SettingsNow, 'by' | 'leaveEmpty'> => {
  const written = procedures.written(procedures.standard);
  const builtIn = decreePeriodsIn(written.zone);
  const holders = organisation.holders();
  return { settings, holders, today, written, ...(builtIn && { builtIn }) };
};

/** Who comes into an office is a colleague; who has left the organisation may still leave it. */
const unknownPerson = ({ directory }: Deps, change: SettingsChange): Failure | undefined => {
  if (change.kind !== 'functie') return undefined;
  const isKnown = change.rows.every(
    ({ was, becomes }) =>
      was !== undefined || becomes === undefined || directory.find(becomes.person) !== undefined,
  );
  return isKnown
    ? undefined
    : { code: 'invalid-input', fields: [{ field: 'person', code: 'not-a-choice' }] };
};
