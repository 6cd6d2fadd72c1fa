import type { MyWorkView } from '../../contract/pageViews.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { holds } from '../../domain/organisation/holders.ts';
import { present } from '../../domain/shared/present.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import { coordinatorsFor } from '../../domain/steps/people.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import type { Actor } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { isHisTurn, pressingFirst, rowFor, workItem } from './workItem.ts';

/** What lies with somebody, what waits for others, and, when nothing does, the next hearing. */
export const myWork =
  (deps: Deps) =>
  async (by: Actor): Promise<MyWorkView> => {
    const time = await deps.clock.businessTime();
    const rows = deps.register.all().map((complaint) => {
      const circumstances = circumstancesOf(deps, complaint.procedure, time);
      return rowFor(complaint, by.id, circumstances);
    });
    const asked = rows.filter(isHisTurn);
    const watched = rows.filter(
      (row) =>
        !asked.includes(row) &&
        stageOf(row.complaint) !== 'afgesloten' &&
        isInCareOf(row.complaint, by, row.circumstances),
    );
    const items = (some: typeof rows) => some.map(workItem(deps.directory)).sort(pressingFirst);
    return present({
      today: time.today,
      mine: items(asked),
      waiting: items(watched),
      next: nextHearing(watched.concat(asked).map(({ complaint }) => complaint)),
      undelivered: await undeliveredFor(deps, by, time.today),
    });
  };

// The coordinator watches what has no behandelaar yet; a behandelaar everything he took up.
const isInCareOf = (
  complaint: Complaint,
  by: Actor,
  circumstances: Parameters<typeof coordinatorsFor>[1],
): boolean => {
  const behandelaar = behandelaarOf(complaint);
  const his =
    behandelaar === undefined
      ? coordinatorsFor(complaint, circumstances).includes(by.id)
      : behandelaar === by.id;
  return his && mayOpen(complaint, by.id, circumstances) === 'dossier';
};

const nextHearing = (complaints: readonly Complaint[]): MyWorkView['next'] => {
  const [next] = complaints
    .flatMap((complaint) =>
      openHearings(complaint).map(({ plannedFor, time }) => ({
        kenmerk: complaint.kenmerk,
        aanduiding: complaint.registration.aanduiding,
        date: plannedFor,
        time,
      })),
    )
    .sort((one, other) => `${one.date} ${one.time}`.localeCompare(`${other.date} ${other.time}`));
  return next;
};

const undeliveredFor = async (
  { delivery, organisation }: Deps,
  { id }: Actor,
  today: Parameters<typeof holds>[2]['today'],
): Promise<number> => {
  const known = { holders: organisation.holders(), absences: organisation.absences(), today };
  const isCoordinator =
    holds(id, 'klachtencoordinator', known) || holds(id, 'plv-klachtencoordinator', known);
  return isCoordinator ? (await delivery.undelivered()).length : 0;
};
