import { readCommandLine } from './server/commandLine.ts';
import { run } from './server/run.ts';

const started = await run(readCommandLine(process.argv.slice(2)));
if (started.ok) {
  process.stdout.write(`${JSON.stringify({ ready: true, origin: started.origin })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void started.stop());
  }
} else {
  process.stderr.write(`${started.sentence}\n`);
  process.exitCode = started.exitCode;
}
