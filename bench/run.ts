// Every limit of the register, measured: npm run bench [-- --complaints 100000 --effort 1 --only search,restart]
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { decision } from './measure/decision.ts';
import { graphCalls } from './measure/graphCalls.ts';
import { nudges } from './measure/nudges.ts';
import { presses } from './measure/presses.ts';
import { restart } from './measure/restart.ts';
import { search } from './measure/search.ts';
import { twoInstances } from './measure/twoInstances.ts';
import { workList } from './measure/workList.ts';
import { openPlace } from './support/openPlace.ts';
import type { Measure, Row } from './support/place.ts';

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

const { values } = parseArgs({
  options: {
    complaints: { type: 'string', default: '100000' },
    effort: { type: 'string', default: '1' },
    only: { type: 'string', default: Object.keys(measurements).join() },
  },
});
const names = values.only.split(',');
const place = await openPlace(Number(values.complaints), Number(values.effort));
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

say(
  `${place.complaints} complaints, ${place.averageFacts} characters of facts on average; node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`,
);
say('| What | Limit | Measured | Reached | Plain use of the Graph client | Ratio |');
say('|---|---|---|---|---|---|');
let missed = 0;
try {
  for (const name of names) {
    const measure = measurements[name];
    if (!measure) throw new Error('No such measurement', { cause: name });
    for (const row of await measure(place)) {
      say(lineOf(row));
      if (row.reached === false) missed += 1;
    }
  }
} finally {
  await place.close();
}
if (missed > 0) process.exitCode = 1;

function lineOf({ what, limit, measured, reached, plain, ratio }: Row): string {
  const verdict = reached === 'not measured' ? reached : reached ? 'yes' : '**no**';
  return `| ${[what, limit, measured, verdict, plain, ratio].join(' | ')} |`;
}
