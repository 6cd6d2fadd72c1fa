import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { inTown, type Who } from '../app/support/inTown.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
let here: ReturnType<typeof inTown>;
let kenmerk: Kenmerk;
const coordinator = 'marijke.hofstra' as Who;
const teamleider = 'nadia.bouzidi' as Who;

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
  const registered = await here.register(
    'lotte.veldkamp',
    registration(here.actor('chantal.wiersema').id),
  );
  kenmerk = (registered.ok ? registered.value.kenmerk : '') as Kenmerk;
}, 60_000);
afterAll(() => town.close());

const undelivered = async (who: Who = coordinator): Promise<unknown> =>
  (await personaOf(town, who).api('GET', '/api/work')).body.undelivered;
/** While this colleague has neither chat nor address. */
const unreached = async (who: Who, work: () => Promise<unknown>): Promise<void> => {
  const { composition } = town.served();
  const { directory } = composition.store;
  const away = here.actor(who).id;
  await composition.store.conversations.forget(away);
  const find = directory.find.bind(directory);
  directory.find = (id) => {
    const { email: _none, ...person } = find(id) ?? { id, name: '' };
    return id === away ? person : find(id);
  };
  await work();
  directory.find = find;
};
const mailsTo = (who: Who) => {
  const { upn } = town.tenant.directory.byAlias(who) ?? { upn: '' };
  return town.tenant.graph.mails().filter(({ to }) => to.includes(upn));
};

describe('a colleague without the app (experience.md §3)', () => {
  it('gets an e-mail from the shared mailbox: what is asked, the kenmerk, a link, and no content', async () => {
    await town.served().composition.store.conversations.forget(here.actor(teamleider).id);
    await here.step(coordinator, kenmerk, 'toewijzen', { input: { to: teamleider } });

    const [mail, ...more] = mailsTo(teamleider);
    expect(more).toEqual([]);
    expect(mail?.from).toMatch(/^klachten@/);
    expect(mail?.subject).toContain(kenmerk);
    expect(mail?.text).toContain('https://teams.microsoft.com/l/entity/');
    const told = JSON.stringify(mail);
    for (const secret of ['Zandstra', 'Wiersema', 'niet teruggebeld', '06 55']) {
      expect(told).not.toContain(secret);
    }
    expect(await undelivered()).toEqual([]);
  });

  it('of whom no address is known stands on the list of the coordinator', async () => {
    await unreached('sandra.tolsma', () =>
      here.step(coordinator, kenmerk, 'toewijzen', {
        input: { to: 'sandra.tolsma', reason: 'Nadia is er niet.' },
      }),
    );
    expect(await undelivered()).toEqual([
      { name: here.actor('sandra.tolsma').name, kenmerk, since: '2026-03-16' },
    ]);

    // Somebody else was found: nobody needs to phone any more.
    await here.step(coordinator, kenmerk, 'toewijzing-ongedaan', { input: {} });
    expect(await undelivered()).not.toContainEqual(
      expect.objectContaining({ kenmerk, name: here.actor('sandra.tolsma').name }),
    );
  });

  it('stands there for nobody who may not open the complaint', async () => {
    const about = await here.register(
      'lotte.veldkamp',
      registration(here.actor(coordinator).id, { accused: { kind: 'klachtencoordinator' } }),
    );
    const own = (about.ok ? about.value.kenmerk : '') as Kenmerk;
    await unreached('erik.haverkate', () =>
      here.step('yusuf.demirtas', own, 'toewijzen', {
        input: { to: 'erik.haverkate', reason: 'Hij werkt elders.' },
      }),
    );
    expect(JSON.stringify(await undelivered('yusuf.demirtas'))).toContain(own);
    expect(JSON.stringify(await undelivered())).not.toContain(own);
  });
});
