import { isoDate } from '../../domain/calendar/isoDate.ts';
import type { Composition } from '../compose.ts';
import type { Cast } from './cast.ts';
import type { Office } from './offices.ts';
import type { Alias } from './story.ts';
import type { ExampleWork } from './work.ts';

/** Everybody has held his office for longer than any complaint of the example is old. */
const SINCE = isoDate('2024-01-01');

/** Writes down who holds which office and who is away. */
export const fillOrganisation = async (
  { store: { organisation } }: Composition,
  cast: Cast,
  { offices, absences }: ExampleWork,
): Promise<void> => {
  // Rows of one person are settled one after the other; people do not touch each other's.
  await Promise.all(
    [...byPerson(offices)].map(async ([who, held]) => {
      for (const { office, team, line } of held) {
        await organisation.addHolder({
          office,
          person: cast.idOf(who),
          ...(team !== undefined && { team }),
          ...(line !== undefined && { line }),
          from: SINCE,
        });
      }
    }),
  );
  for (const { who, from, to } of absences) {
    const person = cast.idOf(who);
    await organisation.setAbsence({ person, from: isoDate(from), to: isoDate(to) }, person);
  }
};

const byPerson = (offices: readonly Office[]): ReadonlyMap<Alias, readonly Office[]> => {
  const found = new Map<Alias, readonly Office[]>();
  for (const office of offices) {
    found.set(office.who, [...(found.get(office.who) ?? []), office]);
  }
  return found;
};
