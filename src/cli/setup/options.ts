import { parseArgs } from 'node:util';
import type { CliLanguage } from '../../text/cli/index.ts';

/** What was asked of setting up or checking. */
export interface SetupOptions {
  readonly command: 'inrichten' | 'controleer';
  readonly language: CliLanguage;
  readonly help: boolean;
  readonly json: boolean;
  /** Agreed beforehand. */
  readonly agreed: boolean;
  readonly configPath: string | undefined;
  readonly manifestPath: string | undefined;
}

/** Reads the options; undefined where one does not exist or lacks its value. */
export const readSetupOptions = (argv: readonly string[]): SetupOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        hulp: { type: 'boolean' },
        json: { type: 'boolean' },
        ja: { type: 'boolean' },
        taal: { type: 'string' },
        manifest: { type: 'string' },
      },
    });
    const [command, configPath, ...rest] = positionals;
    const { taal = 'nl' } = values;
    if (command !== 'inrichten' && command !== 'controleer') return undefined;
    if ((taal !== 'nl' && taal !== 'en') || rest.length > 0) return undefined;
    return {
      command,
      configPath,
      language: taal,
      help: values.help ?? values.hulp ?? false,
      json: values.json ?? false,
      agreed: values.ja ?? false,
      manifestPath: values.manifest,
    };
  } catch {
    // Its message is in English and names the option, which the caller repeats anyway.
    return undefined;
  }
};
