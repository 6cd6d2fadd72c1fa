import { dates } from '../common/en/dates.ts';
import { failures } from '../common/en/failures.ts';
import { outcomes } from '../common/en/facts.ts';
import { asks } from '../common/en/procedure.ts';
import type { CardView } from '../../contract/card.ts';
import type { FailureCode } from '../../contract/failure.ts';
import type { CardLines, CardText } from './cardText.ts';

const none = (): undefined => undefined;
const sentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

const proposalLine = ({ proposal }: CardView): string | undefined => {
  if (proposal === undefined) return undefined;
  if (proposal.person === undefined || proposal.gap) {
    return 'The rules do not say who. You choose who handles the complaint and write down why.';
  }
  const away =
    proposal.absentUntil === undefined ? '' : ` Away until ${dates.day(proposal.absentUntil)}.`;
  const open = proposal.open === 1 ? '1 open complaint' : `${proposal.open} open complaints`;
  return `Proposal: ${proposal.person.name}, ${open}.${away}${passedOverLine(proposal.passedOver)}`;
};

const passedOverLine = (count: number): string => {
  if (count === 0) return '';
  return count === 1
    ? ' 1 person passed over, see file.'
    : ` ${count} people passed over, see file.`;
};

const heardLine = ({ verdict }: CardView): string => {
  if (verdict === undefined) return '';
  const klager = verdict.klagerWaived || verdict.klagerHeardOn.length > 0;
  const both = klager && verdict.beklaagdeHeardOn.length > 0;
  if (both) return 'Both sides heard.';
  return klager ? 'The complainant was heard or did not want to be.' : 'Not both sides heard yet.';
};

const verdictLine = (view: CardView): string | undefined => {
  const { verdict } = view;
  if (verdict === undefined) return undefined;
  const readers =
    verdict.readAlongBy.length === 0 ? '' : ` Read by ${verdict.readAlongBy.join(' and ')}.`;
  const extras = [verdict.offer ? 'an offer' : '', verdict.lesson ? 'a lesson' : ''].filter(
    Boolean,
  );
  const inside = extras.length === 0 ? '' : ` With ${extras.join(' and ')}.`;
  return `${outcomeWords(verdict.outcomes)}. ${heardLine(view)}${readers}${inside} Reading takes ${
    verdict.readingMinutes === 1 ? '1 minute' : `${verdict.readingMinutes} minutes`
  }.`;
};

const outcomeWords = (parts: readonly (keyof typeof outcomes)[]): string =>
  parts.length === 1
    ? outcomes[parts[0] ?? 'geen-oordeel']
    : parts.map((part, index) => `Part ${index + 1} ${outcomes[part].toLowerCase()}`).join(', ');

const holdLine = ({ leavesAt }: CardView): string | undefined =>
  leavesAt === undefined
    ? undefined
    : `The letter leaves from ${dates.day(leavesAt.date)} ${dates.clock(leavesAt.time)}.`;

const byAsk = (view: CardView): string => sentence(asks[view.ask]);
const living: CardLines = {
  act: 'What does this complaint need now?',
  headline: byAsk,
  why: (view) =>
    view.hearing === undefined
      ? 'You handle this complaint.'
      : `You handle this complaint. Hearing ${dates.day(view.hearing.date)}, ${dates.clock(view.hearing.time)}.`,
  otherwise: (view) =>
    view.date === undefined ? undefined : 'If you do nothing, the complaints coordinator is told.',
};

/** Cards in English. */
export const en: CardText = {
  lines: {
    'bel-eerst': {
      act: 'New complaint: call first',
      headline: (view) => (view.ask === 'bel-eerst' ? 'New complaint: call first.' : byAsk(view)),
      why: (view) => {
        if (view.ask === 'kies-behandelaar') return proposalLine(view) ?? 'Somebody has called.';
        const tried = view.attempts ?? 0;
        return tried === 0
          ? 'Nobody has called yet. Name and number are on the call sheet.'
          : `${en.notReached(tried)} Name and number are on the call sheet.`;
      },
      otherwise: (view) =>
        view.ask === 'kies-behandelaar'
          ? 'If you do not choose, we ask again on the next working day.'
          : 'If you do not call, we ask again on the next working day.',
    },
    'brief-versturen': {
      act: 'Send a letter',
      headline: () => 'Send the letter to the complainant.',
      why: () => 'The letter is ready in the file. Tell us here how it was sent.',
      otherwise: () => 'We ask again after one working day.',
    },
    'wil-jij-behandelen': {
      act: 'Will you handle this complaint?',
      headline: () => 'Will you handle this complaint?',
      why: () => 'Count on a talk with the complainant, a talk with your colleague and a letter.',
      otherwise: (view) =>
        `If you do not answer within two working days, ${view.coordinator ?? 'the complaints coordinator'} calls you.`,
    },
    'niet-meer-bij-jou': {
      act: 'No longer with you',
      headline: () => 'This complaint is no longer with you.',
      why: () => 'There is nothing you need to do.',
      otherwise: none,
    },
    'opnieuw-toewijzen': {
      act: 'Assign again',
      headline: () => 'Choose somebody else to handle this.',
      why: (view) => proposalLine(view) ?? 'The person proposed cannot do it.',
      otherwise: () => 'If you do not choose, we ask again on the next working day.',
    },
    'wat-nu': living,
    'over-jou': {
      act: 'There is a complaint about a contact with you',
      headline: () => 'There is a complaint about a contact with you.',
      why: (view) =>
        `${view.behandelaar === undefined ? 'You were told about it.' : `${view.behandelaar} told you about it.`} Here you read what happens and when. You may tell your side and bring somebody. A complaint is not a punishment.`,
      otherwise: (view) => trusted(view),
    },
    'over-jou-verdaagd': {
      act: 'It takes longer',
      headline: () => 'The complaint about a contact with you takes longer.',
      why: () => 'The term was extended. The complainant gets the same message.',
      otherwise: (view) => trusted(view),
    },
    'over-jou-uitkomst': {
      act: 'There is an outcome',
      headline: () => 'The complaint about a contact with you has been concluded.',
      why: () => 'The outcome and the record of your hearing are on your page About me.',
      otherwise: (view) => trusted(view),
    },
    bespreken: {
      act: 'Talk it over with your team',
      headline: () => 'Talk this complaint over with your team.',
      why: () =>
        'The complainant is satisfied. Also tell the colleague it was about how it was solved.',
      otherwise: () => 'The complaint closes only when you press Talked over.',
    },
    'lees-mee': {
      act: 'Read a verdict',
      headline: () => 'Read this verdict along.',
      why: verdictLine,
      otherwise: () => 'Without a second reader the verdict does not go to the approver.',
    },
    'lees-en-beslis': {
      act: 'Verdict ready for your approval',
      headline: () => 'Verdict ready for your approval.',
      why: verdictLine,
      otherwise: () => 'The letter does not leave at once: you can go back for 30 minutes.',
    },
    teruggestuurd: {
      act: 'Verdict returned',
      headline: () => 'Your verdict was returned.',
      why: () => 'The remark is with the verdict in the file.',
      otherwise: (view) => (view.date === undefined ? undefined : 'The term goes on.'),
    },
    'akkoord-gegeven': {
      act: 'Your verdict is approved',
      headline: () => 'Your verdict is approved.',
      why: (view) => holdLine(view) ?? 'The letter is ready for support.',
      otherwise: () => 'There is nothing you need to do now.',
    },
    nazorg: {
      act: 'Ask whether the complainant is satisfied',
      headline: () => 'Ask whether the complainant is satisfied.',
      why: () => 'The letter was sent. Preferably call.',
      otherwise: () => 'If you cannot reach anybody, record that you tried.',
    },
    heropend: {
      act: 'Complaint reopened',
      headline: () => 'The complainant is not satisfied after all.',
      why: () => 'The complaint is open again. The term never stopped.',
      otherwise: none,
    },
    'termijn-nadert': {
      act: 'Term comes near',
      headline: (view) => `${leftWords(view)} ${byAsk(view)}`.trim(),
      why: () => 'You handle this complaint.',
      otherwise: () => 'If you do nothing, the complaints coordinator is told.',
    },
    'termijn-escalatie': {
      act: 'Term in danger',
      headline: (view) => `${leftWords(view)} Nothing happens on this complaint.`.trim(),
      why: (view) =>
        `${view.behandelaar === undefined ? '' : `${view.behandelaar} handles this complaint. `}Needed now: ${asks[view.ask].toLowerCase()}.`,
      otherwise: () => 'Call your colleague and agree when it happens.',
    },
    dagstart: {
      act: 'Good morning',
      headline: () => 'Good morning. This asks for you today:',
      why: none,
      otherwise: none,
    },
  },
  forms: {
    agreed: 'What was agreed?',
    agreedHint: 'Only to be read in the file',
    askedOn: 'When did you ask whether everything was dealt with?',
    letterWanted: 'The complainant wants a letter or e-mail',
    note: 'What came up in the talk?',
    on: 'When?',
    candidate: 'Who handles this complaint?',
    candidateError: 'Choose somebody.',
    reason: 'Why?',
    reasonWhenOther: 'Why this person? (needed when it is not the proposal)',
    required: 'Fill this in.',
    declineWhy: 'Why can you not do this?',
    until: 'Away up to and including',
    explanation: 'Explanation',
    weeks: 'How much longer do you need?',
    weekChoice: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
    remark: 'What must be different?',
    sides: 'With whom?',
    bothSides: 'Both together',
    form: 'How?',
    date: 'Day',
    time: 'Time',
    place: 'Place',
    answer: 'Is the complainant satisfied?',
    save: 'Record',
    otherPerson: 'Somebody else',
    choosePerson: 'Choose a handler',
    readAndDecide: 'Read and decide',
    readFirst: 'Read first',
    anyway: 'Approve anyway',
    withRemark: 'Make a remark',
    openDossier: 'Open file',
    openBelkaart: 'Call sheet',
    openWork: 'Open My work',
    register: 'Register a complaint',
    openAboutMe: 'Open About me',
    absentUntil: (name, date) => `${name} (away until ${dates.day(date)})`,
    openCount: (count) => (count === 1 ? '1 open complaint' : `${count} open complaints`),
  },
  buttons: { 'zelf-betrokken': 'I am involved', tevredenheid: 'Record after-care' },
  outcomes: outcomeWords,
  notReached: (attempts) =>
    attempts === 1 ? 'Not reached once.' : `Not reached ${attempts} times.`,
  unread: 'You have not read the letter yet.',
  blocking: (codes) =>
    codes
      .map((code) => (code in failures ? failures[code as FailureCode]({}) : ''))
      .filter((words) => words !== '')
      .join(' '),
  receipt: ({ what, by, at }) => `✔ ${by} ${what}, ${dates.moment(at)}`,
  moved: 'Moved, see below.',
  notForYou: 'This card is not for you.',
  notSaved: 'Nothing was saved.',
  help: {
    headline: 'I help you with complaints.',
    lines: [
      'Here in the chat you get a card when something is needed from you.',
      'Everything that is with you is in My work. You record a new complaint at Register.',
      'Name nobody here. You look for a complaint in the tab.',
    ],
  },
  digest: {
    headline: 'Good morning. This asks for you today:',
    more: (count) => `And ${count} more in My work.`,
  },
  origin: 'Klachtwijzer',
};

function leftWords({ date }: CardView): string {
  if (date === undefined) return '';
  if (date.workingDaysLeft < 0) return 'The term has passed.';
  if (date.workingDaysLeft === 0) return 'Today is the last day.';
  return `${dates.workingDays(date.workingDaysLeft)} left.`;
}

function trusted({ vertrouwenspersoon }: CardView): string {
  const line =
    'Would you like to talk to somebody first? The confidential adviser is there for you';
  if (vertrouwenspersoon === undefined) return `${line}.`;
  const phone = vertrouwenspersoon.phone === undefined ? '' : `, ${vertrouwenspersoon.phone}`;
  return `${line}: ${vertrouwenspersoon.name}${phone}.`;
}
