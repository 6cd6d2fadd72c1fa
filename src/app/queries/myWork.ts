import type { MyWorkView } from '../../contract/pageViews.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { present } from '../../domain/shared/present.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import type { Actor } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';
import { preparesHearing } from './preparesHearing.ts';
import { undeliveredTo } from './undeliveredTo.ts';
import { isHisTurn, pressingFirst, workItem, type Row } from './workItem.ts';

/** What lies with somebody, what waits for others, and, when nothing does, the next hearing. */
export const myWork =
  (deps: Deps) =>
  async (by: Actor): Promise<MyWorkView> => {
    const time = await deps.clock.businessTime();
    const rows = deps.rows(by.id, time);
    const asked = rows.filter(liesWithHim);
    const watched = rows.filter((row) => !liesWithHim(row) && watches(row));
    const items = (some: readonly Row[]) =>
      some.toSorted(pressingFirst).map(workItem(deps.directory));
    return present({
      today: time.today,
      mine: items(asked),
      waiting: items(watched),
      next: nextHearing(watched.concat(asked).map(({ complaint }) => complaint)),
      undelivered: await undeliveredTo(deps, by, time),
    });
  };

const liesWithHim = (row: Row): boolean => isHisTurn(row) || preparesHearing(row);

// The coordinator watches what has no behandelaar yet; a behandelaar everything he took up.
const watches = ({ standing, person }: Row): boolean =>
  standing.stage !== 'afgesloten' &&
  standing.inCareOf.includes(person) &&
  standing.openTo.has(person);

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
