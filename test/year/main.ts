import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { readModel } from './model.ts';
import { tableOf, type Column } from './table.ts';
import type { Told, YearToLive } from './worker.ts';
import type { Question } from './year.ts';

/**
 * `npm run year`: lives the same year six times, with and without reminders for three answer rates, and prints
 * them next to each other. `--rates base` is only that one, `--rates all` an office that does all it is asked;
 * `--complaints` and `--seed` make another year.
 */
const { values } = parseArgs({
  // npm leaves the `--` in that stands between its options and ours.
  args: process.argv.slice(2).filter((each) => each !== '--'),
  options: {
    seed: { type: 'string', default: '1' },
    complaints: { type: 'string' },
    rates: { type: 'string', default: 'half,base,double' },
    threads: { type: 'string', default: '2' },
  },
});

const names: Readonly<Record<Question['rate'], string>> = {
  half: 'half',
  base: 'basis',
  double: 'dubbel',
  all: 'alles',
};
const complaints = Number(values.complaints ?? readModel().complaints);
const years: readonly YearToLive[] = values.rates.split(',').flatMap((rate) =>
  [false, true].map((nudges) => ({
    question: { seed: Number(values.seed), rate: rate as Question['rate'], nudges },
    complaints,
  })),
);

const columns: Column[] = [];
let next = 0;
await Promise.all(Array.from({ length: Number(values.threads) }, () => liveOn()));
console.log(`Seed ${values.seed}, ${complaints} klachten\n`);
console.log(tableOf(columns));

/** One thread lives year after year until there are no more. */
function liveOn(): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    const give = (): void => {
      const nth = next++;
      worker.postMessage(years[nth] === undefined ? 'enough' : { ...years[nth], nth });
    };
    worker.on('message', ({ nth, measures, seconds, counts }: Told) => {
      const { rate, nudges } = years[nth]?.question ?? { rate: 'base', nudges: false };
      const title = `${names[rate]}, ${nudges ? 'met' : 'zonder'}`;
      columns[nth] = { title, measures };
      console.error(
        `${title}: ${seconds} s; ${counts.map(([what, of]) => `${what} ${of}`).join(', ')}`,
      );
      give();
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve());
    give();
  });
}
