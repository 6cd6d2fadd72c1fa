import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/app/command.ts';
import { dutchCalendar } from '../../src/domain/calendar/dutchCalendar.ts';
import type { Instant, IsoDate } from '../../src/domain/calendar/isoDate.ts';
import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { Kenmerk, PersonId } from '../../src/domain/complaint/kenmerk.ts';
import { coreOf, isAtRest } from '../../src/domain/steps/atRest.ts';
import type { Circumstances } from '../../src/domain/steps/context.ts';
import { mayOpen } from '../../src/domain/steps/roles.ts';
import { standingOf } from '../../src/domain/steps/standing.ts';
import { emmen } from '../../src/procedures/emmen.ts';
import type { DossierView } from '../../src/contract/dossierView.ts';
import type { WorkItemView } from '../../src/contract/view.ts';
import type { ChangesView } from '../../src/local-tenant/hostApi/hostContract.ts';
import { stories } from '../../src/main/example/stories.ts';
import type { Story } from '../../src/main/example/story.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { listQuestion } from '../../src/contract/list.ts';

const coordinator = 'marijke.hofstra';
const substitute = 'yusuf.demirtas';
const hidden = 'over-de-coordinator';

let town: Town;
let seen: ReadonlyMap<string, readonly WorkItemView[]>;

beforeAll(async () => {
  town = await startTown({ filled: true });
  const lists = [coordinator, substitute].map(async (alias) => [alias, await all(alias)] as const);
  seen = new Map(await Promise.all(lists));
}, 120_000);
afterAll(async () => {
  await town.close();
});

const actor = (alias: string): Actor => {
  const person = town.tenant.directory.byAlias(alias);
  return { id: person?.oid, name: person?.displayName, language: 'nl' } as Actor;
};
const app = () => town.served().composition.app;

const all = async (alias: string): Promise<readonly WorkItemView[]> => {
  const list = await app().allComplaints(actor(alias), listQuestion.parse({ closed: 'true' }));
  if (!list.ok) throw new Error(list.refusal.code);
  return list.value.items;
};
const chatOf = async (alias: string): Promise<ChangesView> => {
  const headers = {
    origin: town.origin,
    'sec-fetch-site': 'same-origin',
    'x-host-session': town.tenant.hostSession,
  };
  const answer = await fetch(`${town.origin}/host/changes?persona=${alias}&since=0`, { headers });
  return (await answer.json()) as ChangesView;
};
const calendarOf = async (alias: string): Promise<readonly Record<string, unknown>[]> => {
  const path = `/users/${actor(alias).id}/events?$top=100`;
  const answer = await town.served().composition.store.graph.send({ method: 'GET', path });
  return (answer as unknown as { body: { value: Record<string, unknown>[] } }).body.value;
};
const aanduidingOf = ({ moments: [first] }: Story): string => first.input.aanduiding;
const named = (name: string): Story => {
  const story = stories.find((one) => one.name === name);
  if (story === undefined) throw new Error(`No story ${name}`);
  return story;
};
const coordinatorOf = (name: string): string => (name === hidden ? substitute : coordinator);
const rowOf = (name: string): WorkItemView | undefined =>
  seen.get(coordinatorOf(name))?.find(({ aanduiding }) => aanduiding === aanduidingOf(named(name)));
const dossierOf = async (name: string): Promise<DossierView> => {
  const kenmerk = rowOf(name)?.kenmerk as Kenmerk;
  const dossier = await app().dossier(actor(coordinatorOf(name)), kenmerk);
  if (!dossier.ok) throw new Error(`${name}: ${dossier.refusal.code}`);
  return dossier.value;
};

describe('the example work on Monday morning', () => {
  it('brings every complaint to where its story ends, with everything done in its log', async () => {
    for (const { name, ends, moments } of stories) {
      const dossier = await dossierOf(name);

      expect([name, dossier.stage]).toEqual([name, ends]);
      const by = actor(coordinatorOf(name));
      const log = await app().dossierLog(by, dossier.kenmerk as Kenmerk);
      expect([name, log.ok && log.value.length]).toEqual([name, moments.length]);
      expect(dossier.volgnummer).toBe(moments.length);
    }
  }, 60_000);

  it('numbers them without gaps, in the order in which they came', () => {
    expect(stories.map(({ name }) => rowOf(name)?.kenmerk)).toEqual(
      stories.map((_, index) => `K-2026-${String(index + 1).padStart(4, '0')}`),
    );
  });

  it('ends at five to nine with nothing undelivered and no fault', async () => {
    const { now } = await town.served().composition.clock.businessTime();

    expect(now).toBe('2026-03-16T07:55:00Z');
    expect((await app().myWork(actor(coordinator))).undelivered).toEqual([]);
    expect(town.log.filter((line) => /fault|alarm|unreadable/.test(line))).toEqual([]);
  });

  it('says on the card of who handled it that the answer has left, and of no card below it', async () => {
    const kenmerk = 'K-2026-0007' as Kenmerk;
    const card = await app().sentCard({
      ...{ kind: 'wat-nu', kenmerk, person: actor('nadia.bouzidi').id, language: 'nl' },
    });
    expect(card).toMatchObject({ stage: 'nazorg', done: { step: 'brief-verstuurd' } });
    expect(card).not.toHaveProperty('moved');
  });

  it('lets the coordinator land on her digest and three new complaints to call about', async () => {
    const last = (await personaOf(town, coordinator).messages()).slice(-4);

    expect(last.map(({ activity }) => String(activity['summary']).replace(/ · .*/, ''))).toEqual([
      'Goedemorgen',
      'Nieuwe klacht: bel eerst',
      'Nieuwe klacht: bel eerst',
      'Nieuwe klacht: bel eerst',
    ]);
    expect(last.every(({ created }) => created >= '2026-03-16T07:30')).toBe(true);
    for (const [index, story] of stories.slice(-3).entries()) {
      expect(JSON.stringify(last[index + 1]?.activity)).toContain(aanduidingOf(story));
    }
  });

  it('counts what was said before today as read, so that nobody begins with ten weeks of news', async () => {
    for (const [alias, unread] of [
      [coordinator, 4],
      ['petra.lammerts', 0],
    ] as const) {
      const { readUpTo, messages } = await chatOf(alias);
      const news = messages.filter(({ place }) => place > readUpTo);

      expect(messages.length).toBeGreaterThan(unread);
      expect(news.filter(({ created }) => created < '2026-03-15T23:00')).toEqual([]);
      expect([alias, news.length >= unread]).toEqual([alias, true]);
    }
  });

  it('lets the concernmanager read and decide on the newest card in her chat', async () => {
    const last = (await personaOf(town, 'petra.lammerts').messages()).at(-1);

    expect(JSON.stringify(last?.activity)).toContain(aanduidingOf(named('akkoord-gevraagd')));
    expect(JSON.stringify(last?.activity)).toContain('Lees en beslis');
  });

  it('shows no complainant by name, number or address in any chat', async () => {
    const canaries = stories.flatMap(({ moments: [{ input }] }) => {
      const { name = '', contact, gemachtigde } = input.klager;
      const speaker = gemachtigde?.contact;
      return [
        ...[name, gemachtigde?.name ?? ''].flatMap((one) => one.split(' ')),
        ...[contact, speaker].flatMap((data) => [data?.phone, data?.email, data?.address]),
      ].filter((canary): canary is string => canary !== undefined && canary !== '');
    });
    expect(canaries.length).toBeGreaterThan(90);

    for (const { alias, guest } of town.tenant.directory.all) {
      if (guest) continue;
      const said = JSON.stringify((await personaOf(town, alias).messages()).map((m) => m.activity));

      expect([alias, canaries.filter((canary) => said.includes(canary))]).toEqual([alias, []]);
    }
  }, 60_000);
});

describe('what somebody finds who looks around', () => {
  it('is listed in the documentation, one line per complaint', async () => {
    const page = join(import.meta.dirname, '../../docs/reference/example-work.md');
    const cells = (await readFile(page, 'utf8'))
      .split('\n')
      .filter((line) => line.startsWith('| K-'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, kenmerk, aanduiding, shows, stage]) => ({ kenmerk, aanduiding, shows, stage }));

    expect(cells).toEqual(
      stories.map((story) => ({
        kenmerk: rowOf(story.name)?.kenmerk,
        aanduiding: aanduidingOf(story),
        shows: story.shows,
        stage: story.ends,
      })),
    );
  });

  it('hides the complaint about the coordinator from her and shows it to her substitute', async () => {
    const kenmerk = rowOf(hidden)?.kenmerk as Kenmerk;

    expect(seen.get(coordinator)?.map((row) => row.kenmerk)).not.toContain(kenmerk);
    expect(seen.get(substitute)?.map((row) => row.kenmerk)).toContain(kenmerk);
    expect(await app().dossier(actor(coordinator), kenmerk)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(JSON.stringify(await personaOf(town, coordinator).messages())).not.toContain(kenmerk);
  });

  it.each([
    ['regel-zonder-antwoord', 'kies-behandelaar'],
    ['niet-bereikt', 'bel-opnieuw'],
    ['behandelaar-afwezig', 'wacht-op-acceptatie'],
    ['hoorgesprek-morgen', 'hoorgesprek-komt'],
    ['verslag-ontbreekt', 'leg-hoorgesprek-vast'],
    ['oordeel-teruggestuurd', 'pas-oordeel-aan'],
    ['akkoord-gevraagd', 'lees-en-beslis'],
    ['over-een-wethouder', 'lees-mee'],
    ['nazorg', 'vraag-tevredenheid'],
    ['brief-wacht', 'verstuur-brief'],
    ['terugbellen-kapvergunning', 'bespreek-met-team'],
  ])('%s asks: %s', (name, ask) => {
    expect(rowOf(name)?.ask).toBe(ask);
  });

  it('explains why 7 April: Easter Monday is in the way', async () => {
    const { terms } = await dossierOf('tweede-paasdag');

    expect(terms.find(({ code }) => code === 'afdoening')).toMatchObject({
      nominaal: '2026-04-06',
      telaatNa: '2026-04-07',
    });
  });

  it('has a hearing tomorrow at ten', async () => {
    const { facts } = await dossierOf('hoorgesprek-morgen');

    expect(facts.hearings).toMatchObject([{ plannedFor: '2026-03-17', time: '10:00' }]);
  });

  it('has that hearing in the calendars of who holds it and of the employee, with nobody else and no place named', async () => {
    const own = await calendarOf('anouk.terhorst');
    const tomorrow = own.filter(({ start }) => JSON.stringify(start).includes('2026-03-17'));
    expect(tomorrow).toMatchObject([
      {
        subject: expect.stringMatching(/^Hoorgesprek K-2026-\d{4} · huisbezoek twee keer/),
        start: { dateTime: '2026-03-17T09:00:00.0000000' },
        hideAttendees: true,
      },
    ]);
    expect(JSON.stringify(own)).not.toContain('Eikenhorst');
    expect(JSON.stringify(own)).not.toContain('Gemeentehuis');
    expect(await calendarOf('hakan.sarikaya')).toMatchObject([
      { isOrganizer: false, isCancelled: false },
    ]);
  });

  it('proposes another teamleider where the own one is away, and had one step aside who was involved', async () => {
    const away = await dossierOf('behandelaar-afwezig');
    const involved = await dossierOf('behandelaar-betrokken');

    expect(away.facts.assignments).toMatchObject([{ rule: 1 }]);
    expect(away.proposal?.passedOver).toMatchObject([{ reason: 'afwezig', until: '2026-03-27' }]);
    expect(involved.facts.involved).toHaveLength(1);
    expect(involved.facts.assignments).toMatchObject([
      { declined: { why: { code: 'zelf-betrokken' } } },
      { rule: 1, accepted: {} },
    ]);
  });

  it('has no answer of the rules for the chairman himself and suggests who stands in', async () => {
    const { proposal } = await dossierOf('regel-zonder-antwoord');

    expect(proposal).toMatchObject({
      kind: 'mens',
      suggestion: { office: 'plv-voorzitter-commissie-bezwaar' },
    });
  });

  it('has one settled too late, one extended in time, one reopened and one without judgement', async () => {
    const late = await dossierOf('vergunning-te-laat');
    const extended = await dossierOf('verdaagd');
    const again = await dossierOf('grofvuil-heropend');
    const open = await dossierOf('niet-vast-te-stellen');
    const letter = late.letters.find(({ kind }) => kind === 'afdoening');

    expect(letter?.sent?.on).toBe('2026-03-02');
    expect(late.terms.find(({ code }) => code === 'afdoening')?.telaatNa).toBe('2026-02-23');
    expect(letter?.sections.flatMap(({ paragraphs }) => paragraphs).join(' ')).toContain(
      'ombudsman',
    );
    expect(extended.facts.verdagingen).toMatchObject([{ weeks: 4, on: '2026-03-06' }]);
    expect(again.facts.reopenings).toHaveLength(1);
    expect(open.drafts.at(-1)?.parts).toMatchObject([{ outcome: 'geen-oordeel' }]);
  });

  it('has five complaints about not being called back', async () => {
    const theme = stories.filter(({ name }) => name.includes('terugbellen'));
    const categories = await Promise.all(
      theme.map(async ({ name }) => (await dossierOf(name)).registration.category),
    );

    expect(categories).toEqual(Array.from({ length: 5 }, () => 'bereikbaarheid'));
  });
});

describe('what lists keep of a complaint', () => {
  const everybody = () =>
    town.tenant.directory.all.filter(({ guest }) => !guest).map(({ oid }) => oid as PersonId);
  const whole = () => {
    const { register } = town.served().composition;
    return [...register.active(), ...register.atRest('kenmerk')].flatMap(
      ({ kenmerk }) => register.find(kenmerk) ?? [],
    );
  };
  const circumstances = (): Circumstances => {
    const { organisation } = town.served().composition.store;
    const today = '2026-03-16' as IsoDate;
    return {
      time: { now: '2026-03-16T08:55:00.000Z' as Instant, today },
      profile: emmen,
      calendar: dutchCalendar(),
      organisation: { holders: organisation.holders(), absences: organisation.absences(), today },
    };
  };

  it('answers for everybody who may open it as the complaint itself does', () => {
    for (const complaint of whole()) {
      const { openTo } = standingOf(complaint, circumstances());
      const may = everybody().filter(
        (person) => mayOpen(complaint, person, circumstances()) === 'dossier',
      );
      expect([complaint.kenmerk, [...openTo].sort()]).toEqual([complaint.kenmerk, may.sort()]);
    }
  });

  it('keeps of one at rest what its rights hang on', () => {
    const resting = whole().filter(isAtRest);
    const answers = (complaint: Complaint) =>
      everybody().map((person) => mayOpen(complaint, person, circumstances()));
    expect(resting.length).toBeGreaterThan(3);
    for (const complaint of resting) {
      expect(answers(coreOf(complaint))).toEqual(answers(complaint));
      expect(JSON.stringify(coreOf(complaint))).not.toContain(complaint.registration.what);
    }
  });

  it('gives the same rights whoever a stranger in it is', () => {
    const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
    const strangers = [
      '00000000-0000-4000-8000-000000000000',
      'ffffffff-0000-4000-8000-000000000000',
    ];
    for (const core of whole().filter(isAtRest).map(coreOf)) {
      const text = JSON.stringify(core);
      for (const person of new Set(text.match(id))) {
        const [one, other] = strangers.map((stranger) => {
          const changed = JSON.parse(text.replaceAll(person, stranger)) as Complaint;
          return everybody().map((each) => mayOpen(changed, each, circumstances()));
        });
        expect(one).toEqual(other);
      }
    }
  });
});
