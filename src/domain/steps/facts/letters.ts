import type { Complaint } from '../../complaint/complaint.ts';
import type { Letter, LetterKind } from '../../complaint/letter.ts';
import type { StepContext } from '../context.ts';

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

/** Letters to the complainant with one more, by the channel he prefers. */
export function withLetter(
  { letters, registration }: Complaint,
  { time }: Pick<StepContext, 'time'>,
  letter: { readonly kind: LetterKind } & Partial<Pick<Letter, 'leavesAt' | 'version'>>,
): readonly Letter[] {
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
