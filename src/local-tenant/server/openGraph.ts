import { randomUUID } from 'node:crypto';
import type { BusinessClock } from '../clock/businessClock.ts';
import type { Directory } from '../example/directory.ts';
import { createGraph, type FaultControl, type Graph } from '../graph/createGraph.ts';
import type { SentMail } from '../graph/outlook/sendMail.ts';
import { sharedMailboxOf } from '../example/sharedMailbox.ts';
import { app } from '../identity/applications.ts';
import { authenticateForGraph } from '../identity/authenticateForGraph.ts';
import { siteId, teamsAppId } from '../identity/ids.ts';
import type { Issuer } from '../identity/issuer.ts';
import type { TenantStore } from '../store/openStore.ts';

/** Budget of a tenant with up to 1,000 licences (graph-contract.md §3). */
const REAL_BUDGET = { perMinute: 1_250, perDay: 1_200_000 };
/** Filling a year of example work in seconds is no load a real tenant knows. */
const WHILE_FILLING = { perMinute: 1e9, perDay: 1e9 };

export interface TenantGraph {
  readonly handle: (request: Request) => Promise<Response>;
  readonly faults: FaultControl;
  /** What left a mailbox, oldest first. */
  readonly mails: () => readonly SentMail[];
  readonly feedOf: Graph['feedOf'];
  readonly calendarOf: Graph['calendarOf'];
  /** Every call is throttled while on. */
  readonly throttle: (on: boolean) => void;
  /** Business time moved on: what was spent before counts no longer. */
  readonly renewBudget: () => void;
}

/** The Graph of this tenant: its site, its people, and the app with write access to that one site. */
export const openGraph = (deps: {
  readonly store: TenantStore;
  readonly clock: BusinessClock;
  readonly realNow: () => Date;
  readonly issuer: Issuer;
  readonly directory: Directory;
  /** Where everybody works. */
  readonly building: string;
  /** False: calls are never throttled for their number. */
  readonly limited: boolean;
}): TenantGraph => {
  const graph = createGraph({
    store: deps.store,
    businessNow: deps.clock.now,
    realNow: deps.realNow,
    newGuid: randomUUID,
    random: Math.random,
    authenticate: authenticateForGraph(deps.issuer),
    budget: WHILE_FILLING,
  });
  graph.seed.createSite({ id: siteId, path: 'sites/klachten', displayName: 'Klachten' });
  graph.seed.grant(siteId, app.clientId, 'write');
  graph.seed.openSharedMailbox(sharedMailboxOf(deps.directory.all));
  graph.seed.createUsers(deps.directory.all.map(toUser(deps.building)));
  // As the manifest declares them.
  graph.seed.createTeamsApp({
    id: teamsAppId,
    appId: app.clientId,
    activityTypes: ['laatsteDag', 'hoorgesprekken'],
  });
  graph.seed.installTeamsApp(
    teamsAppId,
    deps.directory.all.filter(({ guest }) => !guest).map(({ oid }) => oid),
  );

  let limited = !deps.limited;
  const budget = deps.limited ? REAL_BUDGET : WHILE_FILLING;
  let throttled = false;
  return {
    faults: graph.faults,
    mails: graph.mails,
    feedOf: graph.feedOf,
    calendarOf: graph.calendarOf,
    throttle: (on) => {
      throttled = on;
      graph.faults.setBudget(on ? { perMinute: 0, perDay: 0 } : budget);
    },
    renewBudget: () => {
      if (!throttled && deps.clock.inUse()) graph.faults.setBudget(budget);
    },
    handle: (request) => {
      if (!limited && !throttled && deps.clock.inUse()) {
        limited = true;
        graph.faults.setBudget(REAL_BUDGET);
      }
      return graph.handle(request);
    },
  };
};

const toUser = (building: string) => (person: Directory['all'][number]) => ({
  id: person.oid,
  displayName: person.displayName,
  givenName: person.givenName,
  surname: person.surname,
  userPrincipalName: person.upn,
  mail: person.upn,
  jobTitle: person.jobTitle,
  department: person.department,
  businessPhones: [person.phone],
  officeLocation: building,
  userType: person.guest ? 'Guest' : 'Member',
  managerId: person.managerOid ?? null,
});
