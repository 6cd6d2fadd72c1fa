import type { LetterView } from '../../contract/dossierView.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Letter } from '../../domain/complaint/letter.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import type { Deps } from '../usecases/deps.ts';
import { letterFacts } from '../usecases/letterFacts.ts';
import { signedLetter } from '../usecases/signedLetter.ts';
import { documentName } from '../usecases/storeLetter.ts';

interface Shown {
  readonly complaint: Complaint;
  readonly letter: Letter;
  readonly circumstances: Circumstances;
}

/** A letter with its words, and whether it may leave now. */
export function letterView(deps: Deps, { complaint, letter, circumstances }: Shown): LetterView {
  return {
    ...letter,
    ...signedLetter(deps)(letterFacts(deps)(complaint, letter, circumstances)),
    document: documentName(complaint, letter),
    mayLeave:
      letter.sent === undefined &&
      letter.withdrawn === undefined &&
      letter.leavesAt <= circumstances.time.now,
  };
}
