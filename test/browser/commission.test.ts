import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { registration, verdict } from '../support/sampleForms.ts';
import { personaOf } from '../support/townPeople.ts';
import { chatTown, type ChatTown } from './support/chatTown.ts';
import { narrow, wide } from './support/walk.ts';

const coordinator = 'marijke.hofstra';
const secretary = 'joost.vaandrager';
const [aziz, wouter, jacqueline] = ['aziz.karimi', 'wouter.slagter', 'jacqueline.timmer'] as const;

let here: ChatTown;
let kenmerk: string;
beforeAll(async () => {
  here = await chatTown('commission');
});
afterAll(() => here.close());

const stage = async (): Promise<string> =>
  String(
    (await personaOf(here.town, coordinator).api('GET', `/api/complaints/${kenmerk}`)).body.stage,
  );

/** Steps in order: a complaint about the griffier, from the assign card to the letter that waits. */
describe('a commission in chat, each of its members and nobody else', () => {
  it('is proposed on the card of the coordinator, and taken up by its secretary', async () => {
    const { walk, chat, must } = here;
    const griffier = here.idOf('frouke.meinders');
    const registered = await personaOf(here.town, 'lotte.veldkamp').api('POST', '/api/complaints', {
      command: randomUUID(),
      input: registration(griffier, {
        accused: { kind: 'griffier', personId: griffier },
        aanduiding: 'brief bleef liggen',
      }),
    });
    kenmerk = String(registered.body.kenmerk);
    await must(coordinator, kenmerk, 'gesprek-vastleggen', {
      ...{ with: 'klager', how: 'telefoon', purpose: 'eerste-gesprek', on: '2026-03-16' },
    });
    await walk.open(coordinator);
    await chat.says(kenmerk, 'Een commissie beslist samen. Dit is de secretaris.');
    await walk.shot('toewijzen');
    await chat.press(kenmerk, 'Toewijzen');
    await walk.become(secretary);
    await chat.says(kenmerk, 'Je doet dit als secretaris');
    await here.onlyFor(secretary, kenmerk, { verb: 'accepteren', to: [aziz, 'frouke.meinders'] });
    await chat.press(kenmerk, 'Ik pak dit op');
    await chat.says(kenmerk, 'jij bereidt voor, de leden beslissen');
    expect(await here.dossier('frouke.meinders', kenmerk)).toBe(404);
    await walk.shot('secretaris');
  });

  it('decides once two of its three members pressed', async () => {
    const { walk, chat, must } = here;
    await must(secretary, kenmerk, 'verteld', { on: '2026-03-16' });
    await must(secretary, kenmerk, 'afschrift', { on: '2026-03-16' });
    const record = {
      ...{ form: 'apart', on: '2026-03-16', present: 'Klager en lid', record: 'Kort.' },
      members: [here.idOf(wouter)],
    };
    await must(secretary, kenmerk, 'hoorgesprek-vastleggen', { ...record, sides: ['klager'] });
    await here.town.moveClock('2026-03-19T09:00:00+01:00');
    await must(secretary, kenmerk, 'hoorgesprek-vastleggen', {
      ...{ ...record, on: '2026-03-19', sides: ['beklaagde'], accounts: 'gelijk' },
    });
    await must(secretary, kenmerk, 'oordeel-concept', verdict());
    await must(secretary, kenmerk, 'ter-meelezing', { version: 1 });
    await must('ineke.schuurman', kenmerk, 'meegelezen', { version: 1, verdict: 'akkoord' });

    await walk.open(wouter);
    await chat.says(kenmerk, '0 van 3 hebben akkoord gegeven. Het telt bij 2.');
    await walk.shot('gevraagd');
    await here.onlyFor(wouter, kenmerk, {
      verb: 'akkoord',
      fill: { unread: true },
      to: ['frouke.meinders', 'trudy.hoekzema'],
    });
    await chat.press(kenmerk, 'Akkoord');
    await chat.press(kenmerk, 'Toch akkoord');
    await chat.says(kenmerk, 'heeft akkoord gegeven');
    await walk.shot('eerste-lid');

    expect(await stage()).toBe('akkoord-gevraagd');
    // Her card is brought up to date behind his press: what it asked meanwhile would go with it.
    await here.town.served().composition.settled();
    await walk.page.setViewportSize(narrow);
    await walk.open(jacqueline, { view: 'phone' });
    await chat.says(kenmerk, '1 van 3 heeft akkoord gegeven.');
    await walk.shot('tweede-lid-telefoon');
    await chat.press(kenmerk, 'Akkoord');
    await chat.press(kenmerk, 'Toch akkoord');
    await chat.says(kenmerk, 'heeft akkoord gegeven');
    expect(await stage()).toBe('brief-wacht');
    await walk.page.setViewportSize(wide);
  });

  it('stands in the dossier with who pressed, and signs in its own name', async () => {
    const { walk } = here;
    await walk.open(aziz, { tab: 'werk', sub: `dossier/${kenmerk}` });
    await walk.tab
      .getByRole('button', { name: /^Oordeel/ })
      .first()
      .click();
    await walk.tab
      .getByText('2 van 3, het telt bij 2, Wouter Slagter, Jacqueline Timmer')
      .waitFor();
    await walk.shot('oordeel');
    await walk.tab.getByRole('button', { name: /^Logboek/ }).click();
    await walk.tab.getByText('Joost Vaandrager, namens de werkgeverscommissie,').first().waitFor();
    await walk.shot('logboek');
    expect(walk.errors).toEqual([]);
  });
});
