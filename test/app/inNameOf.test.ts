import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { inTown } from './support/inTown.ts';

const teamleider = 'nadia.bouzidi';
const helper = 'sjoerd.kloosterman';
let town: Town;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

/** @requirement E44 */
it('the log shows both: who prepared it, and in whose name', async () => {
  const here = inTown(town);
  const { organisation } = town.served().composition.store;
  const office = organisation
    .holders()
    .find(
      ({ person, office: code }) => person === here.actor(teamleider).id && code === 'teamleider',
    );
  await organisation.addHolder({
    office: 'ondersteuner',
    person: here.actor(helper).id,
    ...(office?.team !== undefined && { team: office.team }),
    from: isoDate('2026-01-01'),
  });
  const accused = here.actor('chantal.wiersema').id;
  const registered = await here.register('lotte.veldkamp', registration(accused));
  const kenmerk = (registered.ok ? registered.value.kenmerk : '') as Kenmerk;
  await here.step('marijke.hofstra', kenmerk, 'toewijzen', { input: { to: teamleider } });
  await here.step(teamleider, kenmerk, 'accepteren');
  const talk = { with: 'klager', how: 'telefoon', purpose: 'voortgang', on: '2026-03-16' };
  const noted = await here.step(helper, kenmerk, 'gesprek-vastleggen', {
    input: { ...talk, note: 'Er is een afspraak.' },
  });
  expect(noted.ok).toBe(true);

  const log = await here.app.dossierLog(here.actor(teamleider), kenmerk);
  const named = log.ok ? log.value.filter(({ inNameOf }) => inNameOf !== undefined) : [];
  expect(named).toMatchObject([
    { action: 'gesprek-vastleggen', by: 'Sjoerd Kloosterman', inNameOf: 'Nadia Bouzidi' },
  ]);
});
