import type { Readable } from 'node:stream';
import type { Fault } from '../contract/cli/fault.ts';
import type { CliTexts } from '../text/cli/types.ts';
import type { ExitCode, Io } from './io.ts';
import { linesOf } from './lines.ts';
import { outputTo } from './output.ts';
import { sayFaults } from './sayFaults.ts';

/** What came of one line: the text to write, or what is wrong with it. */
export type Answered =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** How lines are answered. */
export interface Answering {
  readonly answer: (value: unknown) => Answered;
  /** Fields a line may have; others are skipped, and that is said once. */
  readonly fields: readonly string[];
  readonly texts: CliTexts;
  /** Whether a refused line stands in the output as well. */
  readonly json: boolean;
}

/** Answers every line of the input; a line that is wrong is named and the rest goes on. */
export const eachLine = async (
  input: Readable,
  { answer, fields, texts, json }: Answering,
  io: Io,
): Promise<ExitCode> => {
  const out = outputTo(io.stdout);
  const errors = outputTo(io.stderr);
  const known = new Set(fields);
  let number = 0;
  let code: ExitCode = 0;
  const refuse = (faults: readonly Fault[]): void => {
    code = 1;
    const text = sayFaults(faults, texts);
    errors.line(texts.atLine(number, text));
    if (json) out.line(JSON.stringify({ regel: number, fout: text }));
  };
  const take = (line: string): void => {
    const value = parsed(line);
    if (value === undefined) {
      refuse([{ place: '', code: 'geen-json' }]);
      return;
    }
    for (const key in value) {
      if (known.has(key)) continue;
      known.add(key);
      errors.line(texts.atLine(number, texts.unknownField(key)));
    }
    const answered = answer(value);
    if (answered.ok) out.line(answered.text);
    else refuse(answered.faults);
  };
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      number += 1;
      const text = number === 1 ? line.replace(/^\uFEFF/u, '') : line;
      if (text.trim() !== '') take(text);
      if (out.isFull()) await out.flush();
    }
    await out.flush();
    await errors.flush();
  }
  return code;
};

const parsed = (line: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    // A line that is no JSON is refused like any other that is wrong.
    return undefined;
  }
};
