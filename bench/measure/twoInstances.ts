import type { RegisteredView, SearchView } from '../../src/contract/view.ts';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Measure } from '../support/place.ts';
import { spreadOf } from '../support/stats.ts';
import { ms } from '../support/timed.ts';

const PATIENCE_MS = 30_000;

/** What is registered at one instance is looked for in the list of another. */
export const twoInstances: Measure = async (place) => {
  const [one, other] = [
    await place.app(),
    await place.startApp({ cache: place.cacheFolder('other') }),
  ];
  const [support, coordinator] = [
    await one.as('lotte.veldkamp'),
    await other.as('marijke.hofstra'),
  ];
  const took: number[] = [];
  for (let nth = 0; nth < Math.max(3, Math.round(8 * place.effort)); nth += 1) {
    await pause(nth * 617);
    const answer = await support('POST', '/api/complaints', {
      command: randomUUID(),
      input: registration,
    });
    const kenmerk = (answer.body as RegisteredView).kenmerk;
    const began = performance.now();
    while (performance.now() - began < PATIENCE_MS) {
      const { body } = await coordinator('GET', `/api/search?q=${kenmerk}`);
      if ((body as SearchView).items.length === 1) break;
      await pause(50);
    }
    took.push(performance.now() - began);
  }
  await other.stop();
  const seen = spreadOf(took);
  return [
    {
      what: 'A change by another instance visible',
      limit: '≤ 10 s',
      measured: `median ${ms(seen.median)} (${ms(seen.low)} to ${ms(seen.high)})`,
      reached: seen.high <= 10_000,
      plain: '—',
      ratio: '—',
    },
  ];
};

const registration = {
  channel: 'telefoon',
  klager: {
    kind: 'burger',
    name: 'Vera Zandstra',
    contact: { phone: '06 55 55 01 01' },
    replyChannel: 'telefoon',
  },
  accused: { kind: 'onbekend' },
  aanduiding: 'twee keer niet teruggebeld',
  what: 'Mevrouw liet twee keer een verzoek achter en is na zes dagen nog niet teruggebeld.',
  category: 'bereikbaarheid',
  received: '2026-03-16',
};
