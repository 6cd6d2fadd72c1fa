import { randomUUID } from 'node:crypto';
import { announceUntilKnown } from '../../src/local-tenant/server/announceUntilKnown.ts';
import type { ComplaintsView } from '../../src/contract/view.ts';
import type { Measure, Place, Row } from '../support/place.ts';
import { spreadOf } from '../support/stats.ts';
import { ms } from '../support/timed.ts';

const AT_ONCE = 50;

/** A card looked at again, and a button that decides, pressed by fifty at the same moment through the bot's own door. */
export const presses: Measure = async (place) => {
  const app = await place.app();
  await announceUntilKnown(place.tenant.announce, new AbortController().signal);
  const coordinator = await app.as('marijke.hofstra');
  const { body } = await coordinator('GET', '/api/complaints?stage=nieuw&sort=ontvangen');
  const cases = (body as ComplaintsView).items.slice(0, AT_ONCE);
  const bursts = Math.max(2, Math.round(6 * place.effort));

  const measure = async (what: string, verb: string, fill: object): Promise<Row> => {
    const waited: number[] = [];
    const used: number[] = [];
    // The first ones meet a process that has not pressed anything yet.
    for (let burst = -2; burst < bursts; burst += 1) {
      const before = await app.cpuMs();
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, nth) => {
          const { kenmerk = '', volgnummer = 0 } = cases[nth % cases.length] ?? {};
          const data = { kenmerk, seen: volgnummer, card: 'bel-eerst', ...fill };
          return press(place, { verb, data });
        }),
      );
      if (burst < 0) continue;
      used.push((await app.cpuMs()) - before);
      waited.push(...answers);
    }
    const wait = spreadOf(waited);
    // On one thread the last of a burst waits for the work of all: this is the longest any of them had to.
    const own = spreadOf(used);
    return {
      what: `${what}, ${AT_ONCE} at once`,
      limit: 'own time p99 ≤ 100 ms',
      measured: `processor of the whole burst median ${ms(own.median)} (${ms(own.low)} to ${ms(own.high)}), ${ms(own.median / AT_ONCE)} each; until the answer median ${ms(wait.median)}, p99 ${ms(wait.p99)} with Graph and tenant on the same cores`,
      reached: own.median <= 100,
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
  const { ok, status } = (await answer.json()) as {
    readonly ok?: boolean;
    readonly status?: number;
  };
  if (ok !== true || status !== 200) throw new Error('The bot refused', { cause: { ok, status } });
  return performance.now() - began;
}
