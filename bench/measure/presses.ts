import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { announceUntilKnown } from '../../src/local-tenant/server/announceUntilKnown.ts';
import type { ComplaintsView } from '../../src/contract/view.ts';
import type { Measure, Place, Row } from '../support/place.ts';
import type { RunningApp } from '../support/startApp.ts';
import { spreadOf } from '../support/stats.ts';
import { ms } from '../support/timed.ts';

const AT_ONCE = 50;
/** The first ones meet a process that has not pressed anything yet. */
const WARM = 4;
/** So little in a tenth of a second is done by a process at rest. */
const REST_MS = 5;

/** A card looked at again, and a button that decides, pressed by fifty at the same moment through the bot's own door. */
export const presses: Measure = async (place) => {
  const app = await place.app();
  await announceUntilKnown(place.tenant.announce, new AbortController().signal);
  const coordinator = await app.as('marijke.hofstra');
  const { body } = await coordinator('GET', '/api/complaints?stage=nieuw&sort=ontvangen');
  const cases = (body as ComplaintsView).items;
  // Each burst begins where the last one ended, so that no complaint carries the decisions of many.
  let next = 0;
  const nextCase = () => cases[next++ % cases.length];
  const bursts = Math.max(2, Math.round(6 * place.effort));

  const measure = async (what: string, verb: string, fill: object): Promise<Row> => {
    const waited: number[] = [];
    const own: number[] = [];
    const used: number[] = [];
    for (let burst = -WARM; burst < bursts; burst += 1) {
      await atRest(app);
      app.presses();
      const before = await app.cpuMs();
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () => {
          const { kenmerk = '', volgnummer = 0 } = nextCase() ?? {};
          const data = { kenmerk, seen: volgnummer, card: 'bel-eerst', ...fill };
          return press(place, { verb, data });
        }),
      );
      const after = await atRest(app);
      const took = app.presses();
      if (took.length !== AT_ONCE) throw new Error('A press was lost', { cause: took.length });
      if (burst < 0) continue;
      used.push(after - before);
      waited.push(...answers);
      // From the first that arrived: whoever is answered last waited for all that was done before.
      const began = Math.min(...took.map(({ arrivedCpu }) => arrivedCpu));
      own.push(...took.map(({ answeredCpu }) => answeredCpu - began));
    }
    const wait = spreadOf(waited);
    const spent = spreadOf(own);
    const all = spreadOf(used);
    return {
      what: `${what}, ${AT_ONCE} at once on ${Math.min(AT_ONCE, cases.length)} complaints`,
      limit: 'own time p99 ≤ 100 ms',
      measured: `p99 ${ms(spent.p99)}, median ${ms(spent.median)} of processor of our thread from the first press to the answer; ${ms(all.median / AT_ONCE)} each with the cards owed (${ms(all.median)} for all); until the answer median ${ms(wait.median)}, p99 ${ms(wait.p99)} with Graph and tenant on the same cores`,
      reached: spent.p99 <= 100,
      plain: '—',
      ratio: '—',
    };
  };
  return [
    await measure('Card looked at again', 'ververs', {}),
    await measure('Card press that decides', 'gesprek-vastleggen', {
      with: 'klager',
      how: 'telefoon',
      purpose: 'voortgang',
      on: '2026-03-16',
    }),
  ];
};

/** Waits until the process has nothing to do; what it has used by then, milliseconds of processor. */
async function atRest(app: RunningApp): Promise<number> {
  let before = await app.cpuMs();
  for (;;) {
    await pause(100);
    const now = await app.cpuMs();
    if (now - before <= REST_MS) return now;
    before = now;
  }
}

/** As the host page passes it on: signed by the connector, answered by the bot. */
async function press(
  { origin, tenant }: Place,
  action: { readonly verb: string; readonly data: object },
): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${origin}/host/invoke`, {
    method: 'POST',
    headers: {
      origin,
      'sec-fetch-site': 'same-origin',
      'x-host-session': tenant.hostSession,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      ...{ persona: 'marijke.hofstra', locale: 'nl-NL', name: 'adaptiveCard/action' },
      replyToId: randomUUID(),
      value: { action: { type: 'Action.Execute', ...action } },
    }),
  });
  const ms = performance.now() - began;
  const { ok, status, body } = (await answer.json()) as Pressed;
  // Above a card stands a warning when the press was refused.
  const refused = body?.value?.body?.[0]?.style === 'warning';
  if (ok !== true || status !== 200 || refused)
    throw new Error('The bot refused', { cause: JSON.stringify(body?.value?.body?.[0] ?? status) });
  return ms;
}

interface Pressed {
  readonly ok?: boolean;
  readonly status?: number;
  readonly body?: { readonly value?: { readonly body?: readonly { readonly style?: string }[] } };
}
