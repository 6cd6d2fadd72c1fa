import type { Complaint } from '../../complaint/complaint.ts';
import type { Letter, LetterKind } from '../../complaint/letter.ts';
import type { StepContext } from '../context.ts';
import { isReachable } from './contacts.ts';

/** Letters that still have to leave. */
export function openLetters({ letters }: Complaint): readonly Letter[] {
  return letters.filter(({ sent, withdrawn }) => sent === undefined && withdrawn === undefined);
}

/** The closing letter of a version, unless it was withdrawn. */
export function afdoeningOf({ letters }: Complaint, version: number): Letter | undefined {
  return letters.findLast(
    (letter) =>
      letter.kind === 'afdoening' && letter.version === version && letter.withdrawn === undefined,
  );
}

/**
 * Letters to the complainant with one more, by the channel he prefers. To nobody no letter is owed; only the
 * closing letter is written all the same, as it holds the judgement.
 */
export function withLetter(
  complaint: Complaint,
  { time }: Pick<StepContext, 'time'>,
  letter: { readonly kind: LetterKind } & Partial<Pick<Letter, 'leavesAt' | 'version'>>,
): readonly Letter[] {
  const { letters, registration } = complaint;
  if (letter.kind !== 'afdoening' && !isReachable(complaint)) return letters;
  return [
    ...letters,
    {
      id: `b${letters.length + 1}`,
      channel: registration.klager.replyChannel,
      preparedAt: time.now,
      preparedOn: time.today,
      leavesAt: time.now,
      ...letter,
    },
  ];
}
