import { join } from 'node:path';
import { parseArgs } from 'node:util';

export interface LaunchOptions {
  readonly port: number;
  /** Absent: the first free one after `port`. */
  readonly appPort?: number;
  readonly dataDir: string;
  /** Begin anew: everything kept is thrown away. */
  readonly fresh: boolean;
  /** Business time is today instead of 16 March 2026; then there is no example work. */
  readonly today: boolean;
  readonly open: boolean;
}

/** Thrown for an option that does not exist or cannot be used; the message is for the user. */
export class WrongOption extends Error {}

const HELP =
  'Mogelijk zijn: --fresh, --poort 4100, --app-poort 4101, --data map, --vandaag, --niet-openen.';

/** Reads the options of `npm start -- …`. */
export const readLaunchOptions = (argv: readonly string[]): LaunchOptions => {
  const { values } = parse(argv);
  return {
    port: portOf(values.poort ?? '4100'),
    ...(values['app-poort'] !== undefined && { appPort: portOf(values['app-poort']) }),
    dataDir: values.data ?? join(import.meta.dirname, '../../../.klachtwijzer'),
    fresh: values.fresh ?? false,
    today: values.vandaag ?? false,
    open: !(values['niet-openen'] ?? false) && process.env['CI'] === undefined,
  };
};

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        fresh: { type: 'boolean' },
        vandaag: { type: 'boolean' },
        'niet-openen': { type: 'boolean' },
        poort: { type: 'string' },
        'app-poort': { type: 'string' },
        data: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new WrongOption(`Deze optie ken ik niet. ${HELP}`, { cause });
  }
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new WrongOption(`Geen poortnummer: ${text}. ${HELP}`);
};
