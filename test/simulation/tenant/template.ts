import type { DatabaseSync } from 'node:sqlite';
import { compose } from '../../../src/main/compose.ts';
import { castOf } from '../../../src/main/example/cast.ts';
import { fillOrganisation } from '../../../src/main/example/fillOrganisation.ts';
import { exampleWork } from '../../../src/main/example/work.ts';
import { botId, serviceUrlOf } from '../../../src/local-tenant/connector/channel.ts';
import { app } from '../../../src/local-tenant/identity/applications.ts';
import { siteId } from '../../../src/local-tenant/identity/ids.ts';
import { openStore, type TenantStore } from '../../../src/local-tenant/store/openStore.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { createSimTenant, origin } from './simTenant.ts';

/** Makes a new database of it. */
export type OpenTemplate = () => TenantStore;

/** Builds the template once, through the app's own provisioning, over a network without faults. */
export async function createTemplate(): Promise<OpenTemplate> {
  let ticks = 0;
  const tenant = createSimTenant({ now: () => 0, random: () => 0.5 });
  tenant.graph.seed.createSite({ id: siteId, path: 'sites/klachten', displayName: 'Klachten' });
  tenant.graph.seed.grant(siteId, app.clientId, 'write');
  tenant.graph.seed.createUsers(
    tenant.directory.all.map((person) => ({
      id: person.oid,
      displayName: person.displayName,
      givenName: person.givenName,
      surname: person.surname,
      userPrincipalName: person.upn,
      mail: person.upn,
      jobTitle: person.jobTitle,
      department: person.department,
      businessPhones: [person.phone],
      officeLocation: null,
      userType: person.guest ? 'Guest' : 'Member',
      managerId: person.managerOid ?? null,
    })),
  );
  const composition = await compose(tenant.config, {
    fetch: (input, init) => tenant.handle(new Request(input, init)),
    monotonicMs: () => (ticks += 1),
    realNow: () => 0,
    randomToken: () => 'none',
    sleep: () => Promise.resolve(),
    timeLimit: () => new AbortController().signal,
    log: () => undefined,
  });
  await composition.sync();
  await fillOrganisation(composition, castOf(composition.store.directory), exampleWork.emmen);
  for (const { oid, guest } of tenant.directory.all) {
    if (guest) continue;
    await composition.handlers.installed({
      person: { id: oid as PersonId, language: 'nl' },
      conversationId: tenant.chats.openConversation(oid).id,
      serviceUrl: serviceUrlOf(origin),
      botId,
    });
  }
  const copy = copyOf(tenant.store.db);
  tenant.store.close();
  return copy;
}

/** The same content each time, in memory of its own. */
function copyOf(db: DatabaseSync): OpenTemplate {
  const content = db.serialize();
  return () => {
    const store = openStore(':memory:');
    store.db.deserialize(content);
    store.db.exec('pragma foreign_keys = on');
    return store;
  };
}
