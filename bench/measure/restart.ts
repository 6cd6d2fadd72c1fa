import { rmSync } from 'node:fs';
import type { Measure } from '../support/place.ts';
import { plainClient, readAllPlainly } from '../support/plainGraph.ts';
import { spreadOf } from '../support/stats.ts';
import { megabytes, ms, ratio, timed } from '../support/timed.ts';

/** A start without anything, and with what the process before it knew; and how much memory it takes. */
export const restart: Measure = async (place) => {
  const cache = place.cacheFolder('restart');
  rmSync(cache, { recursive: true, force: true });
  const first = await place.startApp({ cache });
  const progress = first.progress.filter((line) => line.includes('read-model-filling')).length;
  const fillingCpu = await first.cpuMs();
  const afterFilling = megabytes(await first.metrics());
  await first.stop();

  const took: number[] = [];
  const cpu: number[] = [];
  let resident = 0;
  for (let nth = 0; nth < Math.max(3, Math.round(7 * place.effort)); nth += 1) {
    const again = await place.startApp({ cache });
    took.push(again.readyMs);
    cpu.push(await again.cpuMs());
    const coordinator = await again.as('marijke.hofstra');
    await coordinator('GET', '/api/search?q=parkeren');
    await coordinator('GET', '/api/complaints?closed=true&sort=ontvangen');
    resident = Math.max(resident, megabytes(await again.metrics()));
    await again.stop(nth % 2 === 0 ? 'SIGTERM' : 'SIGKILL');
  }
  const warm = spreadOf(took);

  const items = `/sites/${place.siteId}/lists/${place.lists.Klachten}/items?$expand=fields&$top=200`;
  const client = await plainClient(place.tenant);
  const plain = spreadOf(await timed(1, () => readAllPlainly(client, items)));
  return [
    {
      what: 'Restart with cache, until /readyz',
      limit: '≤ 2 s',
      measured: `median ${ms(warm.median)} (${ms(warm.low)} to ${ms(warm.high)}), half of them after a kill; processor ${ms(spreadOf(cpu).median)}`,
      reached: warm.median <= 2_000,
      plain: `${ms(plain.median)}: reading all rows`,
      ratio: ratio(warm.median, plain.median),
    },
    {
      what: 'Restart without cache, until /readyz',
      limit: '≤ 90 s, progress shown',
      measured: `${ms(first.readyMs)}, processor ${ms(fillingCpu)}; ${progress} lines of progress`,
      reached: first.readyMs <= 90_000 && progress > 0,
      plain: `${ms(plain.median)}: reading all rows and keeping none`,
      ratio: ratio(first.readyMs, plain.median),
    },
    {
      what: 'Memory (RSS)',
      limit: '≤ 400 MB',
      measured: `${resident} MB after restart, list and search; ${afterFilling} MB after filling`,
      reached: Math.max(resident, afterFilling) <= 400,
      plain: '—',
      ratio: '—',
    },
  ];
};
