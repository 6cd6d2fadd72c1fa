import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { Asking } from '../../src/domain/steps/ask.ts';
import { attemptsSinceReached, contactsOf } from '../../src/domain/steps/facts/contacts.ts';
import { heardOn, openHearings } from '../../src/domain/steps/facts/hearings.ts';
import { openLetters } from '../../src/domain/steps/facts/letters.ts';
import type { IsoDate } from '../../src/domain/calendar/isoDate.ts';
import type { StepCode } from '../../src/domain/steps/codes.ts';
import type { Chance } from '../simulation/chance.ts';
import type { Fate } from './arrivals.ts';
import { workingDaysAfter } from './days.ts';
import { within, type Draw } from './draw.ts';
import type { Model, Range } from './model.ts';

/** A step with what is filled in, and how long others need after it before anything can go on. */
export interface NextStep {
  readonly step: StepCode;
  readonly input: unknown;
  /** Working days. */
  readonly wait?: number;
}

export interface Situation {
  readonly complaint: Complaint;
  readonly person: string;
  readonly asking: Asking;
  readonly fate: Fate;
  readonly today: IsoDate;
  readonly now: string;
  readonly model: Model;
  readonly draw: Draw;
  /** Whom the matrix proposes, or somebody who may be chosen. */
  readonly proposed: string | undefined;
}

type Fill = (situation: Situation) => NextStep | undefined;

const chanceFor = ({ draw, fate }: Situation, ...question: readonly (string | number)[]): Chance =>
  draw('step', fate.nth, ...question);
const waitFor = (situation: Situation, range: Range, what: string): number =>
  within(chanceFor(situation, 'wait', what, situation.complaint.volgnummer), range);

const spoke = ({ complaint }: Situation): number =>
  contactsOf(complaint).filter((one) => one.with === 'klager' && one.reached).length;

const talk = (situation: Situation, purpose: 'eerste-gesprek' | 'voortgang'): NextStep => {
  const { today, model, complaint } = situation;
  const attempts = attemptsSinceReached(complaint, purpose).length;
  const chance = chanceFor(situation, 'call', spoke(situation), attempts);
  if (!chance.happens(model.turns.complainantAnswersPhone) && purpose === 'eerste-gesprek')
    return { step: 'niet-bereikt', input: { how: 'telefoon' }, wait: 1 };
  return {
    step: 'gesprek-vastleggen',
    input: { with: 'klager', how: 'telefoon', purpose, on: today, note: 'Wat de klager wil.' },
    // Only what is to be solved in talks waits for the next one.
    ...(situation.fate.route === 'informeel' && {
      wait: waitFor(situation, model.outsideWorkingDays.betweenTalks, 'talk'),
    }),
  };
};

/** Talks until both know how to go on; then it is solved. */
const solve = (situation: Situation): NextStep => {
  const { fate, person, today } = situation;
  return spoke(situation) < fate.talks
    ? talk(situation, 'voortgang')
    : {
        step: 'opgelost-en-tevreden',
        input: {
          agreed: 'Wij bellen voortaan op de afgesproken dag.',
          askedBy: person,
          askedOn: today,
          letterWanted: chanceFor(situation, 'letter').happens(0.3),
        },
      };
};

const choose: Fill = (situation) => {
  const { fate, proposed } = situation;
  if (fate.route === 'niet-in-behandeling') {
    const input = { ground: 'bezwaar-mogelijk', reason: 'Tegen het besluit staat bezwaar open.' };
    return { step: 'buiten-behandeling', input };
  }
  if (fate.route === 'informeel' && !fate.byBehandelaar) return solve(situation);
  return proposed === undefined
    ? undefined
    : { step: 'toewijzen', input: { to: proposed, reason: 'Past bij het werk van dit team.' } };
};

const answerProposal: Fill = (situation) => {
  const { complaint, model } = situation;
  const draw = chanceFor(situation, 'accept', complaint.assignments.length).next();
  const { declinesInvolved, declinesOtherwise } = model.turns;
  if (draw < declinesInvolved) return { step: 'weigeren', input: { code: 'zelf-betrokken' } };
  if (draw < declinesInvolved + declinesOtherwise)
    return { step: 'weigeren', input: { code: 'anders', reason: 'Te veel werk deze weken.' } };
  return { step: 'accepteren', input: {} };
};

const planHearing: Fill = (situation) => {
  const { complaint, asking, model, today } = situation;
  const chance = chanceFor(situation, 'hearing');
  const waives = chance.happens(model.turns.complainantWaivesHearing);
  if (asking.ask === 'hoor-klager' && waives) {
    const reason = 'De klager hoeft niet meer te worden gehoord.';
    return { step: 'afzien-van-horen', input: { ground: 'verklaart-af-te-zien', reason } };
  }
  const side = asking.ask === 'hoor-beklaagde' ? 'beklaagde' : 'klager';
  const bothOpen = side === 'klager' && complaint.copy !== undefined;
  const together = bothOpen && chance.happens(model.turns.hearingTogether);
  const copied = complaint.copy && workingDaysAfter(complaint.copy.on, 2);
  const wanted = workingDaysAfter(
    today,
    waitFor(situation, model.outsideWorkingDays.untilHearing, `hearing ${side}`),
  );
  const input = {
    sides: together ? ['klager', 'beklaagde'] : [side],
    form: together ? 'samen' : 'apart',
    on: copied !== undefined && copied > wanted ? copied : wanted,
    time: '10:00',
    place: 'Raadhuis, kamer 2.08',
  };
  return { step: 'hoorgesprek-plannen', input };
};

const recordHearing: Fill = (situation) => {
  const { complaint, model } = situation;
  const [hearing] = openHearings(complaint);
  if (hearing === undefined) return undefined;
  const heard = new Set([
    ...(['klager', 'beklaagde'] as const).filter((side) => heardOn(complaint, side).length > 0),
    ...hearing.sides,
  ]);
  const differ = chanceFor(situation, 'accounts').happens(model.turns.accountsDiffer);
  const input = {
    hearingId: hearing.id,
    sides: hearing.sides,
    form: hearing.form,
    on: hearing.plannedFor,
    present: 'Allen',
    record: 'Wat ieder vertelde.',
    ...(heard.size === 2 && { accounts: differ ? 'verschillen' : 'gelijk' }),
  };
  const wait = waitFor(situation, model.outsideWorkingDays.findingOut, 'findings');
  return { step: 'hoorgesprek-vastleggen', input, wait };
};

const writeVerdict: Fill = ({ complaint, asking }) =>
  asking.primary === 'ter-meelezing'
    ? { step: 'ter-meelezing', input: { version: complaint.verdict.drafts.length } }
    : {
        step: 'oordeel-concept',
        input: {
          parts: [
            {
              part: 'Waar de klacht over gaat',
              findings: 'Wat er is gebeurd.',
              established: 'ja',
              outcome: 'gegrond',
              reasons: 'Wie belooft te bellen, belt.',
            },
          ],
          conclusions: 'Uw klacht is gegrond.',
          lesson: 'Wij schrijven op wie terugbelt.',
        },
      };

/** What somebody does for each thing that can be asked of him in an ordinary year. */
const fills: Readonly<Partial<Record<Asking['ask'], Fill>>> = {
  'bel-eerst': (situation) => talk(situation, 'eerste-gesprek'),
  'bel-opnieuw': (situation) => talk(situation, 'eerste-gesprek'),
  'kies-behandelaar': choose,
  'wacht-op-acceptatie': answerProposal,
  'bespreek-met-team': () => ({ step: 'besproken', input: {} }),
  'vertel-het-zelf': ({ today: on }) => ({ step: 'verteld', input: { on } }),
  'geef-afschrift': ({ today: on }) => ({ step: 'afschrift', input: { on } }),
  'hoor-klager': planHearing,
  'hoor-beklaagde': planHearing,
  'leg-hoorgesprek-vast': recordHearing,
  'leg-verslag-voor': (situation) => ({
    step: 'verslag-voorleggen',
    input: { side: 'klager', on: situation.today },
    wait: waitFor(situation, situation.model.outsideWorkingDays.reactionToRecord, 'reaction'),
  }),
  'vraag-reactie': (situation) => {
    const silent = chanceFor(situation, 'silent').happens(
      situation.model.turns.staysSilentOnRecord,
    );
    const as = silent ? 'geen-reactie' : 'klopt';
    return { step: 'reactie-vastleggen', input: { on: situation.today, as } };
  },
  'schrijf-oordeel': writeVerdict,
  'pas-oordeel-aan': writeVerdict,
  'lees-mee': (situation) => {
    const version = situation.complaint.verdict.drafts.length;
    const chance = chanceFor(situation, 'reads', version);
    return version === 1 && chance.happens(situation.model.turns.readerRemarks)
      ? { step: 'meegelezen', input: { version, verdict: 'opmerking', remark: 'Leg deel 1 uit.' } }
      : { step: 'meegelezen', input: { version, verdict: 'akkoord' } };
  },
  'lees-en-beslis': (situation) => {
    const version = situation.complaint.verdict.drafts.length;
    const returned = situation.complaint.verdict.approvals.length > 0;
    const chance = chanceFor(situation, 'decides', version);
    return !returned && chance.happens(situation.model.turns.approverReturns)
      ? { step: 'terugsturen', input: { version, remark: 'De les is te vaag.' } }
      : { step: 'akkoord', input: { version, unread: true } };
  },
  'kies-beslisser': ({ proposed: to }) => ({
    step: 'beslisser-kiezen',
    input: { to, reason: 'Er is niemand anders.' },
  }),
  'verstuur-brief': ({ complaint, now }) => {
    const letter = openLetters(complaint).find(({ leavesAt }) => leavesAt <= now);
    return letter && { step: 'brief-verstuurd', input: { letterId: letter.id, how: 'e-mail' } };
  },
  'vraag-tevredenheid': (situation) => {
    const { model, complaint } = situation;
    const attempts = attemptsSinceReached(complaint, 'nazorg').length;
    const chance = chanceFor(situation, 'satisfied', attempts);
    if (!chance.happens(model.turns.complainantAnswersPhone))
      return { step: 'tevredenheid', input: { answer: 'niet-bereikt' }, wait: 1 };
    const satisfied = chance.happens(model.turns.satisfied);
    return { step: 'tevredenheid', input: { answer: satisfied ? 'tevreden' : 'niet-tevreden' } };
  },
  'sluit-af': () => ({ step: 'afsluiten', input: {} }),
};

/** Asks of a behandelaar who means to solve it with the complainant, once the employee was told. */
const solvable: ReadonlySet<string> = new Set(['geef-afschrift', 'hoor-klager', 'hoor-beklaagde']);

/** What this person does next; nothing where the ask is no part of an ordinary year. */
export function nextStep(situation: Situation): NextStep | undefined {
  const { fate, asking } = situation;
  const solves = fate.route === 'informeel' && fate.byBehandelaar && solvable.has(asking.ask);
  return solves ? solve(situation) : fills[asking.ask]?.(situation);
}
