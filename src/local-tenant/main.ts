import { readCommandLine } from './server/commandLine.ts';
import { run } from './server/run.ts';

const started = await run(readCommandLine(process.argv.slice(2)));
if (started.ok) {
  process.stdout.write(`${JSON.stringify({ ready: true, origin: started.origin })}\n`);
  void started.announced.then(() => {
    process.stdout.write(`${JSON.stringify({ announced: true })}\n`);
  });
  const stop = (): void => void started.stop();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  // Started by another process: when that is gone, however it went, so is this one.
  process.once('disconnect', stop);
  process.channel?.unref();
} else {
  process.stderr.write(`${started.sentence}\n`);
  process.exitCode = started.exitCode;
}
