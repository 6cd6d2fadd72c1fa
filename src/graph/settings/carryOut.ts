import type { LiveOrganisation } from '../organisation/createOrganisation.ts';
import { writeLogLine } from '../organisation/writeLogLine.ts';
import type { Site } from '../lists/itemsOf.ts';
import type { GraphPort } from '../port.ts';
import type { StoredChange, StoredSettings } from './storedSettings.ts';

interface Lists {
  readonly graph: GraphPort;
  readonly site: Site;
  readonly organisation: LiveOrganisation;
}

/**
 * Brings what was decided to the lists `Functies` and `Logboek`. Any instance may do any of it again: a row
 * that is as it should be stays, and a line has a unique key.
 */
export async function carryOut(lists: Lists, settings: StoredSettings): Promise<void> {
  for (const made of settings.changes) {
    if (made.number <= settings.carriedOut) continue;
    if (made.change.kind === 'functie') {
      // New rows before the old ones go: an office that is handed over is never without anybody.
      for (const row of made.change.rows.toReversed()) await lists.organisation.changeHolder(row);
    }
    await writeLogLine(lists, `inrichting#${made.number}/${made.command}`, lineOf(made));
  }
}

const lineOf = ({ command, at, by, reason, undoes, change }: StoredChange) => ({
  Opdracht: command,
  Tijdstip: at,
  PersoonOid: by,
  Handeling: undoes === undefined ? `inrichting-${change.kind}` : 'inrichting-teruggezet',
  Reden: JSON.stringify({
    reden: reason,
    ...(undoes !== undefined && { zetTerug: undoes }),
    change,
  }),
});
