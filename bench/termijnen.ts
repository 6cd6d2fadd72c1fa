// How long `klachtwijzer termijnen` takes for 200,000 lines, and how much memory: node bench/termijnen.ts
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { addDays, isoDate, type IsoDate } from '../src/domain/calendar/isoDate.ts';

const LINES = Number(process.argv[2] ?? 200_000);
const SECONDS = 10;
const MEGABYTES = 300;

/** A register of ten years and three procedures, in which a third of the complaints has a course of its own. */
const line = (number: number): string => {
  const received = addDays(isoDate('2016-01-04'), (number * 7919) % 3652);
  const after = (days: number): IsoDate => addDays(received, days);
  const told = { berichtKlager: true, berichtBeklaagde: true };
  const courses = [
    [],
    [{ soort: 'bevestigd', op: after(number % 5) }],
    [
      { soort: 'bevestigd', op: after(1) },
      { soort: 'tevreden', op: after((number % 40) + 2) },
    ],
    [
      { soort: 'verdaging', op: after(30), weken: 1 + (number % 5), ...told },
      { soort: 'afgehandeld', op: after(30 + (number % 60)) },
    ],
    [
      { soort: 'verdaging', op: after(20), weken: 2, ...told },
      { soort: 'verdaging', op: after(50), weken: 2, ...told },
      { soort: 'verder-uitstel', op: after(60), tot: after(90), schriftelijkeInstemming: true },
      { soort: 'opgeschort', op: after(61), tot: after(70), reden: 'ziekte' },
      { soort: 'afgehandeld', op: after(85) },
      { soort: 'heropend', op: after(88) },
    ],
    [
      { soort: 'commissie', op: after(9) },
      { soort: 'afgehandeld', op: after(90) },
      { soort: 'vervallen', gebeurtenis: 1 },
    ],
  ];
  return JSON.stringify({
    id: `K-${number}`,
    procedure: ['emmen', 'emmen', 'politie', 'vlaanderen'][number % 4],
    ontvangen: received,
    ontvangenDoorCoordinator: after(2),
    gebeurtenissen: courses[number % courses.length],
  });
};

const lines = Array.from({ length: LINES }, (_, number) => `${line(number)}\n`);
const atExit = `process.on('exit',()=>process.stderr.write(process.resourceUsage().maxRSS+' '))`;
const started = performance.now();
const child = spawn(
  process.execPath,
  [join(import.meta.dirname, '../src/cli/klachtwijzer.mjs'), 'termijnen'],
  {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atExit)}`,
    },
  },
);
child.stdin.on('error', () => {
  // The child ended before it had read everything; the count below says so.
});
let answered = 0;
let told = '';
child.stdout.on('data', (piece: Buffer) => {
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) answered += 1;
});
child.stderr.setEncoding('utf8').on('data', (piece: string) => {
  told += piece;
});
for (let from = 0; from < LINES; from += 1000) {
  if (!child.stdin.write(lines.slice(from, from + 1000).join(''))) {
    await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
}
child.stdin.end();
await new Promise((resolve) => child.once('close', resolve));

const seconds = (performance.now() - started) / 1000;
// The process that guards the version, and the one that works.
const megabytes = Math.max(...told.trim().split(' ').map(Number)) / 1024;
console.log(
  `${answered} regels in ${seconds.toFixed(1)} s (hoogstens ${SECONDS}), ${megabytes.toFixed(0)} MB (minder dan ${MEGABYTES})`,
);
process.exitCode = answered === LINES && seconds <= SECONDS && megabytes < MEGABYTES ? 0 : 1;
