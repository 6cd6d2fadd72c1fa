import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFRESH } from '../../src/contract/card.ts';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../../src/domain/complaint/notice.ts';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf } from '../support/townPeople.ts';
import { inTown, type Who } from './support/inTown.ts';

let town: Town;
let here: ReturnType<typeof inTown>;

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
}, 120_000);
afterAll(() => town.close());

const longMs = 60_000;
const coordinator = 'marijke.hofstra';
const teamleider = 'nadia.bouzidi';

const registered = async (received: string): Promise<Kenmerk> => {
  const answer = await here.register('lotte.veldkamp', {
    channel: 'telefoon',
    klager: {
      kind: 'burger',
      name: 'Wietske Oldenhuis',
      contact: { phone: '0591 000 000' },
      replyChannel: 'telefoon',
    },
    accused: { kind: 'medewerker', personId: here.actor('chantal.wiersema').id },
    aanduiding: 'twee keer niet teruggebeld',
    what: 'Er is twee keer beloofd terug te bellen.',
    category: 'bereikbaarheid',
    received,
  });
  if (!answer.ok) throw new Error(`not registered: ${answer.refusal.code}`, { cause: answer });
  return answer.value.kenmerk as Kenmerk;
};

const handled = async (received: string): Promise<Kenmerk> => {
  const kenmerk = await registered(received);
  await here.step(coordinator, kenmerk, 'toewijzen', { input: { to: teamleider } });
  await here.step(teamleider, kenmerk, 'accepteren', { input: {} });
  return kenmerk;
};

const cardOf = async (who: Who, kenmerk: Kenmerk, kind: NoticeKind) =>
  await here.app.sentCard({ kind, kenmerk, person: here.actor(who).id, language: 'nl' });

/** Today is Monday 16 March 2026; six weeks back is 2 February. */
describe('what no longer fits in the term', () => {
  it(
    'has extending as first button, for who handles it and for who is told that it lies still',
    async () => {
      const pressing = await handled('2026-02-02');
      expect((await cardOf(teamleider, pressing, 'termijn-nadert'))?.buttons[0]).toBe(
        'termijn-verlengen',
      );
      expect((await cardOf(coordinator, pressing, 'termijn-escalatie'))?.buttons[0]).toBe(
        'termijn-verlengen',
      );
      const early = await handled('2026-02-23');
      expect((await cardOf(teamleider, early, 'termijn-nadert'))?.buttons[0]).toBe('verteld');
    },
    longMs,
  );

  it(
    'stands above what came earlier in the digest of the day',
    async () => {
      const young = await registered('2026-03-16');
      const old = await registered('2026-02-05');
      const lines = (await cardOf(coordinator, old, 'dagstart'))?.lines ?? [];
      const places = [old, young].map((kenmerk) =>
        lines.findIndex((line) => line.kenmerk === kenmerk),
      );
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(places[0]).toBeLessThan(places[1] ?? -1);
    },
    longMs,
  );
});

describe('who takes it up', () => {
  it('reads before he answers by which day all of it must be done', async () => {
    const kenmerk = await registered('2026-03-16');
    await here.step(coordinator, kenmerk, 'toewijzen', { input: { to: teamleider } });
    // His answer is asked for on Wednesday; six weeks end on Koningsdag, a Monday.
    expect(await cardOf(teamleider, kenmerk, 'wil-jij-behandelen')).toMatchObject({
      date: { date: '2026-03-18' },
      doneBy: '2026-04-24',
    });
  });

  it('goes on with the card that asked him, and can take it back there for as long as that lasts', async () => {
    const kenmerk = await handled('2026-03-16');
    const card = await cardOf(teamleider, kenmerk, 'wil-jij-behandelen');
    expect(card).toMatchObject({
      kind: 'wat-nu',
      ask: 'vertel-het-zelf',
      justDone: { step: 'accepteren', by: 'Nadia Bouzidi' },
    });
    expect(card?.buttons.slice(0, 2)).toEqual(['verteld', 'acceptatie-ongedaan']);
  });
});

describe('two colleagues with the same list', () => {
  it('begin each with other letters', async () => {
    const mine = [
      await registered('2026-03-12'),
      await registered('2026-03-12'),
      await registered('2026-03-12'),
      await registered('2026-03-12'),
    ];
    const listOf = async (who: Who): Promise<readonly string[]> =>
      ((await cardOf(who, '' as Kenmerk, 'dagstart'))?.lines ?? [])
        .map(({ kenmerk }) => kenmerk)
        .filter((kenmerk) => mine.includes(kenmerk as Kenmerk));
    const lotte = await listOf('lotte.veldkamp');
    const rowan = await listOf('rowan.martina');
    expect(lotte).toHaveLength(4);
    expect(rowan.slice(0, 2)).toEqual(lotte.slice(2));
    expect(lotte.slice(0, 2)).toEqual(rowan.slice(2));
  });
});

describe('what was extended as far as it may be', () => {
  const buttonsOf = async (who: Who, kenmerk: Kenmerk, kind: NoticeKind) =>
    (await cardOf(who, kenmerk, kind))?.buttons ?? [];

  /** Four weeks after 16 March: Monday 13 April 2026. */
  it(
    'offers further delay behind the first button, and keeps on the card what the complainant agreed to',
    async () => {
      const all = await handled('2026-02-02');
      const inPart = await handled('2026-02-02');
      const extend = (kenmerk: Kenmerk, weeks: number) =>
        here.step(teamleider, kenmerk, 'termijn-verlengen', {
          input: { weeks, reason: 'Ziekte.' },
        });
      expect(await buttonsOf(teamleider, all, 'termijn-nadert')).not.toContain('verder-uitstel');
      await extend(all, 4);
      await extend(inPart, 3);
      expect(await buttonsOf(teamleider, all, 'termijn-nadert')).not.toContain('verder-uitstel');

      await town.moveClock('2026-04-02T10:00:00+02:00');
      for (const [who, kind] of [
        [teamleider, 'termijn-nadert'],
        [coordinator, 'termijn-escalatie'],
      ] as const) {
        expect((await buttonsOf(who, all, kind)).indexOf('verder-uitstel')).toBe(1);
        const extendable = await buttonsOf(who, inPart, kind);
        expect(extendable[0]).toBe('termijn-verlengen');
        expect(extendable).not.toContain('verder-uitstel');
      }

      const nadia = personaOf(town, teamleider);
      const card = await nadia.card(all);
      if (card === undefined) throw new Error('no card');
      // As Teams does when she looks at it: days went by since it was sent.
      const data = { kenmerk: all, seen: 1, card: 'termijn-nadert' };
      const refresh = { action: { type: 'Action.Execute', verb: REFRESH, data } };
      const now = await nadia.invoke('adaptiveCard/action', refresh, card.message.id);
      await nadia.press(card.message, buttonOf(now.body.body.value, 'verder-uitstel'), {
        until: '2026-05-29',
        on: '2026-04-02',
        how: 'e-mail',
        kept: 'Mailbox klachten, 2 april.',
      });
      const { body } = await nadia.api('GET', `/api/complaints/${all}`);
      expect(body.facts.furtherDelays).toMatchObject([
        { until: '2026-05-29', how: 'e-mail', kept: 'Mailbox klachten, 2 april.' },
      ]);
      expect(JSON.stringify(await nadia.messages())).not.toContain('Mailbox klachten');
    },
    longMs,
  );
});
