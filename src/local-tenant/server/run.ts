import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createTenant, type Tenant } from '../createTenant.ts';
import { DamagedStore } from '../store/openStore.ts';
import { announceUntilKnown } from './announceUntilKnown.ts';
import type { CommandLine } from './commandLine.ts';
import { listen } from './listen.ts';
import { createNodeServer } from './nodeServer.ts';

export const exitCodes = { portTaken: 3, damagedData: 4 } as const;

export type Started =
  | {
      readonly ok: true;
      readonly origin: string;
      readonly stop: () => Promise<void>;
      /** Resolves once the app knows for whom it is installed, or when stopped before. */
      readonly announced: Promise<void>;
    }
  | { readonly ok: false; readonly exitCode: number; readonly sentence: string };

/**
 * Starts the tenant on its port; the data is not touched before the port is its own.
 */
export async function run(options: CommandLine): Promise<Started> {
  const origin = `http://127.0.0.1:${String(options.port)}`;
  let handle = (_request: Request): Promise<Response> =>
    Promise.resolve(new Response(null, { status: 503 }));
  const server = createNodeServer((request) => handle(request));
  if (!(await listen(server, options.port))) {
    return {
      ok: false,
      exitCode: exitCodes.portTaken,
      sentence: `Poort ${String(options.port)} is al in gebruik: sluit het andere programma of kies een andere poort.`,
    };
  }

  const tenant = await openTenant(options, origin);
  if (tenant === undefined) {
    await closeServer(server);
    return {
      ok: false,
      exitCode: exitCodes.damagedData,
      sentence: `De gegevens in ${options.dataDir} zijn beschadigd: zet een kopie terug of verwijder deze map.`,
    };
  }
  handle = tenant.handle;
  return { ok: true, origin, ...keepRunning(tenant, server) };
}

function keepRunning(
  tenant: Tenant,
  server: Server,
): Pick<Extract<Started, { ok: true }>, 'stop' | 'announced'> {
  const stopping = new AbortController();
  const announced = announceUntilKnown(tenant.announce, stopping.signal);
  return {
    announced,
    stop: async () => {
      stopping.abort();
      await Promise.all([closeServer(server), announced]);
      tenant.close();
    },
  };
}

const patienceInMilliseconds = 2000;

async function closeServer(server: Server): Promise<void> {
  const impatient = setTimeout(() => {
    server.closeAllConnections();
  }, patienceInMilliseconds);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(impatient);
}

async function openTenant(options: CommandLine, origin: string): Promise<Tenant | undefined> {
  await mkdir(options.dataDir, { recursive: true, mode: 0o700 });
  try {
    return await createTenant({ ...options, origin });
  } catch (error) {
    if (error instanceof DamagedStore) return undefined;
    throw error;
  }
}
