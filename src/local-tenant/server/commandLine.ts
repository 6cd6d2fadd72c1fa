import { parseArgs } from 'node:util';
import { organisationKinds, type OrganisationKind } from '../example/organisation.ts';

export interface CommandLine {
  readonly dataDir: string;
  readonly port: number;
  readonly appOrigin: string;
  /** Who lives here; absent: the municipality. */
  readonly organisation?: OrganisationKind;
  readonly hostDir: string;
  /** Where Microsoft's Agents Playground listens. */
  readonly playgroundOrigin?: string;
  readonly clockStart?: Date | 'vandaag';
}

/**
 * Reads the tenant's options.
 *
 * @throws TypeError when an option is unknown or has no value.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '.klachtwijzer/tenant' },
      port: { type: 'string', default: '4100' },
      app: { type: 'string', default: 'http://127.0.0.1:4101' },
      organisatie: { type: 'string', default: 'gemeente' },
      'host-dir': { type: 'string', default: 'dist/host' },
      playground: { type: 'string' },
      clock: { type: 'string' },
      vandaag: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new TypeError(`Geen poortnummer: ${values.port}`);
  }
  const start = values.vandaag ? 'vandaag' : momentOf(values.clock);
  return {
    dataDir: values.data,
    port,
    appOrigin: values.app,
    organisation: organisationOf(values.organisatie),
    hostDir: values['host-dir'],
    ...(values.playground !== undefined && {
      playgroundOrigin: onThisMachine(values.playground),
    }),
    ...(start === undefined ? {} : { clockStart: start }),
  };
}

/** What is let in unsigned must not come from elsewhere. */
function onThisMachine(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.hostname !== '127.0.0.1' && url?.hostname !== 'localhost')
    throw new TypeError(`Geen adres op deze computer: ${address}`);
  return url.origin;
}

function organisationOf(text: string): OrganisationKind {
  const kind = organisationKinds.find((one) => one === text);
  if (kind === undefined) throw new TypeError(`Geen organisatie: ${text}`);
  return kind;
}

function momentOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw new TypeError(`Geen tijdstip: ${text}`);
  return moment;
}
