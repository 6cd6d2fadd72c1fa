import type { WhoHandlesView } from '../../contract/whoHandles.ts';
import { holdersOf } from '../../domain/organisation/holders.ts';
import type { OfficeCode } from '../../domain/organisation/office.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { handlersPerTeam } from './handlersPerTeam.ts';
import { personView } from './views.ts';

/** Whom anybody may call, in the order in which one would. */
const helping: readonly OfficeCode[] = [
  'klachtencoordinator',
  'plv-klachtencoordinator',
  'ondersteuning-klachten',
  'vertrouwenspersoon',
];

/**
 * Who handles complaints here, as everybody may know; it does not depend on who asks.
 *
 * @see requirement O63
 */
export const whoHandles = (deps: Deps) => async (): Promise<WhoHandlesView> => {
  const time = await deps.clock.businessTime();
  const circumstances = circumstancesOf(deps, deps.procedures.standard, time);
  const { organisation } = circumstances;
  return {
    organisation: deps.organisation.name,
    people: helping.flatMap((office) =>
      holdersOf(office, organisation).map(({ person }) => ({
        office,
        person: personView(deps.directory, person),
      })),
    ),
    teams: handlersPerTeam(circumstances, deps.directory),
  };
};
