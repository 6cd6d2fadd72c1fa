import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Kenmerk } from '../complaint/kenmerk.ts';
import type { Registration } from '../complaint/registration.ts';
import { holds } from '../organisation/holders.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { accusedPersons, withPersonMeant } from '../matrix/accusedPersons.ts';
import { askedNow } from '../steps/asked.ts';
import type { StepContext } from '../steps/context.ts';
import type { StepDecided } from '../steps/decision.ts';
import { withLetter } from '../steps/facts/letters.ts';
import { coordinatorFor, supportFor } from '../steps/people.ts';
import type { RefusedField, StepRefusal } from '../steps/refusal.ts';
import { LONGEST_AANDUIDING, whyNoAanduiding } from './aanduiding.ts';
import { owe } from '../steps/owe.ts';

/** What somebody fills in; who and when are added here. */
export type RegistrationFacts = Omit<Registration, 'by' | 'at'>;

/** The complaint as it will be, once it has its number. */
export type DraftComplaint = (kenmerk: Kenmerk) => StepDecided;

/**
 * Registers a complaint, of anybody about anything: no name, no accused and no form is a condition to be
 * heard. Owes the confirmation of receipt and the first call.
 *
 * @param names - of people who are in it by account only; they may not stand in the aanduiding either.
 * @see Awb art. 9:2, art. 9:6; experience.md §3
 */
export function decideRegistration(
  facts: RegistrationFacts,
  names: readonly string[],
  context: StepContext,
): Outcome<DraftComplaint, StepRefusal> {
  const fields = [
    ...wrongDates(facts, context.time.today),
    ...wrongAanduiding(facts, names),
    ...unreachable(facts),
    ...notSolvedHere(facts, context),
  ];
  const [first] = fields;
  if (first) return refuse({ code: codeOf(first), fields });

  const received = receivedByCoordinator(facts, context);
  const registration = {
    ...facts,
    accused: withPersonMeant(facts.accused, context.organisation),
    ...(received && { receivedByCoordinator: received }),
    by: context.by,
    at: context.time.now,
  };
  return accept((kenmerk) =>
    facts.solvedAtOnce
      ? solved(blank(kenmerk, registration, context), facts.solvedAtOnce.agreed, context)
      : owing(blank(kenmerk, registration, context), context),
  );
}

const wrongDates = (
  { received, receivedByCoordinator, happenedOn }: RegistrationFacts,
  today: IsoDate,
): readonly RefusedField[] => {
  const found: RefusedField[] = [];
  if (received > today) found.push({ field: 'received', code: 'date-in-future' });
  if (happenedOn !== undefined && happenedOn > today) {
    found.push({ field: 'happenedOn', code: 'date-in-future' });
  } else if (happenedOn !== undefined && received < happenedOn) {
    found.push({ field: 'received', code: 'received-before-event' });
  }
  if (receivedByCoordinator !== undefined && receivedByCoordinator > today) {
    found.push({ field: 'receivedByCoordinator', code: 'date-in-future' });
  } else if (receivedByCoordinator !== undefined && receivedByCoordinator < received) {
    found.push({ field: 'receivedByCoordinator', code: 'received-before-event' });
  }
  return found;
};

const wrongAanduiding = (
  { aanduiding, klager, accused }: RegistrationFacts,
  names: readonly string[],
): readonly RefusedField[] => {
  if (aanduiding.length > LONGEST_AANDUIDING) {
    return [{ field: 'aanduiding', code: 'too-long', max: LONGEST_AANDUIDING }];
  }
  const own = [klager.name, klager.gemachtigde?.name, accused.name].filter(
    (name) => name !== undefined,
  );
  const code = whyNoAanduiding(aanduiding, [...own, ...names]);
  return code === undefined ? [] : [{ field: 'aanduiding', code }];
};

// Only for the channel that was chosen: another one is always possible.
const unreachable = ({ klager }: RegistrationFacts): readonly RefusedField[] => {
  const side = klager.gemachtigde ? 'klager.gemachtigde' : 'klager';
  const { email } = (klager.gemachtigde ?? klager).contact;
  return klager.replyChannel === 'e-mail' && !email
    ? [{ field: `${side}.contact.email`, code: 'contact-data-missing-for-channel' }]
    : [];
};

// Who is complained about does not say himself that it is dealt with (experience.md §2, never 3).
const notSolvedHere = (
  { solvedAtOnce, accused }: RegistrationFacts,
  { by, profile, organisation }: StepContext,
): readonly RefusedField[] => {
  const field = 'solvedAtOnce.agreed';
  if (!solvedAtOnce) return [];
  if (profile.intake.solvedAtOnce === 'niet') return [{ field, code: 'not-permitted' }];
  if (accusedPersons(accused, organisation).includes(by)) return [{ field, code: 'involved' }];
  return solvedAtOnce.agreed.trim() === '' ? [{ field, code: 'reason-required' }] : [];
};

const codeOf = ({ code }: RefusedField): StepRefusal['code'] =>
  code === 'required' || code === 'too-long' || code === 'invalid' ? 'invalid-input' : code;

const receivedByCoordinator = (
  facts: RegistrationFacts,
  { by, organisation, time }: StepContext,
): IsoDate | undefined =>
  facts.receivedByCoordinator ??
  (holds(by, 'klachtencoordinator', organisation) ? time.today : undefined);

const blank = (
  kenmerk: Kenmerk,
  registration: Registration,
  { profile }: StepContext,
): Complaint => ({
  kenmerk,
  procedure: profile.code,
  volgnummer: 0,
  registration,
  contacts: [],
  involved: [],
  assignments: [],
  verdagingen: [],
  hearings: [],
  waivers: [],
  verdict: { drafts: [], readings: [], approvals: [], opened: [] },
  letters: [],
  closings: [],
  reopenings: [],
});

const owing = (complaint: Complaint, context: StepContext): StepDecided => {
  const registered = {
    ...complaint,
    // Where it is said with the admissibility, that letter confirms receipt (K4).
    letters:
      context.profile.intake.confirmation === 'apart'
        ? withLetter(complaint, context, { kind: 'ontvangstbevestiging' })
        : complaint.letters,
  };
  return {
    complaint: registered,
    log: { action: 'geregistreerd' },
    tell: [
      ...owe('bel-eerst', coordinatorFor(registered, context)),
      ...owe(
        'brief-versturen',
        registered.letters.length > 0 ? supportFor(registered, context) : [],
      ),
    ],
  };
};

// Put right at once: registered all the same, in the short form, and sent on (F6-F7, K19).
const solved = (complaint: Complaint, agreed: string, context: StepContext): StepDecided => {
  const { by, time } = context;
  const informal = {
    on: time.today,
    at: time.now,
    by,
    agreed,
    askedBy: by,
    askedOn: time.today,
    letterWanted: false,
    atOnce: true,
  } as const;
  const after = { ...complaint, informal };
  return {
    complaint: after,
    log: { action: 'geregistreerd' },
    tell: askedNow(after, context),
  };
};
