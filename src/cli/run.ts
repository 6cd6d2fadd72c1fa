import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createCommandLine, type CommandLine } from '../app/cli/commandLine.ts';
import { behandelaarInput } from '../contract/cli/behandelaar.ts';
import { readAs } from '../contract/cli/fault.ts';
import type { ProfileFile } from '../contract/cli/profile.ts';
import { termijnenInput } from '../contract/cli/termijnen.ts';
import { cliWords, type CliWords } from '../text/cli/index.ts';
import type { CliTexts } from '../text/cli/types.ts';
import { eachLine, type Answering } from './eachLine.ts';
import type { ExitCode, Io } from './io.ts';
import { readOptions, type Options } from './options.ts';
import { outputTo } from './output.ts';
import { profiel } from './profiel.ts';
import { readJsonFile } from './readJsonFile.ts';
import { sayBehandelaar, sayTermijnen } from './say.ts';
import { sayFault } from './sayFaults.ts';

/** Runs one command; never throws for what was typed or read. */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  const options = readOptions(argv);
  if (!options) return await wrongUse(argv.join(' '), cliWords('nl').cli, io);
  const texts = cliWords(options.language).cli;
  const [command, ...rest] = options.words;
  if (options.help || command === undefined) {
    const shown = outputTo(options.help ? io.stdout : io.stderr);
    shown.line(texts.help.trimEnd());
    await shown.flush();
    return options.help ? 0 : 2;
  }
  if (command === 'profiel') {
    const asked = { commandLine: createCommandLine(), texts, json: options.json };
    return (await profiel(rest, asked, io)) ?? (await wrongUse(argv.join(' '), texts, io));
  }
  if ((command !== 'termijnen' && command !== 'behandelaar') || rest.length > 1) {
    return await wrongUse(argv.join(' '), texts, io);
  }
  return await answerLines(command, { options, texts, file: rest[0] }, io);
};

interface Asked {
  readonly options: Options;
  readonly texts: CliTexts;
  /** Absent, or `-`, for standard input. */
  readonly file: string | undefined;
}

const answerLines = async (
  command: 'termijnen' | 'behandelaar',
  { options, texts, file }: Asked,
  io: Io,
): Promise<ExitCode> => {
  const own = await ownProfile(options, texts);
  if (!own.ok) return await wrongUse(own.text, texts, io);
  const input = file === undefined || file === '-' ? io.stdin : await opened(file);
  if (!input) return await wrongUse(texts.notFound(String(file)), texts, io);
  const words = cliWords(options.language);
  const commandLine = createCommandLine(own.file);
  const answering = { ...answers[command](commandLine, words), texts, json: options.json };
  return await eachLine(input, answering, io);
};

const answers = {
  termijnen: (commandLine: CommandLine, words: CliWords): Pick<Answering, 'answer' | 'fields'> => {
    const say = sayTermijnen(words);
    return {
      fields: Object.keys(termijnenInput.shape),
      answer: (value) => {
        const read = readAs(termijnenInput, value);
        return read.ok ? { ok: true, text: say(commandLine.termijnen(read.value)) } : read;
      },
    };
  },
  behandelaar: (
    commandLine: CommandLine,
    words: CliWords,
  ): Pick<Answering, 'answer' | 'fields'> => {
    const say = sayBehandelaar(words);
    return {
      fields: Object.keys(behandelaarInput.shape),
      answer: (value) => {
        const read = readAs(behandelaarInput, value);
        return read.ok ? { ok: true, text: say(commandLine.behandelaar(read.value)) } : read;
      },
    };
  },
};

type OwnProfile =
  | { readonly ok: true; readonly file: ProfileFile | undefined }
  | { readonly ok: false; readonly text: string };

const ownProfile = async ({ profile }: Options, texts: CliTexts): Promise<OwnProfile> => {
  if (profile === undefined) return { ok: true, file: undefined };
  const json = await readJsonFile(profile, texts);
  if (!json.ok) return json;
  const read = createCommandLine().checkProfile(json.value);
  if (read.ok) return { ok: true, file: read.value };
  return {
    ok: false,
    text: read.faults.map((fault) => `${profile}: ${sayFault(fault, texts)}`).join('\n'),
  };
};

const opened = async (file: string): Promise<Readable | undefined> => {
  const found = await stat(file).catch(() => undefined);
  return found && !found.isDirectory() ? createReadStream(file) : undefined;
};

const wrongUse = async (what: string, texts: CliTexts, io: Io): Promise<ExitCode> => {
  const errors = outputTo(io.stderr);
  errors.line(texts.wrongUse(what));
  await errors.flush();
  return 2;
};
