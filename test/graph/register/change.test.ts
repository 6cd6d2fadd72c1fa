import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChangeRequest } from '../../../src/app/ports/register.ts';
import type { Actor } from '../../../src/app/command.ts';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { accept, refuse } from '../../../src/domain/shared/outcome.ts';
import { sweepOutboxes } from '../../../src/graph/register/sweep.ts';
import {
  call,
  command,
  copyOnce,
  joost,
  marit,
  morning,
  registration,
} from './support/complaint.ts';
import { isPatch, type Call } from './support/network.ts';
import { hours, startWorld, type Instance, type World } from './support/world.ts';

const kenmerk = 'K-2026-0001' as Kenmerk;
const by = (actor: Actor, name: string, seen = 1): ChangeRequest => ({
  id: command(name),
  by: actor,
  kenmerk,
  time: morning,
  seen,
});

describe('writing a decision (protocol §1)', () => {
  let world: World;
  let app: Instance;
  let other: Instance;

  beforeEach(async () => {
    world = await startWorld();
    app = await world.start();
    await app.register.create(registration('a'));
    other = await world.start();
  });
  afterEach(() => world.close());

  const contacts = async (): Promise<number> =>
    (await app.register.read(kenmerk))?.contacts.length ?? -1;

  it('commits facts, number and copies in one write of two calls', async () => {
    const before = app.network.calls.length;
    const done = await app.register.change(by(joost, 'p'), copyOnce(joost));

    expect(done).toMatchObject({ ok: true, repeated: false, value: { volgnummer: 2 } });
    expect(app.network.calls.length - before).toBe(2);
    expect((await world.rows('Klachten'))[0]?.fields).toMatchObject({
      Volgnummer: 2,
      Status: 'in-behandeling',
      BehandelaarOid: joost.id,
    });
    expect(app.register.find(kenmerk)?.copy).toBeDefined();
  });

  it('does the same press once, whoever repeats it', async () => {
    await app.register.change(by(marit, 'p'), call('een'));
    const again = await other.register.change(by(marit, 'p'), call('een'));

    expect(again).toMatchObject({ ok: true, repeated: true, value: { volgnummer: 2 } });
    expect(await contacts()).toBe(1);
  });

  it('still knows a press from the log after the outbox was cleaned', async () => {
    await app.register.change(by(marit, 'p'), call('een'));
    await app.delivery.follow(morning, kenmerk);
    world.pass(hours(2));
    await app.register.change(by(marit, 'q'), call('twee'));
    const outbox = String((await world.rows('Klachten'))[0]?.fields['Uitgaand']);
    const again = await other.register.change(by(marit, 'p'), call('een'));

    expect(outbox).not.toContain(command('p'));
    expect(again).toMatchObject({ ok: true, repeated: true });
    expect(await contacts()).toBe(2);
  });

  it('keeps entries that are younger than an hour or not proven copied', async () => {
    await app.register.change(by(marit, 'p'), call('een'));
    await app.delivery.follow(morning, kenmerk);
    await app.register.change(by(marit, 'q'), call('twee'));
    world.pass(hours(2));
    await other.register.change(by(marit, 'r'), call('drie'));
    const outbox = JSON.parse(String((await world.rows('Klachten'))[0]?.fields['Uitgaand']));

    expect(outbox.map(({ n }: { n: number }) => n)).toEqual([1, 2, 3, 4]);
  });

  it('lets one of two simultaneous decisions win and names the winner to the other', async () => {
    let decided = 0;
    app.network.before(isPatch(world.local.listIds.Klachten), () =>
      other.register.change(by(joost, 'j'), copyOnce(joost)),
    );
    const late = await app.register.change(by(marit, 'm'), (complaint) => {
      decided += 1;
      return copyOnce(marit)(complaint);
    });

    expect(decided).toBe(2);
    expect(late).toMatchObject({
      ok: false,
      refusal: { code: 'already-done' },
      complaint: { volgnummer: 2, copy: { by: joost.id } },
      since: [{ by: joost.id, action: 'afschrift', volgnummer: 2 }],
    });
  });

  it('writes both of two simultaneous decisions that do not exclude each other', async () => {
    app.network.before(isPatch(world.local.listIds.Klachten), () =>
      other.register.change(by(joost, 'j'), call('een')),
    );
    const late = await app.register.change(by(marit, 'm'), call('twee'));

    expect(late).toMatchObject({ ok: true, repeated: false, value: { volgnummer: 3 } });
    expect(await contacts()).toBe(2);
  });

  it('names changers that have left the outbox from the log', async () => {
    await app.register.change(by(joost, 'j'), copyOnce(joost));
    await app.delivery.follow(morning, kenmerk);
    world.pass(hours(2));
    await app.register.change(by(marit, 'q'), call('een'));
    const late = await other.register.change(by(marit, 'm', 1), copyOnce(marit));

    expect(late).toMatchObject({ ok: false, refusal: { code: 'already-done' } });
    expect(late.ok || late.since.map((each) => [each.volgnummer, each.by, each.action])).toEqual([
      [2, joost.id, 'afschrift'],
      [3, marit.id, 'contact'],
    ]);
  });

  it.each(['lost', '504'] as const)(
    'recognises its own write when the answer is %s after the commit',
    async (how) => {
      if (how === 'lost') app.network.loseAnswer(isPatch(world.local.listIds.Klachten));
      else world.local.faults.plan({ kind: 'timeout-after-commit', method: 'PATCH', times: 1 });
      const done = await app.register.change(by(marit, 'p'), copyOnce(marit));

      expect(done).toMatchObject({ ok: true, repeated: false, value: { volgnummer: 2 } });
      expect((await world.rows('Klachten'))[0]?.fields['Volgnummer']).toBe(2);
    },
  );

  it('sends again without telling anybody when a 504 came before the commit', async () => {
    world.local.faults.plan({ kind: 'timeout-before-commit', method: 'PATCH', times: 4 });
    const done = await app.register.change(by(marit, 'p'), copyOnce(marit));

    expect(done).toMatchObject({ ok: true, repeated: false, value: { volgnummer: 2 } });
  });

  it('does not take bookkeeping between read and write for a decision of somebody else', async () => {
    let decided = 0;
    let swept = 0;
    await other.delivery.follow(morning, kenmerk);
    world.pass(hours(25));
    app.network.before(isPatch(world.local.listIds.Klachten), async () => {
      swept = await sweepOutboxes(other.deps);
    });
    const done = await app.register.change(by(marit, 'p'), (complaint) => {
      decided += 1;
      return copyOnce(marit)(complaint);
    });

    expect(done).toMatchObject({ ok: true, value: { volgnummer: 2 } });
    expect([swept, decided]).toEqual([1, 1]);
  });

  it('does not take the 412 after its own committed write for a conflict', async () => {
    app.network.carryTwice(isPatch(world.local.listIds.Klachten));
    const done = await app.register.change(by(marit, 'p'), copyOnce(marit));

    expect(done).toMatchObject({ ok: true, repeated: false, value: { volgnummer: 2 } });
    expect((await world.rows('Klachten'))[0]?.fields['Volgnummer']).toBe(2);
  });

  it('recognises the same press on another instance that was first by a hair', async () => {
    app.network.before(isPatch(world.local.listIds.Klachten), () =>
      other.register.change(by(marit, 'p'), copyOnce(marit)),
    );
    const mine = await app.register.change(by(marit, 'p'), copyOnce(marit));

    expect(mine).toMatchObject({ ok: true, value: { volgnummer: 2 } });
  });

  it.each(['Klachten', 'Logboek'] as const)(
    'says "not known yet" when %s cannot be read, and writes nothing',
    async (list) => {
      world.local.faults.plan({
        kind: 'timeout-before-commit',
        method: 'GET',
        path: world.local.listIds[list],
      });
      const unknown = await app.register.change(by(marit, 'p'), copyOnce(marit));
      world.local.faults.clear();

      expect(unknown).toMatchObject({ ok: false, refusal: { code: 'not-known-yet' }, since: [] });
      expect((await app.register.read(kenmerk))?.volgnummer).toBe(1);
    },
  );

  it('throws when Graph refuses the first send, since nothing was written for certain', async () => {
    app.network.refuse(isPatch(world.local.listIds.Klachten), 403);

    await expect(app.register.change(by(marit, 'p'), copyOnce(marit))).rejects.toMatchObject({
      name: 'WriteRefused',
      status: 403,
    });
  });

  it('does not take a refusal for a no after an earlier send went unknown', async () => {
    world.local.faults.plan({ kind: 'timeout-before-commit', method: 'PATCH', times: 1 });
    let sends = 0;
    const isSecond = (each: Call): boolean =>
      isPatch(world.local.listIds.Klachten)(each) && (sends += 1) > 1;
    app.network.refuse(isSecond, 403);
    const done = await app.register.change(by(marit, 'p'), copyOnce(marit));

    expect(sends).toBe(2);
    expect(done).toMatchObject({ ok: true, value: { volgnummer: 2 } });
  });

  it('tells a no only about a row that is still so after the decision', async () => {
    let reads = 0;
    app.network.before(
      ({ method, path }) =>
        method === 'GET' && path.includes(world.local.listIds.Klachten) && (reads += 1) > 1,
      () => other.register.change(by(joost, 'j'), call('gebeld')),
    );
    const done = await app.register.change<{ readonly code: string }>(
      by(marit, 'p'),
      (complaint) =>
        complaint.contacts.length === 0
          ? refuse({ code: 'call-first' })
          : copyOnce(marit)(complaint),
    );

    expect(done).toMatchObject({ ok: true, value: { volgnummer: 3 } });
  });

  it('gives up after five sends with "not known yet"', async () => {
    world.local.faults.plan({ kind: 'timeout-before-commit', method: 'PATCH' });
    const unknown = await app.register.change(by(marit, 'p'), copyOnce(marit));

    expect(unknown).toMatchObject({ ok: false, refusal: { code: 'not-known-yet' } });
    expect(app.network.calls.filter(({ method }) => method === 'PATCH').length).toBe(5);
  });

  it('gives up after a minute with "not known yet"', async () => {
    app.network.before(isPatch(world.local.listIds.Klachten), async () => world.pass(61_000));
    world.local.faults.plan({ kind: 'timeout-before-commit', method: 'PATCH' });
    const unknown = await app.register.change(by(marit, 'p'), copyOnce(marit));

    expect(unknown).toMatchObject({ ok: false, refusal: { code: 'not-known-yet' } });
    expect(app.network.calls.filter(({ method }) => method === 'PATCH').length).toBe(1);
  });

  it('waits out a throttled write', async () => {
    world.local.faults.plan({ kind: 'throttle', method: 'PATCH', times: 1, retryAfterSeconds: 5 });
    const done = await app.register.change(by(marit, 'p'), copyOnce(marit));

    expect(done).toMatchObject({ ok: true, value: { volgnummer: 2 } });
  });

  it('answers a number nobody gave out with "not found"', async () => {
    const none = await app.register.change(
      { ...by(marit, 'p'), kenmerk: 'K-2026-0099' as Kenmerk },
      copyOnce(marit),
    );

    expect(none).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  it('refuses a decision that no row can hold, with nothing written', async () => {
    const long = Array.from({ length: 300 }, () => 'x'.repeat(190));
    const refused = await app.register.change(by(marit, 'p'), (complaint) =>
      accept({
        complaint: {
          ...complaint,
          registration: { ...complaint.registration, otherCategories: long as never },
        },
        log: { action: 'contact' },
        tell: [],
      }),
    );

    expect(refused).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
    expect((await app.register.read(kenmerk))?.volgnummer).toBe(1);
  });

  it('holds many short texts by taking the longer of them out of the row as well', async () => {
    const remark = (n: number): string => `${n} ${'Weer niet teruggebeld. '.repeat(80)}`;
    const many = Array.from({ length: 30 }, (_, n) => n);
    const done = await app.register.change(by(marit, 'p'), (complaint) => {
      const [first] = many.map((n) => call(remark(n))(complaint));
      if (!first?.ok) throw new Error('A call that is refused');
      const [contact] = first.value.complaint.contacts;
      const contacts = many.map((n) => ({ ...contact, note: remark(n) })) as never;
      return accept({ ...first.value, complaint: { ...complaint, contacts } });
    });

    expect(done).toMatchObject({ ok: true, value: { volgnummer: 2 } });
    const other = await world.start();
    const read = await other.register.read(kenmerk);
    expect(read?.contacts.map(({ note }) => note)).toEqual(many.map(remark));
  });

  it('refuses when the outbox is full, with nothing written', async () => {
    const refused = await app.register.change(by(marit, 'p'), (complaint) =>
      accept({ complaint, log: { action: 'contact', reason: 'x'.repeat(20_000) }, tell: [] }),
    );

    expect(refused).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
    expect((await app.register.read(kenmerk))?.volgnummer).toBe(1);
  });
});
