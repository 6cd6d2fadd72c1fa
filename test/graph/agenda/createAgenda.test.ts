import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Appointment, Wanted } from '../../../src/app/ports/agenda.ts';
import { isoDate, type Instant } from '../../../src/domain/calendar/isoDate.ts';
import type { Kenmerk, PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { createAgenda } from '../../../src/graph/agenda/createAgenda.ts';
import { itemsOf } from '../../../src/graph/lists/itemsOf.ts';
import { readRows } from '../../../src/graph/lists/rows.ts';
import type { GraphPort } from '../../../src/graph/port.ts';
import { startLocalGraph, type LocalGraph } from '../../support/localGraph.ts';

let local: LocalGraph;
let behandelaar: PersonId;
let employee: PersonId;
const logged: string[] = [];
beforeEach(async () => {
  local = await startLocalGraph();
  [behandelaar, employee] = local.people;
  logged.length = 0;
});
afterEach(() => local.close());

const time = { now: '2026-03-02T08:00:00Z' as Instant, today: isoDate('2026-03-02') };
const addresses = (): ReadonlyMap<PersonId, string> =>
  new Map([
    [behandelaar, 'anneke.toetsema@toets.example'],
    [employee, 'boris.proefstra@toets.example'],
  ]);

/** One instance of the app; without memory of another. */
const instance = (options: { port?: GraphPort; shared?: string } = {}) => {
  let ms = 0;
  const agenda = createAgenda({
    graph: options.port ?? local.graphPort,
    site: local.site,
    monotonicMs: () => ms,
    log: (event) => logged.push(event),
    mailboxOf: (organiser) => options.shared ?? organiser,
    invitedOf: (person) => {
      const address = addresses().get(person);
      return address === undefined ? undefined : { address, name: 'Collega' };
    },
  });
  return Object.assign(agenda, {
    later: (by: number) => {
      ms += by;
    },
  });
};

const appointment = (more: Partial<Appointment> = {}): Appointment => ({
  organiser: behandelaar,
  subject: 'Hoorgesprek K-2026-0001 · twee keer niet teruggebeld',
  text: 'Meer staat in Klachtwijzer.',
  on: isoDate('2026-03-09'),
  time: '10:00',
  minutes: 60,
  zone: 'Europe/Amsterdam',
  online: false,
  must: [employee],
  may: [],
  ...more,
});
const wanted = (planned?: Appointment): Wanted => ({
  kenmerk: 'K-2026-0001' as Kenmerk,
  hearing: 'h1',
  takenBack: 'Gaat niet door.',
  ...(planned && { appointment: planned }),
});

interface Shown {
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly isCancelled: boolean;
  readonly attendees: readonly { readonly type: string }[];
  readonly [more: string]: unknown;
}
const calendarOf = async (person: PersonId): Promise<readonly Shown[]> => {
  const path = `/users/${person}/events`;
  const answer = await local.graphPort.send({ method: 'GET', path });
  return (answer as unknown as { body: { value: Shown[] } }).body.value;
};
const rows = () => readRows(local.graphPort, itemsOf(local.site, 'Afspraken'));
const calls = () => local.log.filter(({ path }) => path.includes('/events')).length;

describe('the calendars of colleagues', () => {
  it('get a hearing once: with who organises, and with who must come', async () => {
    await instance().keep([wanted(appointment())], time);
    expect(await calendarOf(behandelaar)).toMatchObject([
      {
        subject: 'Hoorgesprek K-2026-0001 · twee keer niet teruggebeld',
        start: { dateTime: '2026-03-09T09:00:00.0000000' },
        hideAttendees: true,
        sensitivity: 'private',
        isOnlineMeeting: false,
      },
    ]);
    expect(await calendarOf(employee)).toMatchObject([{ isOrganizer: false }]);
  });

  it('are left alone while nothing changes, and looked at again after a day', async () => {
    const one = instance();
    await one.keep([wanted(appointment())], time);
    const before = calls();
    await one.keep([wanted(appointment())], time);
    expect(calls()).toBe(before);
    one.later(24 * 60 * 60_000);
    await one.keep([wanted(appointment())], time);
    expect(await calendarOf(behandelaar)).toHaveLength(1);
  });

  it('have it once when several instances see it at the same moment', async () => {
    await Promise.all([1, 2, 3].map(() => instance().keep([wanted(appointment())], time)));
    expect(await calendarOf(behandelaar)).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });

  it.each(['timeout-after-commit', 'timeout-before-commit'] as const)(
    'have it once when the answer is lost (%s)',
    async (kind) => {
      local.faults.plan({ kind, method: 'POST', path: '/events', times: 1 });
      const first = instance();
      await expect(first.keep([wanted(appointment())], time)).rejects.toThrow('agenda');
      await instance().keep([wanted(appointment())], time);
      expect(await calendarOf(behandelaar)).toHaveLength(1);
      expect((await calendarOf(employee)).filter((one) => !one.isCancelled)).toHaveLength(1);
    },
  );

  it('follow a change that was decided while the first answer was lost', async () => {
    local.faults.plan({ kind: 'timeout-after-commit', method: 'POST', path: '/events', times: 1 });
    const one = instance();
    await expect(one.keep([wanted(appointment())], time)).rejects.toThrow('agenda');
    await one.keep([wanted(appointment({ time: '13:00' }))], time);
    expect(await calendarOf(employee)).toMatchObject([
      { start: { dateTime: '2026-03-09T12:00:00.0000000' }, isCancelled: false },
    ]);
  });

  it('follow a change of time and of who comes in the same appointment', async () => {
    const one = instance();
    await one.keep([wanted(appointment({ must: [] }))], time);
    const [before] = await calendarOf(behandelaar);
    await one.keep([wanted(appointment({ time: '13:00', must: [], may: [employee] }))], time);
    const [after] = await calendarOf(behandelaar);
    expect(after).toMatchObject({
      id: before?.['id'],
      start: { dateTime: '2026-03-09T12:00:00.0000000' },
    });
    expect(after?.attendees).toMatchObject([{ type: 'optional' }]);
  });

  it('lose a hearing that is cancelled, and those invited are told', async () => {
    const one = instance();
    await one.keep([wanted(appointment())], time);
    await one.keep([wanted()], time);
    expect(await calendarOf(behandelaar)).toEqual([]);
    expect(await calendarOf(employee)).toMatchObject([{ isCancelled: true }]);
    await instance().keep([wanted()], time);
  });

  it('lose it also when nobody knows whether it ever got there', async () => {
    local.faults.plan({ kind: 'timeout-after-commit', method: 'POST', path: '/events', times: 1 });
    const one = instance();
    await expect(one.keep([wanted(appointment())], time)).rejects.toThrow('agenda');
    await instance().keep([wanted()], time);
    expect(await calendarOf(behandelaar)).toEqual([]);
  });

  it('have nothing of a hearing that was cancelled before it got there', async () => {
    await instance().keep([wanted()], time);
    expect(await rows()).toEqual([]);
  });

  it('move it to the mailbox of whoever took over', async () => {
    await instance().keep([wanted(appointment({ must: [] }))], time);
    await instance().keep([wanted(appointment({ organiser: employee, must: [] }))], time);
    expect(await calendarOf(behandelaar)).toEqual([]);
    expect(await calendarOf(employee)).toMatchObject([{ isCancelled: false }]);
  });

  it('have a Teams meeting where it is one; to become one it is made anew', async () => {
    const one = instance();
    await one.keep([wanted(appointment())], time);
    await one.keep([wanted(appointment({ online: true }))], time);
    expect(await calendarOf(behandelaar)).toMatchObject([
      { onlineMeeting: { joinUrl: expect.stringMatching(/^https:/) } },
    ]);
    await one.keep([wanted(appointment({ online: true, time: '11:00' }))], time);
    expect(await calendarOf(behandelaar)).toMatchObject([
      { isOnlineMeeting: true, onlineMeeting: { joinUrl: expect.stringMatching(/^https:/) } },
    ]);
  });

  it('say where the Teams meeting is, also after it moved, and not any more once it is taken back', async () => {
    const one = instance();
    const link = () => instance().linkTo('K-2026-0001' as Kenmerk, 'h1');
    expect(await link()).toBeUndefined();
    await one.keep([wanted(appointment())], time);
    expect(await link()).toBeUndefined();
    await one.keep([wanted(appointment({ online: true }))], time);
    const [there] = await calendarOf(behandelaar);
    const { joinUrl } = there?.['onlineMeeting'] as { joinUrl: string };
    expect(await link()).toBe(joinUrl);
    await one.keep([wanted(appointment({ online: true, time: '11:00' }))], time);
    expect(await link()).toBe(joinUrl);
    await one.keep([wanted()], time);
    expect(await link()).toBeUndefined();
  });

  it('say where the Teams meeting is also when the answer to making it was lost', async () => {
    local.faults.plan({ kind: 'timeout-after-commit', method: 'POST', path: '/events', times: 1 });
    const online = [wanted(appointment({ online: true }))];
    await expect(instance().keep(online, time)).rejects.toThrow('agenda');
    await instance().keep([wanted(appointment({ online: true, time: '11:00' }))], time);
    expect(await instance().linkTo('K-2026-0001' as Kenmerk, 'h1')).toMatch(/^https:/);
  });

  it('say nothing of it while the list does not answer', async () => {
    const silent: GraphPort = {
      ...local.graphPort,
      send: async () => ({ kind: 'answer', status: 503, body: {} }) as never,
    };
    expect(await instance({ port: silent }).linkTo('K-2026-0001' as Kenmerk, 'h1')).toBeUndefined();
    expect(logged).toEqual(['no-meeting-link']);
  });

  it('get it anew when it was removed in Outlook and then changes', async () => {
    const one = instance();
    await one.keep([wanted(appointment())], time);
    const [there] = await calendarOf(behandelaar);
    const path = `/users/${behandelaar}/events/${String(there?.['id'])}`;
    await local.graphPort.send({ method: 'DELETE', path });
    await one.keep([wanted(appointment())], time);
    expect(await calendarOf(behandelaar)).toEqual([]);
    await one.keep([wanted(appointment({ time: '13:00' }))], time);
    expect(await calendarOf(behandelaar)).toHaveLength(1);
  });

  it('hold it in the shared mailbox where the organisation chose that, and then its handler comes too', async () => {
    await instance({ shared: 'boris.proefstra@toets.example' }).keep(
      [wanted(appointment({ must: [] }))],
      time,
    );
    expect(await calendarOf(employee)).toMatchObject([
      { isOrganizer: true, attendees: [{ type: 'required' }] },
    ]);
    expect(await calendarOf(behandelaar)).toMatchObject([{ isOrganizer: false }]);
  });

  it('that the app may not write fail nothing and are said once a day', async () => {
    const one = instance();
    await one.keep([wanted(appointment({ organiser: 'weg' as PersonId }))], time);
    await one.keep([wanted(appointment({ organiser: 'weg' as PersonId }))], time);
    expect(logged).toEqual(['no-calendar']);
  });

  it('lose it without fuss when the mailbox itself is gone', async () => {
    const gone = 'weg' as PersonId;
    await instance().keep([wanted(appointment({ organiser: gone }))], time);
    await instance().keep([wanted()], time);
    expect((await rows()).map(({ fields }) => fields['Stand'])).toEqual(['weg']);
    expect(logged).toEqual(['no-calendar']);
  });

  it('of more than fifty hearings are looked at in several rounds', async () => {
    const many = Array.from({ length: 51 }, (_, at) => ({ ...wanted(), hearing: `h${at}` }));
    const one = instance();
    const reads = async () => {
      const before = local.log.length;
      await one.keep(many, time);
      return local.log.length - before;
    };
    expect([await reads(), await reads(), await reads()]).toEqual([50, 1, 0]);
  });

  it('get the second hearing also when the first cannot be written now', async () => {
    local.faults.plan({ kind: 'unavailable', method: 'POST', path: '/events', times: 1 });
    const second = { ...wanted(appointment({ time: '14:00' })), hearing: 'h2' };
    await expect(instance().keep([wanted(appointment()), second], time)).rejects.toThrow();
    expect(await calendarOf(behandelaar)).toHaveLength(1);
  });
});

describe('whatever happens on the way', () => {
  const faults = ['timeout-after-commit', 'timeout-before-commit', 'unavailable'] as const;
  const wishes = [
    undefined,
    {},
    { time: '13:00' },
    { time: '13:00', online: true },
    { must: [] },
    { organiser: 'B' },
    { organiser: 'B', online: true, must: [] },
  ] as const;

  it.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
    'the calendars end as wanted, with one appointment or none (seed %i)',
    async (seed) => {
      let state = seed * 7919;
      const draw = (below: number) => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return Math.floor((state / 2_147_483_648) * below);
      };
      const wish = (): Wanted => {
        const chosen = wishes[draw(wishes.length)];
        if (chosen === undefined) return wanted();
        const { organiser, ...more } = { organiser: 'A', ...chosen };
        return wanted(
          appointment({
            must: [employee],
            ...more,
            organiser: organiser === 'B' ? employee : behandelaar,
          }),
        );
      };
      let last = wish();
      for (let step = 0; step < 8; step += 1) {
        if (draw(2) === 0) {
          local.faults.plan({
            kind: faults[draw(faults.length)] ?? 'unavailable',
            method: ['POST', 'PATCH'][draw(2)] ?? 'POST',
            path: '/events',
            times: 1 + draw(2),
          });
        }
        last = wish();
        // Another life each time: what the one before knew is gone.
        const keeping = Array.from({ length: 1 + draw(2) }, () => instance().keep([last], time));
        await Promise.allSettled(keeping);
      }
      local.faults.clear();
      await instance().keep([last], time);

      const all = [...(await calendarOf(behandelaar)), ...(await calendarOf(employee))];
      const live = all.filter((one) => !one.isCancelled && one['isOrganizer'] === true);
      expect(live).toHaveLength(last.appointment === undefined ? 0 : 1);
      if (last.appointment) {
        const { time: at, online } = last.appointment;
        expect(live[0]).toMatchObject({
          start: { dateTime: `2026-03-09T${at === '10:00' ? '09' : '12'}:00:00.0000000` },
          isOnlineMeeting: online,
        });
      }
    },
  );
});

describe('who is taken then', () => {
  const span = (time: string) =>
    ({ on: isoDate('2026-03-09'), time, minutes: 60, zone: 'Europe/Amsterdam' }) as const;

  it('is whoever has something in his calendar, organiser or invited, and nobody else', async () => {
    const agenda = instance();
    await agenda.keep([wanted(appointment())], time);
    const both = [behandelaar, employee];
    expect(await agenda.busy(both, span('10:30'), behandelaar)).toEqual(both);
    expect(await agenda.busy(both, span('11:00'), behandelaar)).toEqual([]);
    expect(await agenda.busy(['p-onbekend' as PersonId], span('10:30'), behandelaar)).toEqual([]);
  });

  it('is nobody where the calendars do not answer: it is a hint, and planning goes on', async () => {
    const port: GraphPort = {
      ...local.graphPort,
      send: () => Promise.resolve({ kind: 'answer', status: 403, headers: {}, body: {} } as never),
    };
    expect(await instance({ port }).busy([employee], span('10:30'), behandelaar)).toEqual([]);
    expect(logged).toEqual(['no-schedule']);
  });
});
