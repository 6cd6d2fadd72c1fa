import { ListsMissing } from '../graph/lists/resolveLists.ts';
import { WrongConfiguration, readConfiguration } from './config.ts';
import { serve } from './serve.ts';
import { realSurroundings, type Surroundings } from './surroundings.ts';
import { UntrustedAddress } from './trust.ts';

/** Exit codes of the app process; each comes with one sentence on standard error. */
const EXIT = { configuration: 2, portTaken: 3, fault: 1 } as const;

/** Real milliseconds for what is under way to end. */
const PATIENCE_MS = 5_000;

/**
 * Runs the app until it is told to stop.
 *
 * @param args - path of its configuration, its port, what to fill an example with, and the folder of its cache.
 */
export async function runApp([
  configPath = '',
  port = '4101',
  fill = '',
  cacheFolder = '',
]: readonly string[]): Promise<void> {
  const around = realSurroundings();
  // Started by the launcher: when that is gone, however it went, so are we. What was decided is in SharePoint.
  process.once('disconnect', () => process.exit(0));
  process.channel?.unref();

  try {
    const read = readConfiguration(configPath);
    const config = { ...(cacheFolder !== '' && { cacheFolder }), ...read };
    const served = await serve(config, around, Number(port));
    if (fill !== '') {
      const { fillExample } = await import('./example/fillExample.ts');
      const complaints = fill === 'voorbeeld';
      await fillExample(served.composition, { config, around, say, complaints });
    }
    process.stdout.write(`${JSON.stringify({ ready: true, port: served.port })}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        // Whatever hangs, the process is gone in time.
        setTimeout(() => process.exit(0), PATIENCE_MS).unref();
        void served.close().then(() => process.exit(0));
      });
    }
  } catch (error) {
    process.exitCode = tell(error, { port, around });
  }
}

function say(progress: string): void {
  process.stdout.write(`${JSON.stringify({ progress })}\n`);
}

function tell(
  error: unknown,
  { port, around }: { readonly port: string; readonly around: Surroundings },
): number {
  if (error instanceof WrongConfiguration || error instanceof UntrustedAddress) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.configuration;
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    process.stderr.write(`Poort ${port} is al in gebruik. Kies een andere met --app-poort.\n`);
    return EXIT.portTaken;
  }
  if (error instanceof ListsMissing) {
    process.stderr.write(
      `In SharePoint ontbreken lijsten: ${error.message}. Voer klachtwijzer inrichten uit.\n`,
    );
    return EXIT.configuration;
  }
  around.log('start-failed', { kind: error instanceof Error ? error.name : typeof error });
  process.stderr.write(`De app kon niet starten. ${error instanceof Error ? error.message : ''}\n`);
  return EXIT.fault;
}
