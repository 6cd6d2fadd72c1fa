import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AbsencesView } from '../../src/contract/absence.ts';
import { AWAY } from '../../src/contract/away.ts';
import type { CardView } from '../../src/contract/card.ts';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { inTown, type Who } from '../app/support/inTown.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

/** A verdict that its approver was asked to read three working days ago, and nobody said that he is ill. */
const kenmerk = 'K-2026-0015' as Kenmerk;
const coordinator: Who = 'marijke.hofstra';

let town: Town;
let here: ReturnType<typeof inTown>;
let approver: string;
beforeAll(async () => {
  town = await startTown({ filled: true });
  here = inTown(town);
  await town.moveClock('2026-03-17T08:00:00Z');
  approver = (await cardOf(coordinator))?.colleague ?? '';
}, 120_000);
afterAll(() => town.close());

const cardOf = (who: Who): Promise<CardView | undefined> =>
  here.app.sentCard({
    ...({ kind: 'termijn-escalatie', language: 'nl' } as const),
    ...{ kenmerk, person: here.actor(who).id },
  });
const awayNow = async (): Promise<readonly string[]> => {
  const { others }: AbsencesView = (await personaOf(town, coordinator).api('GET', '/api/absences'))
    .body;
  return others.filter(({ person }) => person.id === approver).map(({ to }) => to ?? '');
};

const pressAway = async (
  who: Who,
  fill: Readonly<Record<string, unknown>>,
  { card = 'termijn-escalatie', colleague = approver, verb = AWAY, seen = 1 } = {},
) => {
  const message = (await personaOf(town, coordinator).messages()).at(-1);
  if (message === undefined) throw new Error('The coordinator has messages');
  const call = { with: 'team', how: 'telefoon', purpose: 'voortgang' };
  const data = { kenmerk, seen, card, colleague, ...call };
  const button = { type: 'Action.Execute', title: '', verb, data };
  return JSON.stringify((await personaOf(town, who).press(message, button, fill)).body);
};

describe('who phones and hears that a colleague is away says so where the call is written down', () => {
  it('the card names the colleague for it, to who may say so', async () => {
    expect(await cardOf(coordinator)).toMatchObject({ why: 'geen-akkoord', colleague: approver });
  });

  it('is said by nobody who has no say in it, of nobody whom nobody knows, and of no day gone by', async () => {
    await pressAway('erik.haverkate', {});
    await pressAway(coordinator, {}, { colleague: 'niemand' });
    const answer = await pressAway(coordinator, { until: '2026-03-13' });
    expect(answer).toContain('Tot en met: Dit moment is al voorbij.');
    expect(await awayNow()).toEqual([]);
  });

  it('on a line of the message of the day too: at once somebody else is asked to decide, and the card says who', async () => {
    const fill = { [`until@${kenmerk}`]: '2026-03-27', 'until@K-2026-0001': '2026-03-20' };
    await pressAway(coordinator, fill, { card: 'dagstart' });
    expect(await awayNow()).toEqual(['2026-03-27']);
    const card = await cardOf(coordinator);
    expect(card).toMatchObject({
      ...{ why: 'ander-akkoord', buttons: ['beslisser-kiezen', 'gesprek-vastleggen'] },
      colleague: card?.replacement?.id,
    });
    expect(card?.replacement?.id).not.toBe(approver);
  });

  it('is said once: who presses later, on an older line, changes nothing of it', async () => {
    await pressAway('yusuf.demirtas', {});
    expect(await awayNow()).toEqual(['2026-03-27']);
  });

  it('without a day until somebody says that he is back', async () => {
    const back = { command: randomUUID(), person: approver };
    await personaOf(town, coordinator).api('POST', '/api/absences/back', back);
    expect(await awayNow()).toEqual([]);
    await pressAway(coordinator, { until: '' });
    expect(await awayNow()).toEqual(['']);
  });

  it('with a last day filled in is meant by either button, and what was typed is kept as the call', async () => {
    await personaOf(town, coordinator).api('POST', '/api/absences/back', {
      ...{ command: randomUUID(), person: approver },
    });
    const calls = async () =>
      (await personaOf(town, coordinator).api('GET', `/api/complaints/${kenmerk}`)).body.facts
        .contacts.length as number;
    const before = await calls();
    const note = 'De secretaresse zegt dat het lang duurt.';
    const fill = { until: '2026-04-03', note, on: '2026-03-17' };
    await pressAway(coordinator, fill, { verb: 'gesprek-vastleggen' });
    expect(await awayNow()).toEqual(['2026-04-03']);
    expect(await calls()).toBe(before + 1);
  });

  it('and a call of which nothing is written down is none', async () => {
    const answer = await pressAway(
      coordinator,
      { on: '2026-03-17' },
      { verb: 'gesprek-vastleggen', seen: 2 },
    );
    expect(answer).toContain('Schrijf kort op waarom.');
  });
});
