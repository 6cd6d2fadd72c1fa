import type { Note } from '../../app/ports/register.ts';
import { Unavailable } from '../../app/ports/unavailable.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import { statusOf, succeeded } from '../readmodel/answered.ts';
import { isRecorded } from './isRecorded.ts';
import { noteKey } from './keys.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

/** A line of the log could not be written; what it says was not done either. */
class NoteUnavailable extends Unavailable {
  override readonly name = 'NoteUnavailable';
}

/** One line of `Logboek` beside the decisions; the same command writes it once. */
export async function note(
  deps: RegisterDeps,
  kenmerk: Kenmerk,
  { command, by, at, action, reason }: Note,
): Promise<void> {
  const key = noteKey(kenmerk, action, command);
  const answer = await deps.graph.send({
    method: 'POST',
    path: itemsPath(deps, 'Logboek'),
    body: {
      fields: {
        EntryKey: key,
        Kenmerk: kenmerk,
        Opdracht: command,
        Tijdstip: at,
        PersoonOid: by,
        Handeling: action,
        Reden: reason,
      },
    },
  });
  if (succeeded(answer) || (await isRecorded(deps, key))) return;
  throw new NoteUnavailable('the line was not recorded', { cause: statusOf(answer) });
}
