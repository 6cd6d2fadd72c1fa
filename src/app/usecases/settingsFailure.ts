import type { Failure } from '../../contract/failure.ts';
import type { SettingsRefusal } from '../../domain/settings/decideSettings.ts';
import type { MadeChange, Settings, SettingsChange } from '../../domain/settings/settings.ts';
import { touchesSame } from '../../domain/settings/touchesSame.ts';
import type { Directory } from '../ports/people.ts';

/** Why a setting stays as it was, for the person who wanted it otherwise. */
export function settingsFailure(
  refusal: SettingsRefusal,
  change: SettingsChange,
  { settings, directory }: { readonly settings: Settings; readonly directory: Directory },
): Failure {
  const nameOf = (person: MadeChange['by']): string => directory.find(person)?.name ?? '';
  switch (refusal.code) {
    case 'to-before-from':
      return { code: 'invalid-input', fields: [{ field: 'to', code: refusal.code }] };
    case 'decree-day-outside':
      return { code: 'invalid-input', fields: [{ field: 'days', code: refusal.code }] };
    case 'closes-before-opens':
      return {
        code: 'invalid-input',
        fields: [{ field: `closes.${refusal.day}`, code: refusal.code }],
      };
    case 'reminder-outside':
      return { code: 'invalid-input', fields: [{ field: refusal.item, code: refusal.code }] };
    case 'last-day-untold':
      return { code: 'invalid-input', fields: [{ field: 'termijn-nadert', code: refusal.code }] };
    case 'manager-after-term':
      return {
        code: 'invalid-input',
        fields: [{ field: 'naar-leidinggevende', code: refusal.code }],
      };
    case 'place-required':
      return { code: 'invalid-input', fields: [{ field: refusal.field, code: 'required' }] };
    case 'seat-taken':
      return { code: refusal.code, params: { name: nameOf(refusal.by) } };
    case 'left-empty':
    case 'nobody-coordinates':
      return { code: refusal.code, params: { date: refusal.from } };
    case 'changed-since': {
      const last = settings.changes.findLast((made) => touchesSame(made.change, change));
      return {
        code: 'setting-changed',
        ...(last && { since: [{ by: nameOf(last.by), action: 'inrichting', at: last.at }] }),
      };
    }
    default:
      return { code: refusal.code };
  }
}
