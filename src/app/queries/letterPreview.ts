import type { LetterPreview } from '../../contract/dossierView.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Letter } from '../../domain/complaint/letter.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { afdoeningOf } from '../../domain/steps/facts/letters.ts';
import { presentDraft } from '../../domain/verdict/draft.ts';
import type { Deps } from '../usecases/deps.ts';
import { letterFacts } from '../usecases/letterFacts.ts';
import { signedLetter } from '../usecases/signedLetter.ts';

/**
 * The closing letter of the present version, before there is one: who decides reads what the citizen will read.
 *
 * @see experience.md §3 *Lees en beslis*
 */
export function letterPreview(
  deps: Pick<Deps, 'directory' | 'organisation' | 'settings' | 'letterText'>,
  complaint: Complaint,
  circumstances: Circumstances,
): LetterPreview | undefined {
  const version = presentDraft(complaint)?.version;
  if (version === undefined) return undefined;
  const letter = afdoeningOf(complaint, version) ?? notYetMade(complaint, version, circumstances);
  return { version, ...signedLetter(deps)(letterFacts(deps)(complaint, letter, circumstances)) };
}

const notYetMade = (
  { registration }: Complaint,
  version: number,
  { time }: Circumstances,
): Letter => ({
  id: 'concept',
  kind: 'afdoening',
  channel: registration.klager.replyChannel,
  preparedAt: time.now,
  preparedOn: time.today,
  leavesAt: time.now,
  version,
});
