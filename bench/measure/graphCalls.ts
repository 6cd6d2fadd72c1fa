import type { ComplaintsView } from '../../src/contract/view.ts';
import { plainClient } from '../support/plainGraph.ts';
import type { Measure } from '../support/place.ts';
import { spreadOf } from '../support/stats.ts';
import { grown, ms, ratio, timed } from '../support/timed.ts';

/** Calls and resource units behind the work list, a dossier and a round with nothing due. */
export const graphCalls: Measure = async (place) => {
  const app = await place.app();
  const coordinator = await app.as('marijke.hofstra');
  // Others than an earlier run opened: who looks again within a quarter of an hour is written down already.
  const from = 50 * Math.floor(Math.random() * Math.floor(place.complaints / 30 / 50));
  const { body } = await coordinator('GET', `/api/complaints?sort=ontvangen&from=${from}`);
  const { items } = body as ComplaintsView;
  const kenmerken = items.map(({ kenmerk }) => kenmerk);

  const during = async (work: () => Promise<unknown>) => {
    const before = await app.metrics();
    await work();
    const after = await app.metrics();
    return {
      calls: grown(before, after, 'klachtwijzer_graph_seconds_count'),
      ru: grown(before, after, 'klachtwijzer_graph_ru_total'),
    };
  };
  const work = await during(() => coordinator('GET', '/api/work'));
  const dossiers = await during(async () => {
    for (const kenmerk of kenmerken.slice(0, 20))
      await coordinator('GET', `/api/complaints/${kenmerk}`);
  });
  await app.round();
  const round = await during(() => app.round());
  const took = spreadOf(
    await timed(20, (nth) => coordinator('GET', `/api/complaints/${kenmerken[nth + 20] ?? ''}`)),
  );

  const client = await plainClient(place.tenant);
  const at = `/sites/${place.siteId}/lists`;
  const plain = spreadOf(
    await timed(20, async (nth) => {
      const kenmerk = kenmerken[nth] ?? '';
      const filter = `$filter=fields/Kenmerk eq '${kenmerk}'&$expand=fields`;
      await client.api(`${at}/${place.lists.Klachten}/items?${filter}`).get();
      await client.api(`${at}/${place.lists.Logboek}/items?${filter}`).get();
      await client
        .api(`${at}/${place.lists.Logboek}/items`)
        .post({ fields: { EntryKey: `plain/${kenmerk}/${performance.now()}`, Kenmerk: kenmerk } });
    }),
  );
  const each = (value: number): string => String(Math.round((value / 20) * 10) / 10);
  return [
    {
      what: 'Graph calls to open the work list',
      limit: '0',
      measured: `${work.calls} calls, ${work.ru} RU`,
      reached: work.calls === 0,
      plain: '1 call, 2 RU, without what waits for whom',
      ratio: `${work.calls}×`,
    },
    {
      what: 'Graph calls to open a dossier, look recorded',
      limit: '1 $batch, 3 RU',
      measured: `${each(dossiers.calls)} calls, ${each(dossiers.ru)} RU; median ${ms(took.median)} (${ms(took.low)} to ${ms(took.high)})`,
      reached: dossiers.calls <= 20 && dossiers.ru <= 60,
      plain: `3 calls, median ${ms(plain.median)}`,
      ratio: ratio(took.median, plain.median),
    },
    {
      what: 'A round with nothing due',
      limit: '1 $batch, ≤ 8 RU',
      measured: `${round.calls} calls, ${round.ru} RU`,
      reached: round.calls <= 1 && round.ru <= 8,
      plain: '5 calls (delta of three lists, two states of messages), 9 RU',
      ratio: `${(round.calls / 5).toPrecision(2)}×`,
    },
  ];
};
