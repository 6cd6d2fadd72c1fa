import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { termFactsOf } from '../terms/facts.ts';
import { afdoening, weeksLeft } from '../terms/verdaging.ts';
import { blockingOf } from '../verdict/blocking.ts';
import { presentDraft, readingsOf, standingApprovals } from '../verdict/draft.ts';
import { acceptedJustNow } from './acceptatie-ongedaan.ts';
import { bodyDecides } from './body.ts';
import type { StepCode } from './codes.ts';
import { consultGuards } from './consultGuards.ts';
import { employeeGuards } from './employeeGuards.ts';
import { committeeHears } from './committeeHears.ts';
import type { Circumstances } from './context.ts';
import { isAboutAPerson } from './facts/accused.ts';
import { admissibilityStands, forwardingOpen, mayBeHandled } from './facts/admissibility.ts';
import { aftercareDone } from './facts/aftercare.ts';
import { presentSettlement } from './facts/cycle.ts';
import { heardOn, openHearings } from './facts/hearings.ts';
import { afdoeningOf, openLetters, wordIsReady } from './facts/letters.ts';
import { isReachable } from './facts/contacts.ts';
import { maySpeak } from './facts/contactRule.ts';
import { openReferrals } from './facts/referrals.ts';
import { attemptsSinceTalk, toldBySilenceLetter, triedEnough } from './facts/silence.ts';
import { verdagingOnHold } from './facts/verdagingen.ts';
import { presentWait } from './facts/waiting.ts';
import { mayIntervene } from './mayIntervene.ts';
import { ombudsmanGuards } from './ombudsmanGuards.ts';
import { phaseGuards } from './phaseGuards.ts';
import { tableAllows } from './rights.ts';
import { rolesOf } from './roles.ts';
import { stageOf } from './stage.ts';

interface Asked {
  readonly complaint: Complaint;
  readonly person: PersonId;
  readonly circumstances: Circumstances;
}
type Guard = (asked: Asked) => boolean;

const someLetterMayLeave: Guard = ({ complaint, circumstances }) =>
  openLetters(complaint).some(({ leavesAt }) => leavesAt <= circumstances.time.now);

const draftNotSubmitted: Guard = ({ complaint }) => {
  const draft = presentDraft(complaint);
  return draft !== undefined && draft.submitted === undefined;
};

const notAuthorNorReader: Guard = (asked) => {
  const { complaint, person } = asked;
  const draft = presentDraft(complaint);
  return (
    draft !== undefined &&
    notAuthor(asked) &&
    readingsOf(complaint, draft.version).every(({ by }) => by !== person)
  );
};

const notAuthor: Guard = ({ complaint, person }) => presentDraft(complaint)?.by !== person;

const notOpenedYet: Guard = ({ complaint, person }) => {
  const draft = presentDraft(complaint);
  return (
    draft !== undefined &&
    complaint.verdict.opened.every(({ version, by }) => version !== draft.version || by !== person)
  );
};

const ownApprovalMayGo: Guard = ({ complaint, person, circumstances }) => {
  const draft = presentDraft(complaint);
  const letter = draft && afdoeningOf(complaint, draft.version);
  return (
    draft !== undefined &&
    agreesWith(complaint, draft.version, person) &&
    (letter === undefined ||
      (letter.sent === undefined && circumstances.time.now < letter.leavesAt))
  );
};

const agreesWith = (complaint: Complaint, version: number, person: PersonId): boolean =>
  standingApprovals(complaint, version).some(
    ({ by, decision }) => by === person && decision === 'akkoord',
  );

const maySayYes: Guard = (asked) => {
  const { complaint, person, circumstances } = asked;
  const draft = presentDraft(complaint);
  return (
    draft !== undefined &&
    notAuthor(asked) &&
    !agreesWith(complaint, draft.version, person) &&
    blockingOf(complaint, draft, circumstances).length === 0 &&
    bodyDecides(complaint, circumstances)?.open.includes(person) !== false
  );
};

const verdagingPossible: Guard = ({ complaint, circumstances }) => {
  const facts = termFactsOf(complaint, circumstances);
  return (
    weeksLeft(facts, circumstances) > 0 &&
    circumstances.time.today <= afdoening(facts, circumstances).telaatNa
  );
};

const intervenes: Guard = ({ complaint, person, circumstances }) =>
  mayIntervene(complaint, person, circumstances);

const aboutAPerson: Guard = ({ complaint, circumstances }) =>
  isAboutAPerson(complaint, circumstances);

const furtherDelayPossible: Guard = ({ complaint, circumstances }) => {
  const facts = termFactsOf(complaint, circumstances);
  return (
    facts.verdagingen.length > 0 &&
    circumstances.time.today <= afdoening(facts, circumstances).telaatNa
  );
};

const mistakesPossible = ({
  contacts,
  verdagingen,
  furtherDelays = [],
  hearings,
}: Complaint): boolean =>
  [...contacts, ...verdagingen, ...furtherDelays].some(({ struck }) => struck === undefined) ||
  hearings.some(({ held }) => held !== undefined);

const speaks: Guard = ({ complaint, person, circumstances }) =>
  maySpeak(complaint, person, circumstances.time.today);

const waits: Guard = ({ complaint, circumstances }) =>
  presentWait(complaint, circumstances.time.today) !== undefined;

const mayHear: Guard = ({ complaint, person, circumstances }) =>
  committeeHears(complaint, { ...circumstances, by: person }) === undefined;

/** Steps that the table allows and that make no sense now; what is left out here has no guard. */
const guards: Readonly<Partial<Record<StepCode, Guard>>> = {
  ...ombudsmanGuards,
  'over-wie': ({ complaint }) => complaint.told === undefined,
  'acceptatie-ongedaan': ({ complaint, circumstances }) =>
    acceptedJustNow(complaint, circumstances),
  verteld: (asked) => aboutAPerson(asked) && asked.complaint.told === undefined,
  afschrift: ({ complaint }) => complaint.told !== undefined && complaint.copy === undefined,
  besproken: ({ complaint }) => openReferrals(complaint).length === 0,
  ...consultGuards,
  ...employeeGuards,
  ...phaseGuards,
  // The employee has the copy before anybody is invited (Awb 9:9; experience.md §2).
  'hoorgesprek-plannen': (asked) =>
    mayHear(asked) && (!aboutAPerson(asked) || asked.complaint.copy !== undefined),
  'hoorgesprek-vastleggen': mayHear,
  'hoorgesprek-verzetten': (asked) => mayHear(asked) && openHearings(asked.complaint).length > 0,
  'hoorgesprek-afzeggen': (asked) => mayHear(asked) && openHearings(asked.complaint).length > 0,
  'afzien-van-horen': (asked) =>
    mayHear(asked) &&
    asked.complaint.waivers.length === 0 &&
    heardOn(asked.complaint, 'klager').length === 0,
  'termijn-verlengen': (asked) => verdagingPossible(asked) && intervenes(asked),
  'doorverwijzing-aangekomen': ({ complaint }) => openReferrals(complaint).length > 0,
  'verder-uitstel': furtherDelayPossible,
  'verlenging-ongedaan': ({ complaint, circumstances }) =>
    verdagingOnHold(complaint, circumstances.time.now) !== undefined,
  'gebeurtenis-vervallen': ({ complaint }) => mistakesPossible(complaint),
  'brief-niet-bereikt': ({ complaint }) =>
    isReachable(complaint) && attemptsSinceTalk(complaint).length > 0,
  voortgangsbericht: ({ complaint }) => isReachable(complaint) && !wordIsReady(complaint),
  'sluiten-na-stilte': ({ complaint, circumstances }) =>
    openReferrals(complaint).length === 0 &&
    toldBySilenceLetter(complaint) &&
    triedEnough(attemptsSinceTalk(complaint), complaint, circumstances.profile),
  'niet-bereikt': speaks,
  'contactregel-opheffen': ({ complaint: { contactRules = [] } }) =>
    contactRules.slice(-1).some(({ ended }) => ended === undefined),
  contactregel: ({ complaint }) => isReachable(complaint),
  wachten: (asked) => !waits(asked),
  hervatten: waits,
  'ter-meelezing': draftNotSubmitted,
  meegelezen: notAuthorNorReader,
  'oordeel-geopend': notOpenedYet,
  akkoord: maySayYes,
  terugsturen: notAuthor,
  'akkoord-intrekken': ownApprovalMayGo,
  'brief-verstuurd': someLetterMayLeave,
  afsluiten: (asked) => {
    const { complaint, circumstances } = asked;
    const { profile } = circumstances;
    if (openLetters(complaint).length > 0 || openReferrals(complaint).length > 0) return false;
    return presentSettlement(complaint)
      ? !profile.steps.besproken && !forwardingOpen(complaint, profile)
      : !speaks(asked) || aftercareDone(complaint, profile);
  },
  toewijzen: (asked) =>
    mayBeHandled(asked.complaint, asked.circumstances.profile) && intervenes(asked),
  doorgestuurd: ({ complaint, circumstances }) => forwardingOpen(complaint, circumstances.profile),
  ontvankelijkheid: ({ complaint, circumstances }) =>
    !forwardingOpen(complaint, circumstances.profile) && !admissibilityStands(complaint),
  neutraliteit: notAuthorNorReader,
};

/**
 * What somebody may do now: the table of rights, less what makes no sense at this moment. Buttons are made
 * from it; the decision itself still says precisely why something is refused.
 */
export function permittedSteps(
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): readonly StepCode[] {
  const asked = { complaint, person, circumstances };
  const roles = rolesOf(complaint, person, circumstances);
  return tableAllows(circumstances.profile, stageOf(complaint), roles).filter(
    (step) => guards[step]?.(asked) ?? true,
  );
}
