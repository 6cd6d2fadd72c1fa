import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import type { Nudge } from '../../src/app/ports/delivery.ts';
import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import { notPutOff } from '../../src/app/rounds/notPutOff.ts';
import { createRenderCard } from '../../src/bot/renderCard.ts';
import { laterUntil } from '../../src/domain/steps/laterUntil.ts';
import { texts } from '../../src/text/index.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf } from '../support/townPeople.ts';
import { handled, id } from '../domain/steps/support/story.ts';
import { inTown, type Who } from './support/inTown.ts';

let town: Town;
let here: ReturnType<typeof inTown>;
let kenmerk: Kenmerk;
const teamleider = 'nadia.bouzidi' as Who;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
  const registered = await here.register(
    'lotte.veldkamp',
    registration(here.actor('chantal.wiersema').id),
  );
  kenmerk = (registered.ok ? registered.value.kenmerk : '') as Kenmerk;
  await here.step('marijke.hofstra', kenmerk, 'toewijzen', { input: { to: teamleider } });
  await here.step(teamleider, kenmerk, 'accepteren');
}, 60_000);
afterAll(() => town.close());

const later = (who: Who, until: string, reason = 'De klager is op reis.') =>
  here.app.remindLater({ id: here.fresh(), by: here.actor(who), kenmerk, until, reason });
const nudge = (more: Partial<Nudge> = {}): Nudge => ({
  key: `${kenmerk}/contact/2026-03-18/${here.actor(teamleider).id}`,
  kind: 'wat-nu',
  to: here.actor(teamleider).id,
  kenmerk,
  ...more,
});
const left = async (some: Nudge, today: string): Promise<number> => {
  const { drafts } = town.served().composition.store;
  return (await notPutOff({ drafts }, [some], isoDate(today))).length;
};

describe('Herinner me later (experience.md §3)', () => {
  it('is offered until the working day before it is due, and to nobody else', () => {
    const story = handled();
    const last = (who: string, moment: string) =>
      laterUntil(story.complaint, id(who), story.at(moment).context(who));
    expect(last('tl-balie', '2026-03-03 10:00')).toBe('2026-04-10');
    expect(last('tl-balie', '2026-04-09 10:00')).toBe('2026-04-10');
    expect(last('tl-balie', '2026-04-10 10:00')).toBeUndefined();
    expect(last('coordinator', '2026-03-03 10:00')).toBeUndefined();
  });

  it('pressed on the card silences until that day, and never what is due', async () => {
    const nadia = personaOf(town, teamleider);
    const found = await nadia.card(kenmerk);
    if (found === undefined) throw new Error('no card');
    const view = await here.app.sentCard({
      kind: 'termijn-nadert',
      kenmerk,
      person: here.actor(teamleider).id,
      language: 'nl',
    });
    const render = createRenderCard(() => 'https://teams.example', texts);
    const card = view && (render(view).card as unknown as Parameters<typeof buttonOf>[0]);
    if (card === undefined) throw new Error('no reminder');
    expect(card.actions).toHaveLength(6);
    const asked = { until: '2026-03-25', reason: 'De klager is op reis.' };
    const answer = await nadia.press(found.message, buttonOf(card, 'later'), asked);
    expect(answer.status).toBe(200);

    const lines = await here.app.dossierLog(here.actor('marijke.hofstra'), kenmerk);
    expect(lines.ok && lines.value.filter(({ action }) => action === 'later')).toMatchObject([
      { by: 'Nadia Bouzidi', reason: '2026-03-25 · De klager is op reis.' },
    ]);
    expect(await left(nudge(), '2026-03-24')).toBe(0);
    expect(await left(nudge(), '2026-03-25')).toBe(1);
    expect(await left(nudge({ pressing: true }), '2026-03-24')).toBe(1);
    expect(await left(nudge({ to: here.actor('marijke.hofstra').id }), '2026-03-24')).toBe(1);
  });

  it('needs a reason and a day that is neither over nor too late', async () => {
    expect(await later(teamleider, '2026-03-20', ' ')).toMatchObject({
      refusal: { code: 'reason-required' },
    });
    for (const day of ['2026-03-16', '2026-12-24', 'morgen']) {
      expect(await later(teamleider, day)).toMatchObject({
        refusal: { code: 'invalid-input', fields: [{ field: 'until' }] },
      });
    }
    expect((await later(teamleider, '2026-03-20')).ok).toBe(true);
  });

  it('is nothing for who has nothing to do, and unknown to who may not open it', async () => {
    expect(await later('marijke.hofstra', '2026-03-20')).toMatchObject({
      refusal: { code: 'not-now' },
    });
    expect(await later('sandra.tolsma', '2026-03-20')).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
