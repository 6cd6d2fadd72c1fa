import type { LetterFacts } from '../../contract/letter.ts';
import { dateIn } from '../../domain/calendar/zone.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Letter } from '../../domain/complaint/letter.ts';
import { holdersOf } from '../../domain/organisation/holders.ts';
import { present } from '../../domain/shared/present.ts';
import { callBefore, settleBefore } from '../../domain/steps/askDates.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { bodyOf } from '../../domain/steps/body.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { isReachable, wantsCalls } from '../../domain/steps/facts/contacts.ts';
import { heardOn } from '../../domain/steps/facts/hearings.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { approvalOf } from '../../domain/verdict/draft.ts';
import { advisedIn } from './advisedIn.ts';
import { asItWas } from './asItWas.ts';
import type { Deps } from './deps.ts';
import { ownRecordsIn } from './ownRecordsIn.ts';
import { toReactOf } from './toReact.ts';

type Known = Pick<Deps, 'directory' | 'organisation' | 'settings'>;

/**
 * What a letter is written from. It speaks for the behandelaar once there is one, before that for the
 * coordinator; a gemachtigde gets it in the complainant's place. The closing letter is signed by the
 * behandelaar, or by whoever decided.
 *
 * @see requirement E39; experience.md §2
 */
export const letterFacts =
  ({ directory, organisation, settings }: Known) =>
  (complaint: Complaint, letter: Letter, circumstances: Circumstances): LetterFacts => {
    const { profile } = circumstances;
    const { klager } = complaint.registration;
    const addressee = klager.gemachtigde ?? klager;
    const then = asItWas(complaint, letter);
    const facts = present({
      kind: letter.kind,
      kenmerk: complaint.kenmerk,
      organisation: organisation.name,
      date: dateIn(profile.zone, letter.leavesAt),
      addressee: addressee.name,
      address: addressee.contact.address,
      sender: {
        ...senderOf(directory, signerOf(then, letter, circumstances), circumstances),
        ...bodyBehind(then, circumstances),
      },
      received: then.registration.received,
      privacyStatement: settings.current().privacyStatement,
      answerBy: settleBefore(then, circumstances),
      callBefore: wantsCalls(complaint) ? callBefore(complaint, circumstances) : undefined,
      inWriting: isReachable(complaint) && klager.writtenOnly ? (true as const) : undefined,
      noAftercare: profile.steps.tevredenheid === 'poort' ? undefined : (true as const),
      ...ownFacts(complaint, { letter, directory }, circumstances),
      newBehandelaar:
        letter.kind === 'andere-behandelaar' ? nameOf(directory, behandelaarOf(then)) : undefined,
    });
    // Empty words say something here: no second line is named.
    return profile.closing.ombudsman === 'eigen-tekst'
      ? { ...facts, ownSecondLine: profile.closing.text ?? '' }
      : facts;
  };

const ownFacts = (
  complaint: Complaint,
  { letter, directory }: { readonly letter: Letter; readonly directory: Known['directory'] },
  circumstances: Circumstances,
): Partial<LetterFacts> => {
  switch (letter.kind) {
    case 'verdaging':
      return verdagingOf(complaint, letter, circumstances);
    case 'gespreksbevestiging':
      return present({ agreed: confirmedIn(complaint, letter) });
    case 'informeel-afgerond':
      return present({ agreed: complaint.informal?.agreed });
    case 'uitnodiging':
      return present({ hearing: invitationOf(complaint, letter) });
    case 'afzegging':
      return present({ hearing: invitationOf(complaint, invitationBefore(complaint, letter)) });
    case 'verslag':
      return present({ toReact: toReactOf(complaint, letter) });
    case 'afdoening':
      return present({
        draft: complaint.verdict.drafts.find(({ version }) => version === letter.version),
        heard: present({
          klager: heardOn(complaint, 'klager'),
          klagerWaived: complaint.waivers.at(-1)?.ground,
          beklaagde: heardOn(complaint, 'beklaagde'),
        }),
        ownRecords: ownRecordsIn(complaint),
        advised: advisedIn(complaint),
      });
    case 'buiten-behandeling':
      return present({
        notHandled: complaint.closings.findLast(
          ({ as, at }) => as === 'buiten-behandeling' && at <= letter.preparedAt,
        )?.notHandled,
      });
    case 'verder-uitstel':
      return present({ furtherDelay: furtherDelayOf(complaint, letter) });
    case 'antwoord':
      return present({ admissibility: admissibilityOf(complaint) });
    case 'contactregel':
      return present({ contactRule: ruleOf(complaint, letter, directory) });
    case 'contactregel-voorbij':
    case 'niet-bereikt':
    case 'voortgang':
    case 'gesloten-na-stilte':
    case 'ontvangstbevestiging':
    case 'andere-behandelaar':
    case 'naar-commissie':
      return {};
  }
};

const ruleOf = (
  { contactRules = [] }: Complaint,
  { preparedAt }: Letter,
  directory: Known['directory'],
): LetterFacts['contactRule'] => {
  const made = contactRules.findLast(({ at }) => at <= preparedAt);
  return (
    made &&
    present({
      rule: made.rule,
      behaviour: made.behaviour,
      from: made.from,
      reviewOn: made.reviewOn,
      person: nameOf(directory, made.person),
    })
  );
};

const furtherDelayOf = (
  { furtherDelays = [] }: Complaint,
  { preparedAt }: Letter,
): LetterFacts['furtherDelay'] => {
  const agreed = furtherDelays.findLast(({ at }) => at <= preparedAt);
  return agreed && { agreedOn: agreed.on, until: agreed.until };
};
const admissibilityOf = ({ admissibility }: Complaint): LetterFacts['admissibility'] =>
  admissibility &&
  present({
    admissible: admissibility.admissible,
    ground: admissibility.ground,
    reason: admissibility.reason,
  });

// The talk and its letter are of the same decision.
const confirmedIn = ({ contacts }: Complaint, { preparedAt }: Letter): string | undefined =>
  contacts.find(({ at, confirm }) => confirm && at === preparedAt)?.agreed;

const verdagingOf = (
  complaint: Complaint,
  letter: Letter,
  circumstances: Circumstances,
): Partial<LetterFacts> => {
  // Each verdaging has one letter, in the same order.
  const nth = complaint.letters.filter(({ kind }) => kind === 'verdaging').indexOf(letter);
  const granted = complaint.verdagingen[nth < 0 ? complaint.verdagingen.length - 1 : nth];
  if (granted === undefined) return {};
  const until = settleBefore(
    {
      ...complaint,
      verdagingen: complaint.verdagingen
        .slice(0, complaint.verdagingen.indexOf(granted) + 1)
        // Of a letter that was taken back still stands what it said.
        .map(({ struck, ...one }) =>
          present({ ...one, struck: one.at === granted.at ? undefined : struck }),
        ),
    },
    circumstances,
  );
  return { verdaging: { weeks: granted.weeks, reason: granted.reason, until } };
};

// He knows of the moment in the last one that he got.
const invitationBefore = ({ letters }: Complaint, off: Letter): Letter =>
  letters.findLast(
    ({ kind, hearing, sent }) => kind === 'uitnodiging' && hearing === off.hearing && sent,
  ) ?? off;

const invitationOf = (complaint: Complaint, letter: Letter): LetterFacts['hearing'] => {
  const hearing = complaint.hearings.find(({ id }) => id === letter.hearing);
  // Moved after it was written, it says what it said.
  const before = hearing?.moved?.find(({ at }) => at > letter.preparedAt)?.from;
  return (
    hearing &&
    present({
      date: before?.on ?? hearing.plannedFor,
      time: before?.time ?? hearing.time,
      place: hearing.place,
      form: hearing.form,
    })
  );
};

// Where one office decides, whoever decided signs (K17).
const signerOf = (
  complaint: Complaint,
  { kind, version = 0 }: Letter,
  circumstances: Circumstances,
): PersonId | undefined => {
  const decides = kind === 'afdoening' && circumstances.profile.approval.decides !== undefined;
  return (
    (decides ? approvalOf(complaint, version)?.by : undefined) ??
    behandelaarOf(complaint) ??
    coordinatorFor(complaint, circumstances)
  );
};

// What the secretary writes, the body says.
const bodyBehind = (
  complaint: Complaint,
  circumstances: Circumstances,
): Pick<LetterFacts['sender'], 'body'> => {
  const body =
    behandelaarOf(complaint) === undefined ? undefined : bodyOf(complaint, circumstances);
  return body ? { body: body.member } : {};
};

const senderOf = (
  directory: Known['directory'],
  sender: PersonId | undefined,
  circumstances: Circumstances,
): LetterFacts['sender'] => {
  const person = sender === undefined ? undefined : directory.find(sender);
  return present({
    name: person?.name ?? '',
    function: person?.jobTitle ?? '',
    phone: person?.phone ?? phoneOfCoordinator(directory, circumstances),
    email: person?.email,
  });
};

const phoneOfCoordinator = (
  directory: Known['directory'],
  { organisation }: Circumstances,
): string | undefined => {
  const [coordinator] = holdersOf('klachtencoordinator', organisation);
  return coordinator && directory.find(coordinator.person)?.phone;
};

const nameOf = (directory: Known['directory'], person: PersonId | undefined): string | undefined =>
  person === undefined ? undefined : directory.find(person)?.name;
