import { readFileSync } from 'node:fs';
import { z } from 'zod';

const guid = z.string().min(8);

const configuration = z.object({
  cloud: z.enum(['public', 'local']),
  /** Local tenant only. */
  origin: z.url().optional(),
  tenantId: guid,
  clientId: guid,
  clientSecret: z.string().min(16),
  /** Identity that may create lists; absent when `inrichten` is run by an administrator elsewhere. */
  provisioning: z.object({ clientId: guid, clientSecret: z.string().min(16) }).optional(),
  /** Application that may call `POST /internal/round`. */
  timerClientId: guid,
  bot: z.object({ appId: guid }).loose(),
  siteId: z.string().min(1),
  teamsAppId: z.string().min(1),
  /** Procedure of this organisation's complaints. */
  procedure: z.enum(['emmen', 'politie', 'vlaanderen']).default('emmen'),
  organisation: z.string().min(1).default('Gemeente Veenmeer'),
  /** Key of the hash that shows rows changed behind our back; the local tenant's follows from its secret. */
  hashKey: z.string().min(32).optional(),
  /** Years a file is kept after closing; absent where the organisation's procedure says it, or nobody does. */
  retentionYears: z.number().int().min(1).max(500).optional(),
  /** Resource units of SharePoint a minute, by the number of licences; the least there is when absent. */
  graphRuPerMinute: z.number().int().min(100).optional(),
  /** Whose calendar holds hearings: that of who handles the complaint, or one shared mailbox; absent: nobody's. */
  calendar: z.union([z.literal('behandelaar'), z.email()]).optional(),
  /** Folder for the cache of the read model; without one a start reads the whole register. */
  cacheFolder: z.string().min(1).optional(),
  /** Messages one person gets in a minute at most; ten when absent, and locally none, as time is moved there. */
  messagesPerMinute: z.number().int().min(1).max(60).optional(),
  /** New work that comes within so many minutes is one message; thirty when absent, and locally none, as time stands still. */
  togetherMinutes: z.number().int().min(0).max(120).optional(),
  /** Shared mailbox from which colleagues are written to whom the chat does not reach; without one nobody is. */
  mailbox: z.email().optional(),
  /** Address under which people reach the tab; locally that of the tenant, which passes it on. */
  host: z.url(),
});

/** What the app is told at start; read once. */
export type Configuration = z.output<typeof configuration>;

/** Thrown when the configuration cannot be used; the message names the value, never its content. */
export class WrongConfiguration extends Error {
  /** Which values; empty when the file itself cannot be read. */
  readonly names: readonly string[];

  constructor(
    message: string,
    about: { readonly names?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, about.cause === undefined ? {} : { cause: about.cause });
    this.names = about.names ?? [];
  }
}

/** Reads and checks the configuration file; a missing or wrong value is named. */
export const readConfiguration = (path: string): Configuration =>
  readConfigurationFrom(readText(path));

/** The same for a configuration that is in memory already. */
export const readConfigurationFrom = (value: unknown): Configuration => {
  const parsed = configuration.safeParse(value);
  if (parsed.success) return parsed.data;
  const names = [
    ...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || '(het bestand zelf)')),
  ];
  throw new WrongConfiguration(`In de configuratie ontbreekt of klopt niet: ${names.join(', ')}.`, {
    names,
  });
};

const readText = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new WrongConfiguration('Het configuratiebestand is niet te lezen.', { cause });
  }
};
