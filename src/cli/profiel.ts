import { procedureCode } from '../contract/cli/termijnen.ts';
import type { CommandLine } from '../app/cli/commandLine.ts';
import type { CliTexts } from '../text/cli/types.ts';
import type { ExitCode, Io } from './io.ts';
import { outputTo } from './output.ts';
import { readJsonFile } from './readJsonFile.ts';
import { sayFault } from './sayFaults.ts';

/** How `profiel` answers. */
export interface Profiel {
  readonly commandLine: CommandLine;
  readonly texts: CliTexts;
  readonly json: boolean;
}

/** `profiel toon <procedure>` and `profiel controleer <bestand>`; undefined where it is used wrongly. */
export const profiel = async (
  [action, subject, ...rest]: readonly string[],
  { commandLine, texts, json }: Profiel,
  io: Io,
): Promise<ExitCode | undefined> => {
  if (subject === undefined || rest.length > 0) return undefined;
  const out = outputTo(io.stdout);
  if (action === 'toon') {
    const code = procedureCode.safeParse(subject);
    if (!code.success) return undefined;
    out.line(JSON.stringify(commandLine.profileFileOf(code.data), null, 2));
    await out.flush();
    return 0;
  }
  if (action !== 'controleer') return undefined;

  const file = await readJsonFile(subject, texts);
  if (!file.ok) {
    const errors = outputTo(io.stderr);
    errors.line(file.text);
    await errors.flush();
    return 2;
  }
  const read =
    file.value === undefined
      ? { ok: false as const, faults: [{ place: '', code: 'geen-json' as const }] }
      : commandLine.checkProfile(file.value);
  const faults = read.ok ? [] : read.faults;
  const cases = read.ok
    ? read.value.toetsen.termijnen.length + read.value.toetsen.behandelaar.length
    : 0;
  if (json) {
    const fouten = faults.map((fault) => ({ plek: fault.place, fout: said(fault, texts) }));
    out.line(JSON.stringify({ geldig: read.ok, toetsen: cases, fouten }));
  } else if (read.ok) out.line(texts.profileSound(cases));
  else for (const fault of faults) out.line(sayFault(fault, texts));
  await out.flush();
  return read.ok ? 0 : 1;
};

const said = (fault: Parameters<typeof sayFault>[0], texts: CliTexts): string =>
  sayFault({ ...fault, place: '' }, texts);
