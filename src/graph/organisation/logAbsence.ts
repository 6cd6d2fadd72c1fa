import type { AbsenceSaid } from '../../app/ports/people.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Absence } from '../../domain/organisation/office.ts';
import type { Site } from '../lists/itemsOf.ts';
import type { GraphPort } from '../port.ts';
import { writeLogLine } from './writeLogLine.ts';

/** Who said of whom that he is away or back, and on which days: one line of `Logboek` for each command. */
export const logAbsence = (
  where: { readonly graph: GraphPort; readonly site: Site },
  { person, from, to }: Absence,
  { command, at, action, by }: AbsenceSaid & { readonly by: PersonId },
): Promise<void> =>
  writeLogLine(where, `afwezigheid/${person}/${command}`, {
    Opdracht: command,
    Tijdstip: at,
    PersoonOid: by,
    Handeling: action,
    Over: person,
    Reden: `${from}/${to ?? ''}`,
  });
