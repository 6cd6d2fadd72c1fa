import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf } from '../support/townPeople.ts';
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

  // He got a living card of his own, which tells in whose name and holds what he may do.
  const chat = await personaOf(town, helper).card(kenmerk);
  expect(String(chat?.message.activity['summary'])).toBe(`Bereid deze klacht voor · ${kenmerk}`);
  expect(JSON.stringify(chat?.card.body)).toMatch(/Namens Nadia.Bouzidi/);
  const titles = chat?.card.actions.map(({ title }) => title) ?? [];
  expect(titles).toEqual(expect.arrayContaining(['Gesprek vastleggen', 'Open dossier']));
  expect(titles).not.toContain('Ik kan dit niet doen');
  if (!chat) throw new Error('He has a card');
  const pressed = await personaOf(town, helper).press(
    chat.message,
    buttonOf(chat.card, 'gesprek-vastleggen'),
    { note: 'De klager komt vrijdag.', on: '2026-03-16' },
  );
  expect(pressed.body).toMatchObject({ ok: true, status: 200 });
  const after = await here.app.dossierLog(here.actor(teamleider), kenmerk);
  expect(after.ok && after.value.at(-1)).toMatchObject({
    ...{ action: 'gesprek-vastleggen', by: 'Sjoerd Kloosterman', inNameOf: 'Nadia Bouzidi' },
  });
});

/** @requirement E44 */
it('who comes to prepare later gets that card too, once', async () => {
  const here = inTown(town);
  const late = 'rowan.martina';
  const [complaint] = town.served().composition.register.active();
  if (!complaint) throw new Error('The complaint above is there');
  const { kenmerk } = complaint;
  const { organisation } = town.served().composition.store;
  const office = organisation
    .holders()
    .find(
      ({ person, office: code }) => person === here.actor(teamleider).id && code === 'teamleider',
    );
  const cards = async () =>
    (await personaOf(town, late).messages())
      .map(({ activity }) => String(activity['summary']))
      .filter((summary) => summary === `Bereid deze klacht voor · ${kenmerk}`);
  await organisation.addHolder({
    office: 'ondersteuner',
    person: here.actor(late).id,
    ...(office?.team !== undefined && { team: office.team }),
    from: isoDate('2026-03-17'),
  });
  expect(await cards()).toEqual([]);

  await town.moveClock('2026-03-17T09:00:00Z');

  expect(await cards()).toHaveLength(1);
  await town.moveClock('2026-03-18T09:00:00Z');
  expect(await cards()).toHaveLength(1);
  // Who had his card when it was taken up gets no other.
  const helped = (await personaOf(town, helper).messages()).filter(({ activity }) =>
    String(activity['summary']).startsWith('Bereid deze klacht voor'),
  );
  expect(helped).toHaveLength(1);
});
