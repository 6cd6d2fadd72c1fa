import { plainClient } from '../support/plainGraph.ts';
import type { Measure } from '../support/place.ts';
import { spreadOf } from '../support/stats.ts';
import { asked, ms, ratio, timed } from '../support/timed.ts';

const questions = [
  'sort=datum',
  'sort=ontvangen',
  'sort=kenmerk&closed=true',
  'sort=ontvangen&closed=true&from=50000',
  'stage=in-behandeling&sort=ontvangen',
  'stage=afgesloten&sort=ontvangen&from=200',
];

/** A page of the list of all complaints, in every order and with every filter; and Mijn werk. */
export const workList: Measure = async (place) => {
  const app = await place.app();
  const people = await Promise.all(
    ['marijke.hofstra', 'lotte.veldkamp', 'ineke.schuurman'].map(app.as),
  );
  const ask = (path: string) => (nth: number) => {
    const person = people[nth % people.length];
    if (!person) throw new Error('Nobody asks', { cause: nth });
    return person('GET', path.replace('?', `?${questions[nth % questions.length] ?? ''}&`));
  };
  const first = await asked(people.length * 2, ask('/api/complaints?'));
  const times = Math.round(1_000 * place.effort);
  const before = await app.cpuMs();
  const pages = spreadOf(await asked(times, ask('/api/complaints?')));
  const cpu = ((await app.cpuMs()) - before) / times;
  const work = spreadOf(await asked(Math.round(300 * place.effort), ask('/api/work')));

  const client = await plainClient(place.tenant);
  const items = `/sites/${place.siteId}/lists/${place.lists.Klachten}/items`;
  const plain = spreadOf(
    await timed(Math.round(20 * place.effort), () =>
      client
        .api(`${items}?$filter=fields/Status eq 'in-behandeling'&$expand=fields&$top=50`)
        .header('Prefer', 'HonorNonIndexedQueriesWarningMayFailRandomly')
        .get(),
    ),
  );
  return [
    {
      what: 'Work list page, filtered and sorted, at the API',
      limit: 'p99 ≤ 20 ms',
      measured: `p99 ${ms(pages.p99)}; median ${ms(pages.median)} (${ms(pages.low)} to ${ms(pages.high)}); processor ${ms(cpu)} each; each person's first ${ms(spreadOf(first).high)} at most`,
      reached: pages.p99 <= 20,
      plain: `median ${ms(plain.median)} for 50 rows of one state, unsorted, without rights`,
      ratio: ratio(pages.median, plain.median),
    },
    {
      what: 'Mijn werk at the API',
      limit: 'p99 ≤ 20 ms',
      measured: `p99 ${ms(work.p99)}; median ${ms(work.median)} (${ms(work.low)} to ${ms(work.high)})`,
      reached: work.p99 <= 20,
      plain: '—',
      ratio: '—',
    },
  ];
};
