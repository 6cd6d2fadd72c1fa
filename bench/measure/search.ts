import type { Measure } from '../support/place.ts';
import { plainClient } from '../support/plainGraph.ts';
import { chanceFrom, rareWord } from '../support/someText.ts';
import { spreadOf } from '../support/stats.ts';
import { asked, megabytes, ms, ratio, timed } from '../support/timed.ts';

/** Searching for what people search: a name, two words, a word that half of all texts hold, a kenmerk, nothing there. */
export const search: Measure = async (place) => {
  const app = await place.app();
  const coordinator = await app.as('marijke.hofstra');
  const chance = chanceFrom(99);
  const words = (nth: number): string =>
    [
      () => rareWord(chance),
      () => `${rareWord(chance)} loket`,
      () => 'parkeren vergunning',
      () => 'gemeente',
      () => `K-2025-${String(80_000 + nth).padStart(5, '0')}`,
      () => `${rareWord(chance)}${rareWord(chance)}`,
      () => rareWord(chance).slice(1, 5),
    ][nth % 7]?.() ?? '';
  const ask = (nth: number) =>
    coordinator('GET', `/api/search?q=${encodeURIComponent(words(nth))}`);
  await asked(14, ask);
  const times = Math.round(700 * place.effort);
  const before = await app.cpuMs();
  const took = spreadOf(await asked(times, ask));
  const cpu = ((await app.cpuMs()) - before) / times;
  const resident = megabytes(await app.metrics());

  // Graph cannot search a column of running text: whoever wants to must read every row.
  const client = await plainClient(place.tenant);
  const items = `/sites/${place.siteId}/lists/${place.lists.Klachten}/items?$expand=fields&$top=200`;
  const page = spreadOf(await timed(3, () => client.api(items).get()));
  const whole = (page.median * place.complaints) / 200;
  return [
    {
      what: 'Search, first 50',
      limit: 'p99 ≤ 50 ms',
      measured: `p99 ${ms(took.p99)}; median ${ms(took.median)} (${ms(took.low)} to ${ms(took.high)}); processor ${ms(cpu)} each`,
      reached: took.p99 <= 50,
      plain: `about ${ms(whole)}: reading all rows, worked out from pages of 200`,
      ratio: ratio(took.median, whole),
    },
    {
      what: 'Memory (RSS) after all searches and what was measured before',
      limit: '≤ 400 MB',
      measured: `${resident} MB`,
      reached: resident <= 400,
      plain: '—',
      ratio: '—',
    },
  ];
};
