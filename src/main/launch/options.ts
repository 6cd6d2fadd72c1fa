import { join } from 'node:path';
import { parseArgs } from 'node:util';

const organisations = ['gemeente', 'politie', 'vlaanderen'] as const;

export interface LaunchOptions {
  /** Kind of organisation that is tried out; each has its own data folder. */
  readonly organisation: (typeof organisations)[number];
  readonly port: number;
  /** Absent: the first free one after `port`. */
  readonly appPort?: number;
  readonly dataDir: string;
  /** Begin anew: everything kept is thrown away. */
  readonly fresh: boolean;
  /** Business time is today instead of 16 March 2026; then there is no example work. */
  readonly today: boolean;
  readonly open: boolean;
  /** Address of Microsoft's Agents Playground, which may then drive the bot as well. */
  readonly playground?: string;
}

/** Thrown for an option that does not exist or cannot be used; the message is for the user. */
export class WrongOption extends Error {}

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS: Readonly<Record<LaunchOptions['organisation'], string>> = {
  gemeente: '.klachtwijzer',
  politie: '.klachtwijzer-politie',
  vlaanderen: '.klachtwijzer-vlaanderen',
};

const HELP =
  'Mogelijk zijn: --fresh, --poort 4100, --app-poort 4101, --data map, --vandaag, --organisatie gemeente|politie|vlaanderen, --niet-openen, --playground http://127.0.0.1:56150.';

/** Reads the options of `npm start -- …`. */
export const readLaunchOptions = (argv: readonly string[]): LaunchOptions => {
  const { values } = parse(argv);
  const organisation = organisationOf(values.organisatie ?? 'gemeente');
  return {
    organisation,
    port: portOf(values.poort ?? '4100'),
    ...(values['app-poort'] !== undefined && { appPort: portOf(values['app-poort']) }),
    dataDir: values.data ?? join(ROOT, FOLDERS[organisation]),
    fresh: values.fresh ?? false,
    ...(values.playground !== undefined && { playground: values.playground }),
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
        organisatie: { type: 'string' },
        'niet-openen': { type: 'boolean' },
        poort: { type: 'string' },
        'app-poort': { type: 'string' },
        data: { type: 'string' },
        playground: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new WrongOption(`Deze optie ken ik niet. ${HELP}`, { cause });
  }
};

const organisationOf = (text: string): LaunchOptions['organisation'] => {
  const kind = organisations.find((one) => one === text);
  if (kind !== undefined) return kind;
  throw new WrongOption(`Deze organisatie ken ik niet: ${text}. ${HELP}`);
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new WrongOption(`Geen poortnummer: ${text}. ${HELP}`);
};
