import { behandelaarInput } from '../../contract/cli/behandelaar.ts';
import { readAs, type Fault, type Read } from '../../contract/cli/fault.ts';
import { profileFile, type ProfileFile, type Toets } from '../../contract/cli/profile.ts';
import { termijnenInput } from '../../contract/cli/termijnen.ts';
import { behandelaar } from './behandelaar.ts';
import { reckoningWith } from './profiles.ts';
import { profileFaults } from './profileFaults.ts';
import { termijnen } from './termijnen.ts';

/**
 * Reads a profile from a file: its shape, whether it holds together, and whether it gives what its own cases say.
 * A refusal names every place with what is wrong there.
 */
export function checkProfile(value: unknown): Read<ProfileFile> {
  const read = readAs(profileFile, value);
  if (!read.ok) return read;
  const unsound = profileFaults(read.value.profiel);
  const faults = unsound.length > 0 ? unsound : failedCases(read.value);
  return faults.length > 0 ? { ok: false, faults } : read;
}

const failedCases = (file: ProfileFile): readonly Fault[] => {
  const reckon = termijnen(reckoningWith(file));
  const assign = behandelaar(file.profiel);
  return [
    ...file.toetsen.termijnen.flatMap((toets, place) =>
      failed(toets, `toetsen.termijnen.${place}`, () => {
        const line = { id: toets.naam, procedure: file.profiel.code, ...toets.in };
        const read = readAs(termijnenInput, line);
        if (!read.ok) return read;
        const { termijnen: terms, gebeurtenissen, status } = reckon(read.value);
        const byCode = Object.fromEntries(terms.map(({ read }) => [read().code, read()]));
        const geldig = gebeurtenissen.map((one) => one.geldig);
        return { ok: true, value: { termijnen: byCode, geldig, status } };
      }),
    ),
    ...file.toetsen.behandelaar.flatMap((toets, place) =>
      failed(toets, `toetsen.behandelaar.${place}`, () => {
        const read = readAs(behandelaarInput, { id: toets.naam, ...toets.in });
        return read.ok ? { ok: true, value: assign(read.value) } : read;
      }),
    ),
  ];
};

const failed = (toets: Toets, place: string, run: () => Read<unknown>): readonly Fault[] => {
  const answer = run();
  if (!answer.ok) {
    return answer.faults.map((fault) => ({ ...fault, place: `${place}.in.${fault.place}` }));
  }
  return differences(toets.uit, answer.value, `${place}.uit`).map((difference) => ({
    place: difference.place,
    code: 'toets-mislukt',
    about: [toets.naam, difference.what],
  }));
};

interface Difference {
  readonly place: string;
  readonly what: string;
}

// Only what the case names is compared; a list must be named whole.
const differences = (wanted: unknown, got: unknown, place: string): readonly Difference[] => {
  if (isRecord(wanted) && isRecord(got)) {
    return Object.entries(wanted).flatMap(([key, value]) =>
      differences(value, Object.hasOwn(got, key) ? got[key] : undefined, `${place}.${key}`),
    );
  }
  const [one, other] = [JSON.stringify(wanted), JSON.stringify(got) as string | undefined];
  return one === other ? [] : [{ place, what: `${one} ≠ ${String(other)}` }];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
