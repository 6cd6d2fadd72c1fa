import type { Complaint } from '../../complaint/complaint.ts';
import type { Letter, LetterKind } from '../../complaint/letter.ts';
import type { Registration, ReplyChannel } from '../../complaint/registration.ts';
import type { Profile } from '../../procedure/profile.ts';
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
 * Letters to the complainant with one more, by the channel of the procedure. To nobody no letter is owed; only
 * a letter that holds a judgement is written all the same.
 *
 * @see requirements F12, K18
 */
export function withLetter(
  complaint: Complaint,
  { time, profile }: Pick<StepContext, 'time' | 'profile'>,
  letter: { readonly kind: LetterKind } & Partial<
    Pick<Letter, 'leavesAt' | 'version' | 'hearing' | 'by'>
  >,
): readonly Letter[] {
  const { letters, registration } = complaint;
  if (!judges.includes(letter.kind) && !isReachable(complaint)) return letters;
  return [
    ...letters,
    {
      id: `b${letters.length + 1}`,
      channel: channelFor(registration, profile),
      preparedAt: time.now,
      preparedOn: time.today,
      leavesAt: time.now,
      ...letter,
    },
  ];
}

/** The letters, with the invitation to this hearing taken back where it has not left; of others nothing changes. */
export const withoutInvitation = (
  letters: readonly Letter[],
  hearing: string,
  moment: NonNullable<Letter['withdrawn']>,
): readonly Letter[] =>
  letters.map((letter) =>
    letter.hearing === hearing && !letter.sent && !letter.withdrawn
      ? { ...letter, withdrawn: moment }
      : letter,
  );

const judges: readonly LetterKind[] = ['afdoening', 'antwoord'];

// E-mail is answered by e-mail, where an address is known; everything else by letter.
const channelFor = (
  { channel, klager }: Registration,
  { intake }: Pick<Profile, 'intake'>,
): ReplyChannel => {
  if (intake.replyChannel === 'voorkeur') return klager.replyChannel;
  const { email } = (klager.gemachtigde ?? klager).contact;
  return channel === 'e-mail' && email ? 'e-mail' : 'brief';
};

/** Word that the handling goes on is written and not sent yet. */
export const wordIsReady = (complaint: Complaint): boolean =>
  openLetters(complaint).some(({ kind }) => kind === 'voortgang');
