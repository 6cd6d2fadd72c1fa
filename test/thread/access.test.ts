import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFRESH } from '../../src/contract/card.ts';
import { nl } from '../../src/text/cards/nl.ts';
import { registration, verdict } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf, type Answer, type Persona } from '../support/townPeople.ts';

let town: Town;
const who: Record<string, Persona> = {};
const person = (alias: string): Persona => (who[alias] ??= personaOf(town, alias));

const coordinator = 'marijke.hofstra';
const substitute = 'yusuf.demirtas';
const support = 'lotte.veldkamp';
const jurist = 'ineke.schuurman';
const behandelaar = 'nadia.bouzidi';
const approver = 'petra.lammerts';
const accused = 'chantal.wiersema';
const melder = 'daan.eggink';
const bystanders = [
  'imran.baksh',
  'stefan.nijland',
  'soraya.ramdin',
  'hanneke.oosting',
  'joey.pinas',
  'corine.wessels',
];

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

const registeredBy = async (
  alias: string,
  change: Record<string, unknown> = {},
): Promise<string> => {
  const input = registration(person(accused).id, change);
  const answer = await person(alias).api('POST', '/api/complaints', {
    command: randomUUID(),
    input,
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return String(answer.body.kenmerk);
};

const must = async (alias: string, kenmerk: string, step: string, input = {}): Promise<void> => {
  const answer = await person(alias).step(kenmerk, step, input);
  if (answer.status !== 200) throw new Error(`${step}: ${JSON.stringify(answer.body)}`);
};

/** In the hands of the behandelaar; the employee was told and has the copy. */
const inHandling = async (): Promise<string> => {
  const kenmerk = await registeredBy(melder);
  await must(coordinator, kenmerk, 'toewijzen', { to: person(behandelaar).id });
  await must(behandelaar, kenmerk, 'accepteren');
  await must(behandelaar, kenmerk, 'verteld', { on: '2026-03-16' });
  await must(behandelaar, kenmerk, 'afschrift', { on: '2026-03-16' });
  return kenmerk;
};

const talk = { with: 'klager', how: 'telefoon', purpose: 'voortgang', on: '2026-03-16' };

/** What each door answers somebody, as status codes. */
const doors = async (alias: string, kenmerk: string) => {
  const get = async (path: string): Promise<number> =>
    (await person(alias).api('GET', `/api/complaints/${kenmerk}${path}`)).status;
  const inList = async (path: string): Promise<boolean> =>
    JSON.stringify((await person(alias).api('GET', path)).body).includes(kenmerk);
  return {
    dossier: await get(''),
    belkaart: await get('/belkaart'),
    proposal: await get('/proposal?kind=teamleider'),
    document: await get(`/documents/${kenmerk}-b1.docx`),
    overMij: await get('/over-mij'),
    listed: await inList('/api/complaints?closed=true'),
    work: await inList('/api/work'),
    aboutMe: await inList('/api/about-me'),
    ownRegistration: await inList('/api/registrations'),
    // The month in which its term ends.
    agenda: await inList('/api/agenda?day=2026-04-20'),
  };
};

const closed = {
  dossier: 404,
  belkaart: 404,
  proposal: 404,
  document: 404,
  overMij: 404,
  listed: false,
  work: false,
  aboutMe: false,
  ownRegistration: false,
  agenda: false,
};
const open = {
  ...closed,
  ...{ dossier: 200, belkaart: 200, proposal: 200, document: 200, agenda: true },
};

const volgnummerOf = (kenmerk: string): number =>
  town.served().composition.model.byKenmerk(kenmerk)?.volgnummer ?? 0;

const chatOf = async (alias: string): Promise<string> =>
  JSON.stringify(await person(alias).messages());

/** @requirement P4 K16 */
describe('every group at every door, in the middle of the handling', () => {
  let kenmerk: string;
  beforeAll(async () => {
    kenmerk = await inHandling();
  });

  it.each([
    ['coordinator', coordinator, { ...open, listed: true }],
    ['support', support, { ...open, listed: true, work: true }],
    ['jurist', jurist, { ...open, listed: true }],
    ['behandelaar', behandelaar, { ...open, work: true }],
    ['substitute, while the coordinator is there', substitute, closed],
    ['approver, before he is asked', approver, closed],
    [
      'employee complained about, after he was told',
      accused,
      { ...closed, overMij: 200, aboutMe: true, agenda: true },
    ],
    ['who registered it and holds no office', melder, { ...closed, ownRegistration: true }],
    ...bystanders.map((alias) => [`bystander ${alias}`, alias, closed] as const),
  ])('%s', async (_, alias, expected) => {
    expect(await doors(alias, kenmerk)).toMatchObject({
      ...expected,
      // Only who may assign has a choice to prepare.
      proposal: expected.dossier === 200 ? expect.any(Number) : 404,
    });
  });

  it.each([substitute, approver, accused, melder, ...bystanders])(
    'no step is open to %s, whatever it is; the answer is that of a complaint that does not exist',
    async (alias) => {
      const before = volgnummerOf(kenmerk);
      const steps: readonly (readonly [string, unknown])[] = [
        ['gesprek-vastleggen', talk],
        ['toewijzen', { to: person(alias).id, reason: 'Ik wil het.' }],
        ['zelf-betrokken', {}],
        ['oordeel-concept', verdict()],
        ['brief-verstuurd', { letterId: 'b1', how: 'post' }],
        ['heropenen', { reason: 'Zomaar.' }],
        ['over-wie', { kind: 'onbekend' }],
      ];
      for (const [step, input] of steps) {
        const answer = await person(alias).step(kenmerk, step, input, before);
        const expected = alias === accused ? [403, 404] : [404];
        expect(expected).toContain(answer.status);
      }
      expect(volgnummerOf(kenmerk)).toBe(before);
    },
  );
});

describe('who registered it and holds no office', () => {
  it('sees that it is there until it is taken over, and afterwards only that it was', async () => {
    const kenmerk = await registeredBy(melder);
    const own = async () => {
      const { body } = await person(melder).api('GET', '/api/registrations');
      return (body as { kenmerk: string }[]).find((one) => one.kenmerk === kenmerk);
    };
    expect(await own()).toMatchObject({ takenOver: false });
    expect(await doors(melder, kenmerk)).toEqual({ ...closed, ownRegistration: true });

    await must(coordinator, kenmerk, 'toewijzen', { to: person(behandelaar).id });

    expect(await own()).toEqual({
      kenmerk,
      aanduiding: expect.any(String),
      takenOver: true,
      registered: expect.any(String),
    });
    expect(await chatOf(melder)).not.toContain(kenmerk);
  });
});

describe('the employee complained about', () => {
  it('sees nothing anywhere until he was told in person, and then only his own page', async () => {
    const kenmerk = await registeredBy(support);
    await must(coordinator, kenmerk, 'toewijzen', { to: person(behandelaar).id });
    await must(behandelaar, kenmerk, 'accepteren');

    expect(await doors(accused, kenmerk)).toEqual(closed);
    expect(await chatOf(accused)).not.toContain(kenmerk);

    await must(behandelaar, kenmerk, 'verteld', { on: '2026-03-16' });

    expect(await doors(accused, kenmerk)).toEqual({
      ...closed,
      overMij: 200,
      aboutMe: true,
      agenda: true,
    });
    expect(await chatOf(accused)).toContain(kenmerk);
    const { body } = await person(accused).api('GET', `/api/complaints/${kenmerk}/over-mij`);
    expect(body).not.toHaveProperty('what');
    expect(body).not.toHaveProperty('klagerName');
  });

  it('is nothing more for holding an office: a jurist about whom it is loses the dossier', async () => {
    const kenmerk = await registeredBy(support, {
      accused: { kind: 'medewerker', personId: person(jurist).id },
    });

    expect(await doors(jurist, kenmerk)).toEqual(closed);
    expect(await chatOf(jurist)).not.toContain(kenmerk);
  });
});

describe('a coordinator who has to do with it herself', () => {
  /** @requirement O27 */
  it('loses every door at once; the substitute gets them, and the card', async () => {
    const kenmerk = await registeredBy(support);
    const card = await person(coordinator).card(kenmerk);
    if (card === undefined) throw new Error('no card');
    expect(await doors(coordinator, kenmerk)).toMatchObject({ dossier: 200, listed: true });
    expect(await doors(substitute, kenmerk)).toEqual(closed);

    const said = await person(coordinator).press(
      card.message,
      buttonOf(card.card, 'zelf-betrokken'),
    );

    expect(JSON.stringify(said.body)).toContain('heeft er zelf mee te maken');
    expect(JSON.stringify(said.body)).not.toContain('dossier');
    expect(await doors(coordinator, kenmerk)).toEqual(closed);
    expect(await doors(substitute, kenmerk)).toMatchObject({ ...open, listed: true, work: true });
    expect(await chatOf(substitute)).toContain(kenmerk);

    const again = await person(coordinator).press(
      card.message,
      buttonOf(card.card, 'niet-bereikt'),
      {
        how: 'telefoon',
      },
    );
    expect(JSON.stringify(again.body)).not.toContain(person(substitute).name);
    expect(volgnummerOf(kenmerk)).toBe(2);
  });

  it.each([
    ['by her name', () => ({ kind: 'medewerker', personId: person(coordinator).id })],
    ['by her office', () => ({ kind: 'klachtencoordinator' })],
  ])('a complaint about her (%s) is nowhere for her, also as time goes by', async (_, about) => {
    const kenmerk = await registeredBy(support, {
      accused: about(),
      aanduiding: 'klacht over de afhandeling',
    });

    expect(await doors(coordinator, kenmerk)).toEqual(closed);
    expect(await doors(substitute, kenmerk)).toMatchObject({ dossier: 200, listed: true });
    expect(await chatOf(substitute)).toContain(kenmerk);
    expect(await chatOf(coordinator)).not.toContain(kenmerk);
  });

  it('hears of none of them from digest, reminder or escalation a fortnight later', async () => {
    await town.moveClock('2026-03-30T10:00:00+02:00');
    const about = town
      .served()
      .composition.register.active()
      .filter(
        ({ registration: { accused: one, aanduiding } }) =>
          aanduiding === 'klacht over de afhandeling' || one.personId === person(coordinator).id,
      )
      .map(({ kenmerk }) => kenmerk);
    const chat = await chatOf(coordinator);

    expect(about).toHaveLength(2);
    for (const kenmerk of about) expect(chat).not.toContain(kenmerk);
    expect(chat).toContain('Goedemorgen');
  }, 20_000);
});

describe('who does not belong to the organisation', () => {
  const guest = () => {
    const found = town.tenant.directory.all.find((one) => one.guest);
    if (found === undefined) throw new Error('no guest');
    return found;
  };

  it.each([
    '/api/work',
    '/api/complaints',
    '/api/registrations',
    '/api/about-me',
    '/api/people?q=ma',
  ])('a guest is refused at %s', async (path) => {
    expect(await person(guest().alias).api('GET', path)).toMatchObject({
      status: 403,
      body: { code: 'guest' },
    });
  });

  it.each([
    ['of another tenant', { tid: randomUUID() }, 403],
    ['of another tenant and its issuer', { tid: randomUUID(), iss: 'elders' }, 401],
    ['without the scope of the tab', { scp: 'iets-anders' }, 401],
    ['of an app', { scp: undefined, idtyp: 'app' }, 401],
    ['without a person', { oid: undefined }, 401],
  ])('a token %s is refused, though the right key signed it', async (_, change, status) => {
    const now = Math.floor(Date.now() / 1000);
    const token = await town.tenant.entraKey.sign({
      iss: `${town.origin}/${town.config.tenantId}/v2.0`,
      tid: town.config.tenantId,
      aud: town.config.clientId,
      oid: person(coordinator).id,
      scp: 'access_as_user',
      iat: now,
      exp: now + 600,
      ...change,
    });
    const answer = await fetch(`${town.origin}/api/work`, {
      headers: { authorization: `Bearer ${token}` },
    });

    expect(answer.status).toBe(status);
  });

  /** An activity as the connector would bring it, signed by its key. */
  const press = async (change: Record<string, unknown>): Promise<Answer> => {
    const now = Math.floor(Date.now() / 1000);
    const serviceUrl = `${town.origin}/connector/`;
    const token = await town.tenant.connectorKey.sign({
      iss: 'https://api.botframework.com',
      aud: town.config.clientId,
      serviceurl: serviceUrl,
      iat: now,
      nbf: now,
      exp: now + 600,
    });
    const response = await fetch(`${town.appOrigin}/api/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl,
        from: { id: '29:x', aadObjectId: person(coordinator).id },
        recipient: { id: '28:x' },
        conversation: {
          id: 'a:1',
          conversationType: 'personal',
          tenantId: town.config.tenantId,
        },
        replyToId: 'm1',
        value: {
          action: {
            type: 'Action.Execute',
            verb: 'niet-bereikt',
            data: { kenmerk: pressed, seen: 1, card: 'bel-eerst', how: 'telefoon' },
          },
        },
        ...change,
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text };
  };
  let pressed: string;

  it.each([
    ['a guest', () => ({ from: { id: '29:x', aadObjectId: guest().oid } })],
    ['somebody nobody knows', () => ({ from: { id: '29:x', aadObjectId: randomUUID() } })],
    ['somebody without an account', () => ({ from: { id: '29:x' } })],
    [
      'somebody in another tenant',
      () => ({ conversation: { id: 'a:1', conversationType: 'personal', tenantId: randomUUID() } }),
    ],
    [
      'somebody in a group chat',
      () => ({
        conversation: { id: 'a:1', conversationType: 'groupChat', tenantId: town.config.tenantId },
      }),
    ],
  ])('a press of %s on a card changes nothing and shows nothing', async (_, change) => {
    pressed = await registeredBy(support);
    const answer = await press(change());

    expect(answer.body).not.toContain('AdaptiveCard');
    expect(answer.body).toContain(nl.notForYou);
    expect(volgnummerOf(pressed)).toBe(1);
  });

  it('the same press of the coordinator does work: it was the person that was refused', async () => {
    pressed = await registeredBy(support);
    await press({});

    expect(volgnummerOf(pressed)).toBe(2);
  });
});

describe('a card in other hands', () => {
  const kinds = Object.keys(nl.lines);
  const shownTo = async (alias: string, kenmerk: string, kind: string): Promise<string> => {
    const { body } = await person(alias).invoke(
      'adaptiveCard/action',
      {
        action: {
          type: 'Action.Execute',
          verb: REFRESH,
          data: { kenmerk, seen: 1, card: kind },
        },
      },
      'm1',
    );
    return JSON.stringify(body);
  };
  let kenmerk: string;
  beforeAll(async () => {
    kenmerk = await inHandling();
  });

  it.each(kinds.filter((kind) => kind !== 'dagstart'))(
    'says "Deze kaart is niet voor jou" and no word of the complaint: %s',
    async (kind) => {
      for (const alias of ['stefan.nijland', 'imran.baksh', melder, substitute]) {
        const shown = await shownTo(alias, kenmerk, kind);
        expect(shown).toContain(nl.notForYou);
        expect(shown).not.toContain('niet teruggebeld');
      }
    },
  );

  it.each(kinds.filter((kind) => kind !== 'dagstart' && !kind.startsWith('over-jou')))(
    'shows the employee complained about nothing of the handling: %s',
    async (kind) => {
      expect(await shownTo(accused, kenmerk, kind)).toContain(nl.notForYou);
    },
  );

  it('pressed by somebody else does nothing', async () => {
    const fresh = await registeredBy(support);
    await must(coordinator, fresh, 'toewijzen', { to: person(behandelaar).id });
    const card = await person(behandelaar).card(fresh);
    if (card === undefined) throw new Error('no card');

    for (const alias of ['stefan.nijland', accused, melder]) {
      const answer = await person(alias).press(card.message, buttonOf(card.card, 'accepteren'));
      expect(JSON.stringify(answer.body)).toContain(nl.notForYou);
    }
    expect(volgnummerOf(fresh)).toBe(2);
  });
});

describe('a payload that was altered', () => {
  let kenmerk: string;
  beforeAll(async () => {
    kenmerk = await registeredBy(support);
  });

  const execute = (verb: string, data: unknown): Promise<Answer> =>
    person(coordinator).invoke(
      'adaptiveCard/action',
      { action: { type: 'Action.Execute', verb, data } },
      randomUUID(),
    );
  const ids = (change: Record<string, unknown> = {}) => ({
    kenmerk,
    seen: 1,
    card: 'bel-eerst',
    ...change,
  });

  it.each([
    [
      'a complaint that does not exist',
      'niet-bereikt',
      () => ids({ kenmerk: 'K-2026-9999', how: 'telefoon' }),
    ],
    ['no kenmerk', 'niet-bereikt', () => ids({ kenmerk: "K' or 1 eq 1" })],
    ['a verb that is none', 'verbranden', () => ids()],
    ['a verb that every object has', 'constructor', () => ids()],
    ['a step of somebody else', 'accepteren', () => ids()],
    ['a card that is none', REFRESH, () => ids({ card: 'postduif' })],
    [
      'a card that every object has',
      'niet-bereikt',
      () => ids({ card: 'constructor', how: 'postduif' }),
    ],
    ['a version below zero', 'niet-bereikt', () => ids({ seen: -1, how: 'telefoon' })],
    ['a version that is none', 'niet-bereikt', () => ids({ seen: 'x', how: 'telefoon' })],
    ['a choice that is none', 'niet-bereikt', () => ids({ how: 'postduif' })],
    [
      'a person who does not exist',
      'toewijzen',
      () => ids({ to: randomUUID(), reason: 'Kent de zaak.' }),
    ],
    ['no person at all', 'toewijzen', () => ids({ to: '../../users', reason: 'Kent de zaak.' })],
    [
      'the employee complained about',
      'toewijzen',
      () => ids({ to: person(accused).id, reason: 'Kent de zaak.' }),
    ],
    [
      'a letter that does not exist',
      'brief-verstuurd',
      () => ids({ letterId: 'b99', how: 'post' }),
    ],
    [
      'a text of 30,000 characters',
      'gesprek-vastleggen',
      () => ids({ ...talk, note: 'x'.repeat(30_000) }),
    ],
    ['nothing', 'niet-bereikt', () => undefined],
    ['a list', 'niet-bereikt', () => [1, 2]],
  ])('with %s is answered, and nothing is written', async (_, verb, data) => {
    const before = volgnummerOf(kenmerk);
    const answer = await execute(verb, data());

    expect(answer.body).toMatchObject({ ok: true, status: 200 });
    expect(volgnummerOf(kenmerk)).toBe(before);
  });

  it('with more than any card holds is refused as too large, without a word of what was sent', async () => {
    const answer = await execute(
      'gesprek-vastleggen',
      ids({ ...talk, note: 'Zandstra'.repeat(40_000) }),
    );

    expect(answer.body).toMatchObject({ status: 413, body: { code: 'too-large' } });
    expect(JSON.stringify(answer.body)).not.toContain('Zandstra');
    expect(volgnummerOf(kenmerk)).toBe(1);
  });

  it.each([
    ['toewijzen', () => ({ to: randomUUID(), reason: 'Kent de zaak.' })],
    ['over-wie', () => ({ kind: 'medewerker', personId: randomUUID() })],
    [
      'opgelost-en-tevreden',
      () => ({
        agreed: 'Excuses.',
        askedBy: randomUUID(),
        askedOn: '2026-03-16',
        letterWanted: false,
      }),
    ],
    ['brief-verstuurd', () => ({ letterId: 'b99', how: 'post' })],
  ])(
    '%s in the tab with an id of nothing is a 4xx, and nothing is written',
    async (step, input) => {
      const before = volgnummerOf(kenmerk);
      const answer = await person(coordinator).step(kenmerk, step, input());

      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(volgnummerOf(kenmerk)).toBe(before);
    },
  );

  it('a registration about somebody nobody knows is refused at its field', async () => {
    const answer = await person(support).api('POST', '/api/complaints', {
      command: randomUUID(),
      input: registration(randomUUID()),
    });

    expect(answer).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'accused.personId', code: 'not-a-choice' }] },
    });
  });
});
