// Every limit of the register, measured: npm run bench [-- --complaints 100000 --effort 1 --only search,restart]
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { decision } from './measure/decision.ts';
import { graphCalls } from './measure/graphCalls.ts';
import { nudges } from './measure/nudges.ts';
import { presses } from './measure/presses.ts';
import { restart } from './measure/restart.ts';
import { search } from './measure/search.ts';
import { tab } from './measure/tab.ts';
import { twoInstances } from './measure/twoInstances.ts';
import { workList } from './measure/workList.ts';
import { openPlace } from './support/openPlace.ts';
import type { Measure, MeasureAlone, Row } from './support/place.ts';

/** In this order; one that another one disturbs comes first. */
const measurements: Readonly<Record<string, Measure>> = {
  restart,
  workList,
  search,
  graphCalls,
  decision,
  presses,
  nudges,
  twoInstances,
};

/** Those that have a place of their own. */
const alone: Readonly<Record<string, MeasureAlone>> = { tab };

const { values } = parseArgs({
  options: {
    complaints: { type: 'string', default: '100000' },
    effort: { type: 'string', default: '1' },
    only: { type: 'string', default: Object.keys({ ...measurements, ...alone }).join() },
  },
});
const names = values.only.split(',');
const effort = Number(values.effort);
const place = names.some((name) => measurements[name])
  ? await openPlace(Number(values.complaints), effort)
  : undefined;
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

say(
  `${place ? `${place.complaints} complaints, ${place.averageFacts} characters of facts on average; ` : ''}load ${loadavg()[0]?.toFixed(1) ?? '?'}; node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`,
);
say(
  '| What | Limit | Measured | Reached | Plain use of the Graph client, or a page like the template | Ratio |',
);
say('|---|---|---|---|---|---|');
let missed = 0;
try {
  for (const name of names) {
    for (const row of await rowsOf(name)) {
      say(lineOf(row));
      if (row.reached === false) missed += 1;
    }
  }
} finally {
  await place?.close();
}
if (missed > 0) process.exitCode = 1;

async function rowsOf(name: string): Promise<readonly Row[]> {
  const measure = measurements[name];
  if (measure && place) return measure(place);
  const one = alone[name];
  if (!one) throw new Error('No such measurement', { cause: name });
  return one(effort);
}

function lineOf({ what, limit, measured, reached, plain, ratio }: Row): string {
  const verdict = reached === 'not measured' ? reached : reached ? 'yes' : '**no**';
  return `| ${[what, limit, measured, verdict, plain, ratio].join(' | ')} |`;
}
