import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFRESH } from '../../src/contract/card.ts';
import { nl } from '../../src/text/cards/nl.ts';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf, type Answer, type Persona } from '../support/townPeople.ts';
import { createCanaries } from './support/canaries.ts';
import { overhear, type Overheard } from './support/overheard.ts';

const canary = createCanaries();
const accused = 'chantal.wiersema';
const everybody = [
  'marijke.hofstra',
  'yusuf.demirtas',
  'lotte.veldkamp',
  'rowan.martina',
  'ineke.schuurman',
  'tarik.elhamdi',
  'nadia.bouzidi',
  'erik.haverkate',
  'petra.lammerts',
  'corine.wessels',
  'daan.eggink',
  accused,
];

let town: Town;
let heard: Overheard;
/** Answers to presses and refreshes of cards. */
const cards: { readonly alias: string; readonly text: string }[] = [];
/** Bodies of everything that was refused. */
const refusals: string[] = [];
/** Answers of the pages that show more complaints than one. */
const lists: { readonly alias: string; readonly text: string }[] = [];
/** Fields seen on the page of the employee complained about, at named moments. */
const aboutMe: Record<string, readonly string[]> = {};

const person = (alias: string, locale: 'nl-NL' | 'en-US' = 'nl-NL'): Persona =>
  personaOf(town, alias, locale);

const contactOf = (who: string) => ({
  phone: canary.phoneOf(`${who}.phone`),
  email: `${canary.of(`${who}.email`)}@bewoner.example`,
  address: `${canary.of(`${who}.address`)}laan 1, 1234 AB Veenmeer`,
});

const form = (change: Record<string, unknown> = {}) => ({
  channel: 'telefoon',
  klager: {
    kind: 'burger',
    name: `Vera ${canary.of('klager.name')}`,
    contact: contactOf('klager'),
    replyChannel: 'e-mail',
    gemachtigde: { name: `Mr ${canary.of('gemachtigde.name')}`, contact: contactOf('gemachtigde') },
    helpWanted: canary.of('helpWanted'),
  },
  accused: {
    kind: 'medewerker',
    personId: person(accused).id,
    name: canary.of('accused.name'),
    team: 'Publiekszaken',
  },
  aanduiding: 'twee keer niet teruggebeld',
  what: `Getuige ${canary.of('witness')} zag ${canary.of('what')}.`,
  happenedOn: '2026-03-09',
  where: canary.of('where'),
  category: 'bereikbaarheid',
  otherCategories: ['bejegening'],
  received: '2026-03-16',
  message: {
    key: 'a'.repeat(24),
    author: canary.of('message.author'),
    link: `https://teams.microsoft.com/l/message/19:${canary.of('message.link')}/1`,
  },
  ...change,
});

const registered = async (alias: string, change: Record<string, unknown> = {}): Promise<string> => {
  const answer = await person(alias).api('POST', '/api/complaints', {
    command: randomUUID(),
    input: form(change),
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return String(answer.body.kenmerk);
};

const must = async (
  alias: string,
  kenmerk: string,
  step: string,
  input: unknown = {},
): Promise<void> => {
  const answer = await person(alias).step(kenmerk, step, input);
  if (answer.status !== 200) throw new Error(`${step}: ${JSON.stringify(answer.body)}`);
};

const refused = (answer: Answer): void => {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  refusals.push(JSON.stringify(answer.body));
};

const press = async (
  alias: string,
  kenmerk: string,
  { verb, fill, locale }: { verb: string; fill?: Record<string, unknown>; locale?: 'en-US' },
): Promise<void> => {
  const by = person(alias, locale);
  const card = await by.card(kenmerk);
  if (card === undefined) throw new Error('no card');
  const { body } = await by.press(card.message, buttonOf(card.card, verb), fill);
  expect(body).toMatchObject({ ok: true, status: 200 });
  cards.push({ alias, text: JSON.stringify(body) });
};

/** Everybody looks at every kind of card and at every list. */
const lookAround = async (
  kenmerk: string,
  locales: readonly ('nl-NL' | 'en-US')[] = ['nl-NL'],
): Promise<void> => {
  const kinds = Object.keys(nl.lines);
  for (const alias of everybody) {
    for (const locale of locales) {
      const by = person(alias, locale);
      const shown = await Promise.all(
        kinds.map((card) =>
          by.invoke(
            'adaptiveCard/action',
            { action: { type: 'Action.Execute', verb: REFRESH, data: { kenmerk, seen: 1, card } } },
            'm1',
          ),
        ),
      );
      cards.push({ alias, text: JSON.stringify(shown.map(({ body }) => body)) });
    }
    for (const path of [
      '/api/work',
      '/api/complaints',
      '/api/registrations',
      '/api/agenda',
      '/api/agenda?day=2026-04-20',
    ]) {
      const { body } = await person(alias).api('GET', path);
      lists.push({ alias, text: JSON.stringify(body) });
    }
  }
};

const lookAtAboutMe = async (kenmerk: string, moment: string): Promise<void> => {
  const [all, one] = await Promise.all([
    person(accused).api('GET', '/api/about-me'),
    person(accused).api('GET', `/api/complaints/${kenmerk}/over-mij`),
  ]);
  // Of another complaint about him he may know more by then.
  const same = (all.body as { kenmerk: string }[]).filter((view) => view.kenmerk === kenmerk);
  aboutMe[moment] = canary.in(JSON.stringify([same, one.body]));
};

const talk = { with: 'klager', how: 'telefoon', on: '2026-03-16' };

const verdict = (version: string) => ({
  parts: [
    {
      part: canary.of(`part ${version}`),
      findings: canary.of(`findings ${version}`),
      established: 'ja',
      outcome: 'gegrond',
      reasons: canary.of(`reasons ${version}`),
    },
  ],
  conclusions: canary.of(`conclusions ${version}`),
  offer: canary.of(`offer ${version}`),
  lesson: canary.of(`lesson ${version}`),
});

/** The formal route, with everything that can be typed on the way. */
const formalRoute = async (kenmerk: string): Promise<void> => {
  await press('marijke.hofstra', kenmerk, {
    verb: 'gesprek-vastleggen',
    fill: { note: canary.of('card note'), on: '2026-03-16' },
    locale: 'en-US',
  });
  await must('marijke.hofstra', kenmerk, 'gesprek-vastleggen', {
    ...talk,
    purpose: 'eerste-gesprek',
    note: canary.of('note'),
    agreed: canary.of('agreed in talk'),
  });
  await must('marijke.hofstra', kenmerk, 'toewijzen', {
    to: person('erik.haverkate').id,
    reason: canary.of('assign reason'),
  });
  await press('erik.haverkate', kenmerk, {
    verb: 'weigeren',
    fill: { code: 'anders', reason: canary.of('decline reason') },
  });
  await lookAround(kenmerk);
  await must('marijke.hofstra', kenmerk, 'toewijzen', { to: person('nadia.bouzidi').id });
  await press('nadia.bouzidi', kenmerk, { verb: 'accepteren', locale: 'en-US' });
  await lookAtAboutMe(kenmerk, 'before he was told');
  await must('nadia.bouzidi', kenmerk, 'verteld', { on: '2026-03-16' });
  await lookAtAboutMe(kenmerk, 'told');
  await must('nadia.bouzidi', kenmerk, 'afschrift', { on: '2026-03-16' });
  await must('nadia.bouzidi', kenmerk, 'termijn-verlengen', {
    weeks: 2,
    reason: canary.of('verdaging reason'),
  });
  await must('nadia.bouzidi', kenmerk, 'hoorgesprek-plannen', {
    sides: ['klager'],
    form: 'apart',
    on: '2026-03-26',
    time: '10:00',
    place: canary.of('place of the complainant'),
  });
  await must('nadia.bouzidi', kenmerk, 'hoorgesprek-plannen', {
    sides: ['beklaagde'],
    form: 'apart',
    on: '2026-03-27',
    time: '10:00',
    place: canary.of('own place'),
  });
  await lookAtAboutMe(kenmerk, 'with the copy');
  // Two weeks go by: digests, reminders, escalations.
  await town.moveClock('2026-03-31T10:00:00+02:00');
  await lookAround(kenmerk, ['nl-NL', 'en-US']);

  const held = { form: 'apart', on: '2026-03-27' };
  await must('nadia.bouzidi', kenmerk, 'hoorgesprek-vastleggen', {
    ...held,
    hearingId: 'h1',
    sides: ['klager'],
    present: canary.of('present with the complainant'),
    record: canary.of('record of the complainant'),
  });
  await must('nadia.bouzidi', kenmerk, 'hoorgesprek-vastleggen', {
    ...held,
    hearingId: 'h2',
    sides: ['beklaagde'],
    present: canary.of('present with the employee'),
    record: canary.of('own record'),
    accounts: 'gelijk',
  });
  await lookAtAboutMe(kenmerk, 'heard');

  await must('nadia.bouzidi', kenmerk, 'oordeel-concept', verdict('v1'));
  await must('nadia.bouzidi', kenmerk, 'ter-meelezing', { version: 1 });
  await must('ineke.schuurman', kenmerk, 'meegelezen', {
    version: 1,
    verdict: 'opmerking',
    remark: canary.of('remark of the reader'),
  });
  await must('nadia.bouzidi', kenmerk, 'oordeel-concept', verdict('v2'));
  await must('nadia.bouzidi', kenmerk, 'ter-meelezing', { version: 2 });
  await press('ineke.schuurman', kenmerk, { verb: 'meegelezen', fill: { verdict: 'akkoord' } });
  await press('petra.lammerts', kenmerk, {
    verb: 'terugsturen',
    fill: { remark: canary.of('remark of the approver') },
    locale: 'en-US',
  });
  await lookAround(kenmerk);
  await must('nadia.bouzidi', kenmerk, 'oordeel-concept', verdict('v3'));
  await must('nadia.bouzidi', kenmerk, 'ter-meelezing', { version: 3 });
  await must('ineke.schuurman', kenmerk, 'meegelezen', { version: 3, verdict: 'akkoord' });
  await must('petra.lammerts', kenmerk, 'akkoord', { version: 3, unread: true });
  await lookAtAboutMe(kenmerk, 'approved, the letter not sent');

  await town.moveClock('2026-03-31T12:00:00+02:00');
  const { letters } = (await person('lotte.veldkamp').api('GET', `/api/complaints/${kenmerk}`))
    .body;
  for (const { id, sent } of letters as { id: string; sent?: unknown }[]) {
    if (sent === undefined) {
      await must('lotte.veldkamp', kenmerk, 'brief-verstuurd', { letterId: id, how: 'e-mail' });
    }
  }
  await lookAtAboutMe(kenmerk, 'outcome');
  await lookAround(kenmerk);
  await must('marijke.hofstra', kenmerk, 'tevredenheid', { answer: 'niet-tevreden' });
  await must('marijke.hofstra', kenmerk, 'heropenen', { reason: canary.of('reopen reason') });
  await lookAtAboutMe(kenmerk, 'reopened');
};

/** Solved at once, reopened; and a complainant who waives his hearing. */
const otherRoutes = async (informal: string, waived: string): Promise<void> => {
  await press('marijke.hofstra', informal, {
    verb: 'opgelost-en-tevreden',
    fill: { agreed: canary.of('agreed'), askedOn: '2026-03-16', letterWanted: 'true' },
  });
  await must('nadia.bouzidi', informal, 'besproken');
  await lookAround(informal);
  await must('marijke.hofstra', informal, 'heropenen', { reason: canary.of('reopen reason 2') });

  await must('marijke.hofstra', waived, 'toewijzen', { to: person('nadia.bouzidi').id });
  await must('nadia.bouzidi', waived, 'accepteren');
  await must('nadia.bouzidi', waived, 'afzien-van-horen', {
    ground: 'verklaart-af-te-zien',
    reason: canary.of('waiver reason'),
  });
};

/** What stands beside the verdict: questions, promises, witnesses, papers, agreements, and the employee's own words. */
const typed = (field: string): string => canary.of(`beside ${field}`);
const besideTheVerdict = async (kenmerk: string): Promise<void> => {
  const today = '2026-03-16';
  const nadia = 'nadia.bouzidi';
  const colleague = 'erik.haverkate';
  await must('marijke.hofstra', kenmerk, 'toewijzen', { to: person(nadia).id });
  await must(nadia, kenmerk, 'accepteren');
  await must(nadia, kenmerk, 'kern-vastleggen', {
    core: typed('core'),
    statedWish: typed('wish'),
    motives: ['gehoord-worden'],
    expectations: typed('expectations'),
  });
  await must(nadia, kenmerk, 'vraag-stellen', {
    what: typed('question'),
    shows: ['wat'],
    to: person(colleague).id,
    due: '2026-03-20',
  });
  await press(colleague, kenmerk, {
    verb: 'vraag-beantwoorden',
    fill: { answer: typed('answer') },
  });
  await must(nadia, kenmerk, 'oplossing-vragen', {
    what: typed('solution'),
    shows: ['wens'],
    to: person(colleague).id,
    due: '2026-03-20',
  });
  await press(colleague, kenmerk, {
    verb: 'oplossing-beslissen',
    fill: { remark: typed('solution remark') },
    locale: 'en-US',
  });
  await must(nadia, kenmerk, 'toezegging-doen', {
    what: typed('promise'),
    owner: person(colleague).id,
    due: '2026-03-17',
    whom: 'klager',
  });
  await must(nadia, kenmerk, 'persoon-toevoegen', {
    role: 'getuige',
    name: typed('witness'),
    reach: typed('reach'),
  });
  await must(nadia, kenmerk, 'stuk-toevoegen', {
    what: typed('paper'),
    from: 'klager',
    received: today,
  });
  await must(nadia, kenmerk, 'doorverwijzen', {
    organisation: typed('organisation'),
    whom: typed('counter'),
    spokenWith: typed('spoken with'),
    on: today,
  });
  await must(nadia, kenmerk, 'verteld', { on: today });
  await must(nadia, kenmerk, 'afschrift', { on: today });
  const plan = { sides: ['beklaagde'], form: 'apart', time: '10:00' };
  await must(nadia, kenmerk, 'hoorgesprek-plannen', { ...plan, on: '2026-03-20' });
  await press(accused, kenmerk, {
    verb: 'uitnodiging-beantwoorden',
    fill: { along: typed('comes along') },
  });
  await must(nadia, kenmerk, 'termijn-verlengen', { weeks: 4, reason: typed('extension') });
  await must(nadia, kenmerk, 'verder-uitstel', {
    on: today,
    until: '2026-07-01',
    how: 'brief',
    kept: typed('where consent is kept'),
  });
  await must(nadia, kenmerk, 'wachten', { on: today, reason: typed('waits for') });
  await must('marijke.hofstra', kenmerk, 'contactregel', {
    rule: 'schriftelijk',
    behaviour: typed('behaviour'),
    from: today,
    reviewOn: '2026-04-01',
  });
  await lookAround(kenmerk);
};

/** Two weeks later: the hearing, and what the employee says to its record. */
const ownWords = async (kenmerk: string): Promise<void> => {
  const held = { sides: ['beklaagde'], form: 'apart', on: '2026-03-20', accounts: 'verschillen' };
  await must('nadia.bouzidi', kenmerk, 'hoorgesprek-vastleggen', {
    ...held,
    hearingId: 'h1',
    present: typed('present'),
    record: typed('record'),
  });
  await must('nadia.bouzidi', kenmerk, 'verslag-voorleggen', {
    side: 'beklaagde',
    on: '2026-03-31',
  });
  await press(accused, kenmerk, {
    verb: 'eigen-reactie',
    fill: { as: 'andere-lezing', text: typed('own words') },
  });
  await lookAround(kenmerk, ['nl-NL', 'en-US']);
};

/** Every kind of no, to what somebody typed. */
const wrongPresses = async (kenmerk: string): Promise<void> => {
  const long = `${canary.of('what')} ${'x'.repeat(30_000)}`;
  const register = (change: Record<string, unknown>) =>
    person('lotte.veldkamp').api('POST', '/api/complaints', {
      command: randomUUID(),
      input: form(change),
    });
  refused(await register({ what: long }));
  refused(await register({ aanduiding: `ruzie met ${canary.of('klager.name')}` }));
  refused(await register({ aanduiding: `bel ${canary.phoneOf('klager.phone')}` }));
  refused(await register({ received: canary.of('where') }));
  refused(await register({ [canary.of('where')]: 1, channel: canary.of('where') }));
  const nadia = person('nadia.bouzidi');
  refused(await nadia.step(kenmerk, 'gesprek-vastleggen', { ...talk, note: long }));
  refused(await nadia.step(kenmerk, 'toewijzen', { to: canary.of('note'), reason: long }));
  refused(await nadia.step(kenmerk, canary.of('note'), {}));
  refused(await nadia.api('GET', `/api/complaints/${canary.of('klager.name')}`));
  refused(await nadia.api('GET', `/api/complaints/${kenmerk}/documents/${canary.of('what')}.docx`));
  refused(await nadia.api('GET', `/api/${canary.of('what')}`));
  refused(
    await person('stefan.nijland').step(kenmerk, 'toewijzen', {
      to: 'x',
      reason: canary.of('note'),
    }),
  );
  refused(
    await nadia.api('PUT', `/api/drafts/..%2f${canary.of('what')}`, { a: canary.of('what') }),
  );
  town.tenant.graph.faults.plan({ kind: 'timeout-before-commit' });
  refused(
    await nadia.step(
      kenmerk,
      'gesprek-vastleggen',
      { ...talk, purpose: 'anders', note: canary.of('note') },
      1,
    ),
  );
  refused(await nadia.api('GET', `/api/complaints/${kenmerk}`));
  town.tenant.graph.faults.clear();
};

let formal: string;
let beside: string;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  heard = overhear(town);
  formal = await registered('daan.eggink');
  await otherRoutes(await registered('lotte.veldkamp'), await registered('lotte.veldkamp'));
  beside = await registered('daan.eggink', { what: 'Er werd niet geluisterd.' });
  await besideTheVerdict(beside);
  await formalRoute(formal);
  await ownWords(beside);
  await wrongPresses(formal);
}, 120_000);
afterAll(() => town.close());

/** Names of people that stand for somebody complained about; they are not in any card or line. */
const namesOfAccused = ['Chantal', 'Wiersema', 'Publiekszaken'];

describe('a complaint with a canary in every field, walked through from first word to reopening', () => {
  it('was really typed everywhere: whoever may see the dossier finds every canary of that complaint in it', async () => {
    const { body } = await person('marijke.hofstra').api('GET', `/api/complaints/${formal}`);
    const other = ['agreed', 'reopen reason 2', 'waiver reason'];

    expect(canary.in(JSON.stringify(body))).toEqual(
      canary.fields().filter((field) => !other.includes(field) && !field.startsWith('beside ')),
    );
  });

  it('and so it was of what stands beside the verdict', async () => {
    const { body } = await person('marijke.hofstra').api('GET', `/api/complaints/${beside}`);

    expect(canary.in(JSON.stringify(body))).toEqual(
      expect.arrayContaining(canary.fields().filter((field) => field.startsWith('beside '))),
    );
  });

  /** @requirement P36 */
  it('leaves none in any message, summary or change of one, to anybody', () => {
    const all = heard.activities.map(({ body }) => body).join('\n');

    expect(heard.activities.length).toBeGreaterThan(50);
    expect(all).toContain(formal);
    expect(canary.in(all)).toEqual([]);
  });

  it('names the employee complained about, or the team, to nobody', () => {
    const own = person(accused).id.replaceAll('-', '');
    const toOthers = heard.activities
      .filter(({ chat }) => !chat.includes(own))
      .map(({ body }) => body)
      .join('\n');

    for (const name of [...namesOfAccused, person(accused).id])
      expect(toOthers).not.toContain(name);
  });

  /** @requirement P36 */
  it('shows on the lock screen nothing but the act and the kenmerk', () => {
    const summaries = heard.activities.flatMap(({ body }) =>
      body === '' ? [] : [String((JSON.parse(body) as { summary?: unknown }).summary)],
    );

    for (const summary of summaries) expect(summary).not.toContain('niet teruggebeld');
    expect(summaries.every((summary) => summary !== 'undefined')).toBe(true);
  });

  it('leaves none in the answer to a press or a refresh, of anybody, in either language', () => {
    expect(cards.some(({ text }) => text.includes(formal))).toBe(true);
    for (const { text } of cards) expect(canary.in(text)).toEqual([]);
    const ofOthers = cards.filter(({ alias }) => alias !== accused).map(({ text }) => text);
    for (const name of [...namesOfAccused, person(accused).id]) {
      expect(ofOthers.join('\n')).not.toContain(name);
    }
  });

  /** @requirement K22 */
  it('leaves none in any list, nor the name of who is complained about', () => {
    expect(lists.some(({ text }) => text.includes(formal))).toBe(true);
    for (const { text } of lists) {
      expect(canary.in(text)).toEqual([]);
      for (const name of namesOfAccused) expect(text).not.toContain(name);
    }
  });

  it('leaves none in a refusal', () => {
    expect(refusals.length).toBeGreaterThan(10);
    for (const text of refusals) {
      expect(canary.in(text)).toEqual([]);
      expect(text).not.toContain('/src/');
    }
  });

  it('leaves none in the log of the app, and no name or address in it', () => {
    const lines = town.log.join('\n');

    expect(town.log.length).toBeGreaterThan(100);
    expect(canary.in(lines)).toEqual([]);
    for (const alias of everybody) {
      expect(lines).not.toContain(person(alias).id);
      expect(lines).not.toContain(person(alias).name);
    }
    expect(lines).not.toContain('niet teruggebeld');
  });

  it('leaves none in an address, a search in SharePoint, a file name, or anywhere but the site', () => {
    expect(heard.addresses.length).toBeGreaterThan(100);
    expect(canary.in(heard.addresses.join('\n'))).toEqual([]);
    expect(canary.in(heard.elsewhere.join('\n'))).toEqual([]);
  });
});

describe('the page of the employee complained about (law.md §6)', () => {
  const withCopy = ['klager.name', 'own place', 'what', 'witness'];

  it.each([
    ['before he was told', []],
    ['told', []],
    ['with the copy', withCopy],
    ['heard', [...withCopy, 'own record']],
    ['approved, the letter not sent', [...withCopy, 'own record']],
  ])('holds, %s, what he may know then and no more', (moment, fields) => {
    expect(aboutMe[moment]).toEqual([...fields].sort());
  });

  it.each(['outcome', 'reopened'])(
    'holds, %s, the whole hearing record and the judgement that was sent; no drafts, remarks or contact data',
    (moment) => {
      expect(aboutMe[moment]).toEqual(
        [...withCopy, 'own record', 'record of the complainant', 'part v3', 'reasons v3'].sort(),
      );
    },
  );
});

describe('what is sent to the complainant', () => {
  it('holds nothing from inside: no remark, no reason of colleagues, no earlier version', async () => {
    const { body } = await person('marijke.hofstra').api('GET', `/api/complaints/${formal}`);
    const letters = body.letters as { kind: string }[];
    const inside = canary
      .fields()
      .filter((field) =>
        /note|assign|decline|remark|reopen|waiver|v1|v2|present|accused|helpWanted|witness|own place/.test(
          field,
        ),
      );

    expect(letters.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['ontvangstbevestiging', 'verdaging', 'uitnodiging', 'afdoening']),
    );
    expect(canary.in(JSON.stringify(letters)).filter((field) => inside.includes(field))).toEqual(
      [],
    );
    expect(canary.in(JSON.stringify(letters))).toEqual(
      expect.arrayContaining(['findings v3', 'conclusions v3', 'offer v3', 'lesson v3']),
    );
    // What he told himself he reads back; what the employee told when he was not there stands in no letter.
    expect(canary.in(JSON.stringify(letters))).toContain('record of the complainant');
    expect(canary.in(JSON.stringify(letters))).not.toContain('own record');
  });
});

describe('a complaint about somebody whose office only one person holds', () => {
  it.each([
    ['burgemeester', /burgemeester/i],
    ['griffier', /griffi/i],
    ['gemeentesecretaris', /secretaris/i],
    ['wethouder', /wethouder|college/i],
    ['klachtencoordinator', /plaatsvervangend|coördinator|coordinator/i],
  ])('names no office that points to that person on any card: %s', async (kind, office) => {
    const before = heard.activities.length;
    const kenmerk = await registered('lotte.veldkamp', {
      accused: { kind },
      aanduiding: 'lang gewacht op antwoord',
    });
    const asked = kind === 'klachtencoordinator' ? 'yusuf.demirtas' : 'marijke.hofstra';
    const proposal = await person(asked).api('GET', `/api/complaints/${kenmerk}/proposal`);
    const to = (proposal.body.person ?? proposal.body.suggestion?.person)?.id as string | undefined;
    if (to !== undefined) {
      await must(asked, kenmerk, 'toewijzen', { to, reason: 'Zo staat het in de regeling.' });
    }
    const sent = heard.activities.slice(before).map(({ body }) => body);

    expect(sent.join('\n')).toContain(kenmerk);
    expect(sent.join('\n')).not.toMatch(office);
  });
});
