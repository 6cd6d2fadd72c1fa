import type { BehandelaarInput, BehandelaarView } from '../../contract/cli/behandelaar.ts';
import type { Read } from '../../contract/cli/fault.ts';
import type { ProfileFile } from '../../contract/cli/profile.ts';
import type { TermijnenInput, TermijnenView } from '../../contract/cli/termijnen.ts';
import type { ProcedureCode } from '../../domain/complaint/kenmerk.ts';
import { behandelaar } from './behandelaar.ts';
import { checkProfile } from './checkProfile.ts';
import { profileFileOf, reckoningWith } from './profiles.ts';
import { termijnen } from './termijnen.ts';

/** What the command line can ask; it needs no register, no network and no clock. */
export interface CommandLine {
  readonly termijnen: (input: TermijnenInput) => TermijnenView;
  readonly behandelaar: (input: BehandelaarInput) => BehandelaarView;
  readonly profileFileOf: (code: ProcedureCode) => ProfileFile;
  readonly checkProfile: (value: unknown) => Read<ProfileFile>;
}

/**
 * Binds the questions of the command line to the procedures.
 *
 * @param file - a checked profile that takes the place of the built-in one; also the one whose matrix answers.
 */
export function createCommandLine(file?: ProfileFile): CommandLine {
  const reckoning = reckoningWith(file);
  return {
    termijnen: termijnen(reckoning),
    behandelaar: behandelaar(file?.profiel ?? reckoning('emmen').profile),
    profileFileOf,
    checkProfile,
  };
}
