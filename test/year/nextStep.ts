import { attemptsSinceReached } from '../../src/domain/steps/facts/contacts.ts';
import { openLetters } from '../../src/domain/steps/facts/letters.ts';
import type { Asking } from '../../src/domain/steps/asking.ts';
import { planHearing, recordHearing } from './hearingSteps.ts';
import { chanceFor, waitFor, type Fill, type NextStep, type Situation } from './situation.ts';
import { solve, talk } from './talks.ts';

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

const chooseAnother: Fill = ({ proposed }) =>
  proposed === undefined
    ? undefined
    : {
        step: 'toewijzen',
        input: { to: proposed, reason: 'De behandelaar is er niet, of komt er niet aan toe.' },
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
  'kies-ander': chooseAnother,
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
