import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { instantInAmsterdam } from '../../../src/local-tenant/clock/amsterdam.ts';
import { stopsBetween } from '../../../src/local-tenant/clock/stopsBetween.ts';
import { startTenant, origin, type TestTenant } from '../server/tenantForTests.ts';

let tenant: TestTenant;
let roundsAt: string[];
beforeEach(async () => {
  roundsAt = [];
  tenant = await startTenant(({ path }) => {
    if (path === '/internal/round') roundsAt.push(tenant.clock.now().toISOString());
    return Response.json({});
  });
});
afterEach(() => {
  tenant.close();
});

const move = (to: string, headers: Record<string, string> = tenant.asHostPage) =>
  tenant.send('POST', '/clock', { to }, headers);
const asInrichter = async () => {
  const { clientId, clientSecret } = tenant.appConfig.provisioning;
  return {
    authorization: `Bearer ${await tenant.tokenFor(clientId, clientSecret, `${origin}/.default`)}`,
  };
};

describe('business time', () => {
  it('stands still on Monday 16 March 2026, 08:55 in Amsterdam', async () => {
    const response = await tenant.get('/clock');

    await expect(response.json()).resolves.toEqual({
      now: '2026-03-16T07:55:00.000Z',
      standsStill: true,
    });
  });

  it('runs along with real time when asked to, also after being moved', async () => {
    let real = Date.parse('2026-11-21T10:00:00Z');
    const today = await startTenant(undefined, {
      clockStart: 'vandaag',
      realNow: () => new Date(real),
    });
    real += 60_000;
    const before = today.clock.now().toISOString();
    await today.send('POST', '/clock', { to: '2026-11-21T11:00:00Z' }, today.asHostPage);
    real += 60_000;

    expect(before).toBe('2026-11-21T10:01:00.000Z');
    expect(today.clock.now().toISOString()).toBe('2026-11-21T11:01:00.000Z');
    today.close();
  });

  it('never goes back', async () => {
    const response = await move('2026-03-16T07:54:59Z');

    expect(response.status).toBe(409);
    expect(tenant.clock.now().toISOString()).toBe('2026-03-16T07:55:00.000Z');
  });

  it('runs the rounds of every working day on the way, in order, and one on arrival', async () => {
    const response = await move('2026-03-23T07:55:00Z');

    await expect(response.json()).resolves.toMatchObject({ rounds: 11, failed: 0 });
    expect(roundsAt).toEqual([
      ...['16', '17', '18', '19', '20'].flatMap((day) => [
        `2026-03-${day}T08:00:00.000Z`,
        `2026-03-${day}T15:30:00.000Z`,
      ]),
      '2026-03-23T07:55:00.000Z',
    ]);
  });

  it('wakes the app as the timer', async () => {
    await move('2026-03-16T08:56:00+01:00');
    const token = tenant.sent[0]?.headers.get('authorization')?.slice('Bearer '.length) ?? '';

    expect(decodeJwt(token)).toMatchObject({
      aud: tenant.appConfig.clientId,
      azp: tenant.appConfig.timerClientId,
      roles: ['Ronde.Draaien'],
    });
  });

  it('arrives also when rounds fail, and says how many did', async () => {
    const failing = await startTenant(() => new Response(null, { status: 500 }));
    const response = await failing.send(
      'POST',
      '/clock',
      { to: '2026-03-16T09:00:00Z' },
      failing.asHostPage,
    );

    await expect(response.json()).resolves.toMatchObject({
      now: '2026-03-16T09:00:00.000Z',
      rounds: 2,
      failed: 2,
    });
    failing.close();
  });

  it.each([
    ['nobody', {}],
    ['a page elsewhere', { 'sec-fetch-site': 'cross-site' }],
  ])('is not moved by %s', async (_who, headers) => {
    const response = await move('2026-03-17T07:55:00Z', headers);

    expect(response.status).toBe(401);
  });

  it('is not moved by the app itself', async () => {
    const { clientId, clientSecret } = tenant.appConfig;
    const token = await tenant.tokenFor(clientId, clientSecret, `${origin}/.default`);
    const response = await move('2026-03-17T07:55:00Z', { authorization: `Bearer ${token}` });

    expect(response.status).toBe(401);
  });

  it.each(['', 'tomorrow', '2026-03-17T08:00:00'])(
    'does not take "%s" for a moment',
    async (to) => {
      const response = await move(to);

      expect(response.status).toBe(400);
    },
  );
});

describe('setting business time without rounds', () => {
  it('is for filling an example, in any direction, as long as nobody used the tenant', async () => {
    const inrichter = await asInrichter();
    const early = await tenant.send(
      'POST',
      '/clock/set',
      { to: '2026-02-02T09:00:00+01:00' },
      inrichter,
    );
    await tenant.send(
      'POST',
      '/host/message',
      { persona: 'marijke.hofstra', text: 'hulp' },
      tenant.asHostPage,
    );
    const late = await tenant.send(
      'POST',
      '/clock/set',
      { to: '2026-02-03T09:00:00+01:00' },
      inrichter,
    );

    expect([early.status, late.status]).toEqual([200, 409]);
    expect(tenant.clock.now().toISOString()).toBe('2026-02-02T08:00:00.000Z');
    expect(roundsAt).toEqual([]);
  });

  it('is not for the host page', async () => {
    const response = await tenant.send(
      'POST',
      '/clock/set',
      { to: '2026-04-01T09:00:00Z' },
      tenant.asHostPage,
    );

    expect(response.status).toBe(401);
  });
});

describe('the stops of a journey', () => {
  it('keep to the clock of Amsterdam across summer time', () => {
    const stops = stopsBetween(new Date('2026-03-27T23:00:00Z'), new Date('2026-03-30T23:00:00Z'));

    expect(stops.map((stop) => stop.toISOString())).toEqual([
      '2026-03-30T07:00:00.000Z',
      '2026-03-30T14:30:00.000Z',
    ]);
    expect(instantInAmsterdam('2026-01-05', '09:00').toISOString()).toBe(
      '2026-01-05T08:00:00.000Z',
    );
  });

  it('leave out begin and end', () => {
    expect(
      stopsBetween(new Date('2026-03-16T08:00:00Z'), new Date('2026-03-16T15:30:00Z')),
    ).toEqual([]);
  });
});

describe('the steps of the control bar', () => {
  it.each([
    ['hour', '2026-03-16T08:55:00.000Z'],
    ['day', '2026-03-17T07:55:00.000Z'],
    ['working-day', '2026-03-17T07:55:00.000Z'],
    ['week', '2026-03-23T07:55:00.000Z'],
  ])('%s leads from Monday morning to %s', async (step, now) => {
    const response = await tenant.send('POST', '/clock', { step }, tenant.asHostPage);

    await expect(response.json()).resolves.toMatchObject({ now });
  });

  it('skip the weekend to the next working day and keep the time over summer time', async () => {
    await move('2026-03-27T12:00:00+01:00');
    await tenant.send('POST', '/clock', { step: 'week' }, tenant.asHostPage);
    const friday = tenant.clock.now().toISOString();
    await tenant.send('POST', '/clock', { step: 'working-day' }, tenant.asHostPage);

    expect(friday).toBe('2026-04-03T10:00:00.000Z');
    expect(tenant.clock.now().toISOString()).toBe('2026-04-06T06:55:00.000Z');
  });
});
