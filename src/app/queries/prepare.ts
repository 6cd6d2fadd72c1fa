import { perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/** So many at a time take some milliseconds. */
const AT_A_TIME = 40;

/**
 * Works out where complaints stand before somebody asks for a list, a part each time: on a new day, or with other
 * people in office, whoever comes first would wait for all of it.
 */
export const prepare = (deps: Deps) => async (): Promise<Iterable<void>> => {
  const time = await deps.clock.businessTime();
  const circumstancesFor = perProcedure(deps, time);
  const complaints = deps.register.active();
  return (function* (): Iterable<void> {
    for (let from = 0; from < complaints.length; from += AT_A_TIME) {
      for (const complaint of complaints.slice(from, from + AT_A_TIME)) {
        deps.standings.of(complaint, circumstancesFor(complaint.procedure));
      }
      yield;
    }
  })();
};
