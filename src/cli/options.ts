import { parseArgs } from 'node:util';
import type { CliLanguage } from '../text/cli/index.ts';

/** What was asked on the command line. */
export interface Options {
  readonly words: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly language: CliLanguage;
  readonly profile?: string;
}

/** Reads the options; undefined where one does not exist or lacks its value. */
export const readOptions = (argv: readonly string[]): Options | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        hulp: { type: 'boolean' },
        json: { type: 'boolean' },
        taal: { type: 'string' },
        profiel: { type: 'string' },
      },
    });
    const { taal = 'nl', profiel } = values;
    if (taal !== 'nl' && taal !== 'en') return undefined;
    return {
      words: positionals,
      json: values.json ?? false,
      help: values.help ?? values.hulp ?? false,
      language: taal,
      ...(profiel !== undefined && { profile: profiel }),
    };
  } catch {
    // Its message is in English and names the option, which the caller repeats anyway.
    return undefined;
  }
};
