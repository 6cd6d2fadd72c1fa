import { describe, expect, it } from '@jest/globals';
import type { ChangeOutcome } from '../../../src/app/ports/register.ts';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { sweepOutboxes } from '../../../src/graph/register/sweep.ts';
import { seededRandom } from '../../../src/local-tenant/graph/faults/seededRandom.ts';
import {
  at,
  call,
  command,
  copyOnce,
  fenna,
  joost,
  marit,
  registration,
  tellJoost,
} from './support/complaint.ts';
import { createStorm, type Storm } from './support/storm.ts';
import { hours, minutes, startWorld, type Instance, type World } from './support/world.ts';

type Answer = ChangeOutcome<{ readonly code: string }>;
type Press = (by: Instance) => Promise<Answer>;

const colleagues = [marit, joost, fenna];
const morning = at('2026-03-02T08:00:00Z');

/** What was pressed, and every answer that was given to it. */
interface Pressed {
  readonly id: string;
  readonly press: Press;
  readonly answers: Answer[];
}

interface Run {
  readonly world: World;
  readonly pressed: readonly Pressed[];
  readonly alarms: readonly { readonly code: string }[];
}

/** Some sixty presses by three people on three instances that die now and then. */
async function play(seed: number): Promise<Run> {
  const random = seededRandom(seed);
  const pick = <Each>(all: readonly Each[]): Each => all[Math.floor(random() * all.length)] as Each;
  const world = await startWorld();
  const running: { app: Instance; storm: Storm }[] = [];
  const everyone: Instance[] = [];
  const launch = async (): Promise<{ app: Instance; storm: Storm }> => {
    const storm = createStorm(world.local.fetch, random);
    const app = await world.start(storm.fetch);
    everyone.push(app);
    return { app, storm };
  };
  for (let count = 0; count < 3; count += 1) running.push(await launch());
  world.showOnCard = (complaint) =>
    complaint.volgnummer % 7 === 6 ? undefined : `stand ${complaint.volgnummer}`;
  world.local.faults.chaos({ seed });

  const pressed: Pressed[] = [];
  const add = (id: string, press: Press): void => void pressed.push({ id, press, answers: [] });
  for (let n = 0; n < 5; n += 1) {
    const request = registration(`c${n}`, { tell: [tellJoost] });
    add(request.id, (by) => by.register.create(request));
  }
  for (let n = 0; n < 24; n += 1) {
    const by = pick(colleagues);
    const kenmerk = `K-2026-000${1 + Math.floor(random() * 3)}` as Kenmerk;
    const request = { id: command(`d${n}`), by, kenmerk, time: morning, seen: 1 };
    const tell = random() < 0.4 ? [{ ...tellJoost, to: pick(colleagues).id }] : [];
    const decide = random() < 0.3 ? copyOnce(by) : call(`d${n}`, tell);
    add(request.id, (app) => app.register.change(request, decide));
  }

  const doing: Promise<unknown>[] = [];
  const quietly = (work: Promise<unknown>): void => {
    doing.push(work.catch(() => undefined));
  };
  for (let step = 0; step < 120; step += 1) {
    const { app, storm } = pick(running);
    const chance = random();
    if (chance < 0.55) {
      const one = pick(pressed.slice(0, 2 + Math.floor((step / 120) * pressed.length)));
      quietly(one.press(app).then((answer) => void one.answers.push(answer)));
    } else if (chance < 0.75) quietly(app.delivery.follow(morning));
    else if (chance < 0.85) quietly(app.sync());
    else if (chance < 0.9) quietly(sweepOutboxes(app.deps));
    else if (chance < 0.94) world.pass(random() < 0.3 ? hours(25) : minutes(3));
    else if (chance < 0.97) {
      storm.kill();
      const gone = running.findIndex((each) => each.app === app);
      running.splice(gone, 1, await launch());
    }
    if (random() < 0.4) await new Promise(setImmediate);
    if (random() < 0.1) await Promise.all(doing.splice(0));
  }
  await Promise.all(doing);

  world.local.faults.clear();
  for (const { storm } of running) storm.kill();
  const last = await world.start();
  everyone.push(last);
  for (const one of pressed) one.answers.push(await one.press(last));
  for (let round = 0; round < 12; round += 1) {
    await last.sync();
    await last.delivery.follow(morning);
    world.pass(hours(2));
  }
  return { world, pressed, alarms: everyone.flatMap(({ alarms }) => alarms) };
}

describe('the protocol in a storm', () => {
  it.each(Array.from({ length: 15 }, (_, index) => index + 1))(
    'loses nothing and does nothing twice (seed %i)',
    async (seed) => {
      const { world, pressed, alarms } = await play(seed);
      const complaints = (await world.rows('Klachten')).map(({ fields }) => fields);
      const lines = (await world.rows('Logboek')).map(({ fields }) => fields);
      const notices = (await world.rows('Berichten')).map(({ fields }) => fields);

      // The series has no gaps.
      expect(complaints.map((each) => each['Kenmerk']).sort()).toEqual(
        complaints.map((_, index) => `K-2026-000${index + 1}`),
      );
      // The log neither, and it ends with the number on the row.
      const keys = complaints.flatMap((each) =>
        Array.from(
          { length: Number(each['Volgnummer']) },
          (_, n) => `${String(each['Kenmerk'])}#${n + 1}`,
        ),
      );
      expect(lines.map((line) => line['EntryKey']).sort()).toEqual(keys.sort());
      // A press had its effect once when any answer said so, and never when one said no.
      for (const { id, answers } of pressed) {
        const effects = lines.filter((line) => line['Opdracht'] === id).length;
        const said = answers.map((each) =>
          each.ok ? 'yes' : (each.refusal as { code: string }).code,
        );
        expect(said.at(-1)).not.toBe('not-known-yet');
        expect({ said, effects }).toEqual({ said, effects: said.includes('yes') ? 1 : 0 });
        expect(said.includes('yes') && said.includes('already-done')).toBe(false);
      }
      // Every note stands in the facts once.
      const notes = complaints.flatMap((each) =>
        (JSON.parse(String(each['Feiten'])) as Facts).feiten.contacts.map(({ note }) => note),
      );
      expect(new Set(notes).size).toBe(notes.length);
      expect(notes.length).toBe(lines.filter((line) => line['Handeling'] === 'contact').length);
      // Every notice ended, and what is recorded as sent is in a chat.
      expect(notices.filter((each) => !ended.has(String(each['Status'])))).toEqual([]);
      for (const notice of notices.filter((each) => each['Status'] === 'verzonden')) {
        expect(world.chats.cards).toContainEqual(
          expect.objectContaining({ activityId: notice['ActiviteitSleutel'], deleted: false }),
        );
      }
      expect(alarms).toEqual([]);
      world.close();
    },
    20_000,
  );
});

const ended = new Set(['verzonden', 'vervallen', 'niet-bereikt']);

interface Facts {
  readonly feiten: { readonly contacts: readonly { readonly note: string }[] };
}
