import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../../src/domain/complaint/notice.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { inTown, type Who } from './support/inTown.ts';
import { listQuestion } from '../../src/contract/list.ts';

const everything = listQuestion.parse({ closed: 'true' });

let town: Town;
let here: ReturnType<typeof inTown>;

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
}, 60_000);
afterAll(() => town.close());

/** Stands in every field a person types in, but the aanduiding, which is meant to be seen. */
const CANARY = 'Kanarievogel';
const coordinator = 'marijke.hofstra';
const teamleider = 'nadia.bouzidi';
const accused = 'chantal.wiersema';
const outsider = 'daan.eggink';

const form = (change: Record<string, unknown> = {}) => ({
  channel: 'telefoon',
  klager: {
    kind: 'burger',
    name: `${CANARY} Klager`,
    contact: {
      phone: '0591 123 456',
      email: 'kanarievogel@bewoner.example',
      address: `${CANARY}laan 1`,
    },
    replyChannel: 'e-mail',
    helpWanted: `${CANARY} tolk`,
  },
  accused: { kind: 'medewerker', personId: here.actor(accused).id, team: 'Publiekszaken' },
  aanduiding: 'twee keer niet teruggebeld',
  what: `${CANARY} verhaal`,
  where: `${CANARY} balie`,
  category: 'bereikbaarheid',
  received: '2026-03-16',
  ...change,
});

const registered = async (change: Record<string, unknown> = {}): Promise<Kenmerk> => {
  const answer = await here.register('lotte.veldkamp', form(change));
  if (!answer.ok) throw new Error(`not registered: ${answer.refusal.code}`, { cause: answer });
  return answer.value.kenmerk as Kenmerk;
};

const must = async (
  who: Who,
  kenmerk: Kenmerk,
  step: Parameters<typeof here.step>[2],
  input = {},
) => {
  const answer = await here.step(who, kenmerk, step, { input });
  if (!answer.ok) throw new Error(`${step}: ${answer.refusal.code}`, { cause: answer });
  return answer.value;
};

const handled = async (): Promise<Kenmerk> => {
  const kenmerk = await registered();
  await must(coordinator, kenmerk, 'gesprek-vastleggen', {
    with: 'klager',
    how: 'telefoon',
    purpose: 'eerste-gesprek',
    on: '2026-03-16',
    note: `${CANARY} gesprek`,
    agreed: `${CANARY} afspraak`,
  });
  await must(coordinator, kenmerk, 'toewijzen', { to: teamleider });
  await must(teamleider, kenmerk, 'accepteren');
  return kenmerk;
};

describe('registering', () => {
  it('answers with number, first call and last day', async () => {
    const answer = await here.register('daan.eggink', form());
    expect(answer).toMatchObject({
      ok: true,
      value: {
        volgnummer: 1,
        callBefore: '2026-03-18',
        answerBy: '2026-04-24',
        confirmationLetter: 'b1',
      },
    });
  });

  /** @requirement O20 */
  it.each([
    [
      'who wants everything in writing',
      { contact: { address: 'Kerkstraat 1' }, writtenOnly: true },
    ],
    ['of whom nothing is known', { contact: {}, writtenOnly: false }],
  ])('promises no call to somebody %s', async (_who, klager) => {
    const wants = { kind: 'burger', replyChannel: 'brief', ...klager };
    const answer = await here.register('daan.eggink', form({ klager: wants }));
    expect(answer).toMatchObject({ ok: true, value: { answerBy: '2026-04-24' } });
    expect(answer.ok && answer.value).not.toHaveProperty('callBefore');
    if (!answer.ok || !klager.writtenOnly) return;
    const kenmerk = answer.value.kenmerk as Kenmerk;
    const dossier = await here.app.dossier(here.actor(coordinator), kenmerk);
    const [confirmation] = dossier.ok ? dossier.value.letters : [];
    expect(JSON.stringify(confirmation?.sections)).toContain('Daarom schrijf ik u.');
  });

  it('of the same form twice is one complaint', async () => {
    const id = here.fresh();
    const first = await here.register('lotte.veldkamp', form(), id);
    const second = await here.register('lotte.veldkamp', form(), id);
    expect(first.ok && second.ok && second.value).toEqual({
      ...(first.ok && first.value),
      repeated: true,
    });
    expect(first.ok && first.value.repeated).toBeUndefined();
  });

  it('at the same moment by two people gives two numbers', async () => {
    const [one, other] = await Promise.all([registered(), registered()]);
    expect(one).not.toBe(other);
  });

  it('refuses the name of the accused in the aanduiding, known by account only', async () => {
    const { name } = here.actor(accused);
    const aanduiding = `gesprek met ${name.split(' ').at(-1) ?? ''}`;
    expect(await here.register('lotte.veldkamp', form({ aanduiding }))).toMatchObject({
      ok: false,
      refusal: { code: 'aanduiding-names-person', fields: [{ field: 'aanduiding' }] },
    });
  });

  /** @requirement O67 */
  it('leaves who did it with the number, and whether it was taken over; no dossier', async () => {
    const by = here.actor(outsider);
    const answer = await here.register(outsider, form());
    const kenmerk = (answer.ok ? answer.value.kenmerk : '') as Kenmerk;
    const mine = async () =>
      (await here.app.ownRegistrations(by)).find((one) => one.kenmerk === kenmerk);

    expect(await mine()).toMatchObject({ takenOver: false });
    await must(coordinator, kenmerk, 'toewijzen', { to: teamleider });
    expect(await mine()).toMatchObject({ takenOver: true });
    expect(await here.app.dossier(by, kenmerk)).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});

describe('two people at the same moment', () => {
  it('have one winner, and the other hears who was first', async () => {
    const kenmerk = await registered();
    const seen = 1;
    const answers = await Promise.all([
      here.step(coordinator, kenmerk, 'toewijzen', { seen, input: { to: teamleider } }),
      here.step(coordinator, kenmerk, 'toewijzen', {
        seen,
        input: { to: 'erik.haverkate', reason: 'Kent de zaak.' },
      }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      refusal: {
        code: 'already-done',
        since: [{ by: here.actor(coordinator).name, action: 'toewijzen' }],
        onlyYourself: true,
      },
    });
  });

  it('pressing twice is one effect', async () => {
    const kenmerk = await registered();
    const id = here.fresh();
    const press = { id, seen: 1, input: { to: teamleider } };
    const first = await here.step(coordinator, kenmerk, 'toewijzen', press);
    const second = await here.step(coordinator, kenmerk, 'toewijzen', press);
    expect(first).toMatchObject({
      ok: true,
      value: { undo: 'toewijzing-ongedaan', repeated: false },
    });
    expect(second).toMatchObject({ ok: true, value: { volgnummer: 2, repeated: true } });
  });

  it('a stale card says what changed and does nothing else', async () => {
    const kenmerk = await registered();
    await must(coordinator, kenmerk, 'toewijzen', { to: teamleider });
    await must(coordinator, kenmerk, 'toewijzing-ongedaan');
    const stale = await here.step(teamleider, kenmerk, 'accepteren', { seen: 2 });
    expect(stale).toMatchObject({
      ok: false,
      refusal: { code: 'already-done', since: [{ action: 'toewijzing-ongedaan' }] },
    });
  });
});

describe('the dossier', () => {
  it('opens for who may, and the look stands in the log; for others it does not exist and leaves no trace', async () => {
    const kenmerk = await handled();
    const looks = async () => {
      const log = await town.served().composition.register.log(kenmerk, { looks: true });
      return log.filter(({ action }) => action === 'kijk').map(({ by }) => by);
    };
    expect(await here.app.dossier(here.actor(outsider), kenmerk)).toMatchObject({ ok: false });
    expect(await here.app.dossier(here.actor(accused), kenmerk)).toMatchObject({ ok: false });
    expect(await looks()).toEqual([]);

    const opened = await here.app.dossier(here.actor(teamleider), kenmerk);
    expect(opened).toMatchObject({
      ok: true,
      value: { stage: 'in-behandeling', ask: 'vertel-het-zelf' },
    });
    expect(await looks()).toEqual([here.actor(teamleider).id]);
    const shown = await here.app.dossierLog(here.actor(coordinator), kenmerk, { looks: true });
    const looked = (shown.ok ? shown.value : []).filter(({ action }) => action === 'kijk');
    expect(looked.map(({ by }) => by)).toEqual([
      here.actor(teamleider).name,
      here.actor(coordinator).name,
    ]);
  });

  /** @requirement P2 K2 */
  it('explains its term line by line, and what a verdaging would give', async () => {
    const kenmerk = await handled();
    const opened = await here.app.dossier(here.actor(teamleider), kenmerk);
    if (!opened.ok) throw new Error('closed', { cause: opened });
    const term = opened.value.terms.find(({ code }) => code === 'afdoening');
    // Six weeks after 16 March is Koningsdag: planned before it, late only after the day it moves to.
    expect(term).toMatchObject({
      gepland: '2026-04-27',
      telaatNa: '2026-04-28',
      left: { date: '2026-04-24' },
    });
    expect(term?.uitleg[0]).toMatchObject({ code: 'ontvangen', params: { date: '2026-03-16' } });
    expect(term?.uitleg[1]).toMatchObject({ code: 'plus-weken', article: 'Awb 9:11 lid 1' });
    expect(
      opened.value.verdagingWouldGive.map(({ weeks, term: { gepland } }) => [weeks, gepland]),
    ).toEqual([
      [1, '2026-05-04'],
      [2, '2026-05-11'],
      [3, '2026-05-18'],
      [4, '2026-05-25'],
    ]);
    const log = await here.app.dossierLog(here.actor(teamleider), kenmerk);
    expect(log.ok && log.value.map(({ action }) => action)).toEqual([
      'geregistreerd',
      'gesprek-vastleggen',
      'toewijzen',
      'accepteren',
    ]);
  });

  it('shows who may read the draft the letter as the citizen will read it', async () => {
    const kenmerk = await handled();
    const preview = async (who: Who) => {
      const opened = await here.app.dossier(here.actor(who), kenmerk);
      return opened.ok ? opened.value.preview : 'closed';
    };
    expect(await preview(teamleider)).toBeUndefined();
    await must(teamleider, kenmerk, 'oordeel-concept', {
      parts: [
        {
          part: 'niet teruggebeld',
          findings: 'Er is niet gebeld.',
          established: 'ja',
          outcome: 'gegrond',
          reasons: 'Een belofte telt.',
        },
      ],
      conclusions: 'Wij bellen vandaag.',
      lesson: 'Eén lijst voor verzoeken.',
    });

    const letter = await preview(teamleider);
    expect(letter).toMatchObject({
      version: 1,
      subject: 'Antwoord op uw klacht',
      signature: [here.actor(teamleider).name, expect.any(String)],
    });
    expect(JSON.stringify(letter)).toContain('Waarom wij dat vinden: Een belofte telt.');
    expect(JSON.stringify(letter)).toContain('Nationale ombudsman');
    expect([await preview(accused), await preview(outsider)]).toEqual(['closed', 'closed']);
  });

  it('shows a letter as it was written, also when somebody else handles it since', async () => {
    const kenmerk = await handled();
    const opened = await here.app.dossier(here.actor(teamleider), kenmerk);
    const confirmation = opened.ok ? opened.value.letters[0] : undefined;

    expect(confirmation?.kind).toBe('ontvangstbevestiging');
    expect(confirmation?.signature[0]).toBe(here.actor(coordinator).name);
  });

  /** @requirement E40 */
  it('has the letter as a Word document, and none under another name', async () => {
    const kenmerk = await handled();
    const document = await here.app.document(here.actor(teamleider), kenmerk, `${kenmerk}-b1.docx`);
    expect(document.ok && String.fromCharCode(...document.value.slice(0, 2))).toBe('PK');
    expect(await here.app.document(here.actor(teamleider), kenmerk, 'iets.docx')).toMatchObject({
      ok: false,
    });
    expect(
      await here.app.document(here.actor(outsider), kenmerk, `${kenmerk}-b1.docx`),
    ).toMatchObject({
      ok: false,
    });
  });

  it('proposes for another accused what the matrix would say then', async () => {
    const kenmerk = await registered();
    const ask = async (kind: string) =>
      await here.app.proposal(here.actor(coordinator), { kenmerk, kind });
    expect(await ask('burgemeester')).toMatchObject({
      ok: true,
      value: { kind: 'voorstel', rule: 10 },
    });
    expect(await ask('niemand')).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } });
  });

  it('is one of all only for the offices that see the list', async () => {
    expect(await here.app.allComplaints(here.actor(teamleider), everything)).toEqual({
      ok: false,
      refusal: { code: 'not-permitted' },
    });
    expect(await here.app.allComplaints(here.actor(coordinator), everything)).toMatchObject({
      ok: true,
    });
  });
});

describe('the employee complained about (law.md §6)', () => {
  /** @requirement P12 P15 */
  it('sees nothing before he was told, the complaint with the copy, and never contact data or remarks', async () => {
    const by = here.actor(accused);
    const kenmerk = await handled();
    const seen = async () => (await here.app.aboutMe(by)).find((one) => one.kenmerk === kenmerk);

    expect(await seen()).toBeUndefined();
    await must(teamleider, kenmerk, 'verteld', { on: '2026-03-16' });
    expect(await seen()).toMatchObject({ behandelaar: { name: here.actor(teamleider).name } });
    expect(JSON.stringify(await seen())).not.toContain(CANARY);

    await must(teamleider, kenmerk, 'afschrift', { on: '2026-03-16' });
    const text = JSON.stringify(await here.app.aboutMeOne(by, kenmerk));
    expect(text).toContain(`${CANARY} verhaal`);
    for (const hidden of ['gesprek', 'afspraak', 'laan', '0591', 'bewoner.example', 'tolk']) {
      expect(text).not.toContain(hidden);
    }
  });
});

describe('what stands on a card (cardContent)', () => {
  const kinds: readonly NoticeKind[] = [
    'bel-eerst',
    'brief-versturen',
    'wil-jij-behandelen',
    'niet-meer-bij-jou',
    'opnieuw-toewijzen',
    'wat-nu',
    'over-jou',
    'over-jou-verdaagd',
    'over-jou-uitkomst',
    'bespreken',
    'lees-mee',
    'lees-en-beslis',
    'teruggestuurd',
    'nazorg',
    'heropend',
    'termijn-nadert',
    'termijn-escalatie',
    'dagstart',
  ];
  const people: readonly Who[] = [
    coordinator,
    'yusuf.demirtas',
    'lotte.veldkamp',
    'ineke.schuurman',
    teamleider,
    'petra.lammerts',
    accused,
    outsider,
  ];

  const allCards = async (kenmerk: Kenmerk): Promise<string> => {
    const time = await town.served().composition.clock.businessTime();
    const cards = await Promise.all(
      people.flatMap((who) =>
        kinds.flatMap((kind) => {
          const person = here.actor(who).id;
          return [
            here.app.noticeCard({ notice: { kind, to: person }, kenmerk }, time),
            here.app.sentCard({ kind, kenmerk, person, language: 'nl' }),
          ];
        }),
      ),
    );
    return JSON.stringify(cards);
  };

  /** @requirement P36 */
  it('is never anything a person typed, nor who complains or is complained about, at any stage', async () => {
    const kenmerk = await registered();
    const hidden = [CANARY, '0591', here.actor(accused).name, here.actor(accused).id];
    const check = async () => {
      const text = await allCards(kenmerk);
      expect(text).toContain(kenmerk);
      for (const secret of hidden) expect(text).not.toContain(secret);
    };
    const talk = { with: 'klager', how: 'telefoon', purpose: 'eerste-gesprek', on: '2026-03-16' };
    const record = { form: 'apart', present: CANARY, record: CANARY };
    await check();
    await must(coordinator, kenmerk, 'gesprek-vastleggen', {
      ...talk,
      note: CANARY,
      agreed: CANARY,
    });
    await must(coordinator, kenmerk, 'toewijzen', { to: 'erik.haverkate', reason: CANARY });
    await check();
    await must('erik.haverkate', kenmerk, 'weigeren', { code: 'anders', reason: CANARY });
    await check();
    await must(coordinator, kenmerk, 'toewijzen', { to: teamleider });
    await must(teamleider, kenmerk, 'accepteren');
    await must(teamleider, kenmerk, 'verteld', { on: '2026-03-16' });
    await must(teamleider, kenmerk, 'afschrift', { on: '2026-03-16' });
    await must(teamleider, kenmerk, 'termijn-verlengen', { weeks: 1, reason: CANARY });
    await must(teamleider, kenmerk, 'hoorgesprek-plannen', {
      sides: ['klager', 'beklaagde'],
      form: 'samen',
      on: '2026-03-18',
      time: '10:00',
      place: CANARY,
    });
    await check();
    await town.moveClock('2026-03-18T10:00:00Z');
    await must(teamleider, kenmerk, 'hoorgesprek-vastleggen', {
      ...record,
      accounts: 'gelijk',
      sides: ['klager', 'beklaagde'],
      on: '2026-03-18',
      hearingId: 'h1',
    });
    const part = {
      part: CANARY,
      findings: CANARY,
      established: 'ja',
      outcome: 'gegrond',
      reasons: CANARY,
    };
    const draft = { parts: [part], conclusions: CANARY, offer: CANARY, lesson: CANARY };
    await must(teamleider, kenmerk, 'oordeel-concept', draft);
    await must(teamleider, kenmerk, 'ter-meelezing', { version: 1 });
    await check();
    const remark = { version: 1, verdict: 'opmerking', remark: CANARY };
    await must('ineke.schuurman', kenmerk, 'meegelezen', remark);
    await check();
    await must(teamleider, kenmerk, 'oordeel-concept', draft);
    await must(teamleider, kenmerk, 'ter-meelezing', { version: 2 });
    await must('ineke.schuurman', kenmerk, 'meegelezen', { version: 2, verdict: 'akkoord' });
    await check();
    await must('petra.lammerts', kenmerk, 'akkoord', { version: 2, unread: true });
    await check();
  }, 60_000);
});

describe('lists and small questions', () => {
  it('Mijn werk has one button per row for who is asked, and the rest waits for somebody', async () => {
    const kenmerk = await handled();
    const work = async (who: Who) => await here.app.myWork(here.actor(who));
    const rowOf = (rows: readonly { readonly kenmerk: string }[]) =>
      rows.find((row) => row.kenmerk === kenmerk);

    expect(rowOf((await work(teamleider)).mine)).toMatchObject({
      ask: 'vertel-het-zelf',
      primary: 'verteld',
    });
    const watching = await work(coordinator);
    expect(rowOf(watching.mine)).toBeUndefined();
    expect(rowOf((await work('lotte.veldkamp')).mine)).toMatchObject({ ask: 'verstuur-brief' });
    expect((await work(outsider)).mine).toEqual([]);
    expect((await work(accused)).mine).toEqual([]);
  });

  it('a row of somebody else names whom it waits for, and has no button', async () => {
    const kenmerk = await handled();
    const all = await here.app.allComplaints(here.actor(coordinator), everything);
    const row = all.ok ? all.value.items.find((one) => one.kenmerk === kenmerk) : undefined;
    expect(row).toMatchObject({ waitingFor: { name: here.actor(teamleider).name } });
    expect(row).not.toHaveProperty('primary');
  });

  /** @requirement E3 E27 O69 O20 */
  it('the Belkaart calls who speaks for the complainant', async () => {
    const gemachtigde = { name: 'J. Veenstra', contact: { phone: '0591 765 432' } };
    const klager = { kind: 'burger', contact: {}, replyChannel: 'telefoon', gemachtigde };
    const kenmerk = await registered({ klager });
    expect(await here.app.belkaart(here.actor(coordinator), kenmerk)).toMatchObject({
      ok: true,
      value: { callWho: 'J. Veenstra', phone: '0591 765 432', via: 'gemachtigde', attempts: 0 },
    });
    expect(await here.app.belkaart(here.actor(outsider), kenmerk)).toMatchObject({ ok: false });
  });

  /** @requirement O20 E30 */
  it('the Belkaart has no number where the complainant wants everything in writing, and says why', async () => {
    const contact = { phone: '0591 765 432', email: 'j.veenstra@voorbeeld.example' };
    const wants = { kind: 'burger', name: 'J. Veenstra', contact, replyChannel: 'e-mail' };
    const card = async (klager: object) => {
      const asked = await here.app.belkaart(here.actor(coordinator), await registered({ klager }));
      return asked.ok ? asked.value : undefined;
    };
    expect(await card({ ...wants, writtenOnly: true })).toMatchObject({
      phone: null,
      noCalls: 'schriftelijk',
    });
    expect(await card(wants)).toMatchObject({ phone: '0591 765 432' });
    expect(await card(wants)).not.toHaveProperty('noCalls');

    const kenmerk = await registered({ klager: wants });
    await must(coordinator, kenmerk, 'contactregel', {
      rule: 'schriftelijk',
      behaviour: 'U belde veertien keer op een dag.',
      ...{ from: (await here.app.me(here.actor(coordinator))).today, reviewOn: '2026-09-16' },
    });
    expect(await here.app.belkaart(here.actor(coordinator), kenmerk)).toMatchObject({
      ok: true,
      value: { phone: null, noCalls: 'contactregel' },
    });
  });

  it('who asks hears his offices, the teams and what day it is', async () => {
    const view = await here.app.me(here.actor(teamleider));
    expect(view).toMatchObject({ offices: ['teamleider'], maySeeAll: false });
    expect(view.teams).toContainEqual({ code: 'Publiekszaken', name: 'Publiekszaken' });
  });

  it('colleagues are found from two letters on', async () => {
    const by = here.actor(outsider);
    expect(await here.app.people(by, 'b')).toEqual([]);
    expect((await here.app.people(by, 'bouzidi')).map(({ name }) => name)).toEqual([
      here.actor(teamleider).name,
    ]);
  });

  it('a round may be run again by anybody: nothing is said twice', async () => {
    const inbox = async () => (await personaOf(town, coordinator).messages()).length;
    await here.app.round();
    const before = await inbox();
    await here.app.round();
    expect(await inbox()).toBe(before);
  });
});

describe('a draft of a form', () => {
  it('is kept for the person who typed it, and for nobody else', async () => {
    const by = here.actor(teamleider);
    await here.app.saveDraft(by, { key: 'registreren', value: { what: 'half' } });
    expect((await here.app.loadDraft(by, 'registreren'))?.value).toEqual({ what: 'half' });
    expect(await here.app.loadDraft(here.actor(outsider), 'registreren')).toBeUndefined();
    await here.app.removeDraft(by, 'registreren');
    expect(await here.app.loadDraft(by, 'registreren')).toBeUndefined();
  });
});
