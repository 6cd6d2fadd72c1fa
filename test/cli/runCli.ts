import { PassThrough, Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

/** What a run of the command line said and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command line on this text as standard input. */
export const runCli = async (argv: readonly string[], input = ''): Promise<Ran> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = [stdout, stderr].map(async (stream) => {
    let text = '';
    for await (const piece of stream.setEncoding('utf8')) text += String(piece);
    return text;
  });
  const code = await run(argv, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out = '', errors = ''] = await Promise.all(said);
  return { code, out, errors };
};

/** Lines of output as JSON. */
export const jsonLines = (out: string): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
