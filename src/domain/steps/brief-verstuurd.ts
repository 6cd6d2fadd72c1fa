import { timeIn, dateIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Letter } from '../complaint/letter.ts';
import { decided, invalid, refused, refusedField, type DecideStep } from './decision.ts';
import { accusedPerson } from './facts/accused.ts';
import type { StepContext } from './context.ts';
import { presentAdmissibility } from './facts/admissibility.ts';
import { isReachable } from './facts/contacts.ts';
import type { StepInputs } from './input.ts';
import { coordinatorFor, managerOfAccused } from './people.ts';
import { owe } from './owe.ts';

type SentHow = StepInputs['brief-verstuurd']['how'];

/**
 * A letter left the house, or cannot: of a complainant of whom nothing is known. Never before its hold ends; with the closing letter the complainant's after-care
 * and the employee's own word are owed.
 *
 * @see experience.md §2, never 15; requirement E41
 */
export const decideBriefVerstuurd: DecideStep<'brief-verstuurd'> = (
  complaint,
  { letterId, how },
  context,
) => {
  const { by, time, profile } = context;
  const letter = complaint.letters.find(({ id }) => id === letterId);
  if (letter === undefined) return invalid('letterId');
  if (letter.withdrawn) return refused('superseded');
  if (letter.sent) return refused('not-now');
  if (time.now < letter.leavesAt) {
    return refused('hold-running', {
      date: dateIn(profile.zone, letter.leavesAt),
      time: timeIn(profile.zone, letter.leavesAt),
    });
  }

  if (how === 'geen-adres' && isReachable(complaint)) return invalid('how');
  if (how === 'telefoon' && !hasPhone(complaint)) {
    return refusedField('how', 'contact-data-missing-for-channel');
  }

  if (isByOtherChannel(letter, how, context)) return refusedField('how', 'other-channel');

  const sent = { at: time.now, on: time.today, by, how };
  const after = {
    ...complaint,
    letters: complaint.letters.map((one) => (one === letter ? { ...one, sent } : one)),
  };
  const log = { action: 'brief-verstuurd', reason: letter.kind } as const;
  if (letter.kind === 'antwoord' && presentAdmissibility(after)?.admissible === false) {
    // Told that it is not admissible: nothing is left to be done (F11).
    const closing = { on: time.today, at: time.now, by, as: 'niet-ontvankelijk' } as const;
    return decided({ ...after, closings: [...after.closings, closing] }, log);
  }
  if (letter.kind !== 'afdoening') return decided(after, log);

  const employee = after.told ? accusedPerson(after, context) : undefined;
  return decided(after, log, [
    ...owe('nazorg', coordinatorFor(after, context)),
    ...owe('over-jou-uitkomst', employee),
    ...owe(
      'nabespreken',
      profile.steps.nabesproken && employee ? managerOfAccused(after, context) : undefined,
    ),
  ]);
};

const hasPhone = ({ registration: { klager } }: Complaint): boolean =>
  Boolean((klager.gemachtigde ?? klager).contact.phone);

// Where the answer mirrors how the complaint came in, it goes that way in writing and no other (F12).
const isByOtherChannel = (
  { channel }: Letter,
  how: SentHow,
  { profile }: Pick<StepContext, 'profile'>,
): boolean =>
  profile.intake.replyChannel === 'zoals-binnengekomen' &&
  how !== 'geen-adres' &&
  how !== (channel === 'e-mail' ? 'e-mail' : 'post');
