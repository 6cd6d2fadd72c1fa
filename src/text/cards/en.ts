import { dates } from '../common/en/dates.ts';
import { asks, waits } from '../common/en/procedure.ts';
import type { CardText } from './cardText.ts';
import { committeeLines } from './en/committeeLines.ts';
import { dutyLines } from './en/dutyLines.ts';
import { employeeLines } from './en/employeeLines.ts';
import { escalationLines } from './en/escalationLines.ts';
import { forms } from './en/forms.ts';
import { handlingLines } from './en/handlingLines.ts';
import { intakeLines } from './en/intakeLines.ts';
import { proposalSentence } from './en/proposal.ts';
import { blockingSentence, outcomeWords } from './en/verdict.ts';
import { questionLines } from './en/questionLines.ts';
import { verdictLines } from './en/verdictLines.ts';

/** Cards in English. */
export const en: CardText = {
  lines: {
    ...intakeLines,
    ...handlingLines,
    ...escalationLines,
    ...verdictLines,
    ...employeeLines,
    ...committeeLines,
    ...questionLines,
    ...dutyLines,
  },
  forms,
  buttons: {},
  outcomes: outcomeWords,
  proposal: proposalSentence,
  asked: (ask) => asks[ask],
  unread: 'You have not read the letter yet.',
  blocking: blockingSentence,
  receipt: ({ what, by, at }) => `Done: ${by} ${what}, ${dates.moment(at)}.`,
  letterUnsent: 'told that a letter could not be sent',
  failure: {
    invalidInput: 'Not everything is filled in well. Nothing was saved.',
    alreadyDone: 'This was done already. Your choice was not saved.',
    yourself: 'You had done this yourself already. Nothing was saved twice.',
    moreChanges: (count) =>
      count === 1 ? 'And 1 step before that.' : `And ${count} steps before that.`,
    fields: {
      note: 'Talk',
      agreed: 'Agreement',
      askedOn: 'Day',
      on: 'Day',
      to: 'Handler',
      code: 'Reason',
      until: 'Up to and including',
      reason: 'Explanation',
      weeks: 'Weeks',
      remark: 'Remark',
      sides: 'With whom',
      time: 'Time',
      place: 'Place',
      answer: 'Answer',
      text: 'Your answer',
      along: 'Who comes along',
    },
  },
  moved: 'Moved, see below.',
  notForYou: 'This card is not for you.',
  notSaved: 'Nothing was saved.',
  help: {
    headline: 'I help you with complaints.',
    lines: [
      'Here in the chat you get a card when something is needed from you.',
      'Everything that is with you is in My work. You record a new complaint at Register.',
      'You can ask me too: my complaints, terms, register, absent until 12 April, or find with a number, such as find K-2026-0012.',
      'Name nobody here. Looking for anything but a number is done in the tab.',
    ],
  },
  commands: {
    mine: 'Your complaints',
    terms: 'Your complaints by date',
    search: 'Find a complaint',
    register: 'Register a complaint',
    nothing: 'Nothing is with you.',
    unknownNumber: 'There is no complaint with this number that you may see. Check the number.',
    searchInTab:
      'Here I look for numbers only. What you typed is not kept. Look for anything else in this window:',
    openSearch: 'Search',
    registerInTab:
      'Record the complaint in this window, or in the tab Register. What you type there is kept.',
    notUnderstood: 'I do not understand that. What you typed is not kept. This is what I can do:',
    waitsFor: (name) => `waits for ${name}`,
  },
  feedLines: {
    'laatste-dag': 'Open My work to see what must be done today.',
    hoorgesprekken: 'Open My work to prepare.',
  },
  absence: {
    headline: 'Absent',
    until: (day) => `You are absent until and including ${day}.`,
    between: (from, to) => `You are absent from ${from} until and including ${to}.`,
    how: 'Say your last day away, for instance: absent until 12 April. Or: absent from 1 April until 12 April.',
    undo: 'Here after all, or earlier? Then type: back.',
    back: 'You are back. What was given to somebody else stays there until somebody decides otherwise.',
    notAway: 'You were not down as absent.',
    nothing: 'No complaint that you handle lies still.',
    work: 'This is with you:',
    canWait: 'can wait until you are back',
    somebodyElse: 'the coordinator chooses who takes it on',
  },
  welcome: {
    personal: {
      headline: 'Welcome to Klachtwijzer.',
      lines: [
        'Here you get a card when a complaint needs something from you. Most cards can be handled right here.',
        'Do you hear a complaint? Record it at Register. Or choose on a chat message: Register as a complaint.',
        'Type help to see what you can ask me.',
      ],
    },
    group: {
      headline: 'Klachtwijzer is here too now.',
      lines: [
        'Do you hear a complaint here? Choose on that message: Register as a complaint. Only you see what you fill in.',
        'In this conversation I say nothing about people. What is with you stands in your own chat with me.',
      ],
    },
    addedBy: (name) => `Added by ${name}.`,
  },
  group: {
    headline: 'Others read along in this conversation.',
    lines: [
      'Mention me with a number, such as find K-2026-0012. I then say only the stage and the date.',
      'Do you hear a complaint here? Choose on that message: Register as a complaint. Only you see what you fill in.',
      'Everything else I tell you in your own chat.',
    ],
    inOwnChat: 'I will tell you that in your own chat.',
    unknownNumber: 'I say nothing about this number here. Look it up in your own chat.',
    register: 'You do that in your own tab. Nobody here sees what you fill in.',
    openChat: 'Open your own chat',
  },
  messageAction: {
    title: 'Register as a complaint',
    registered: (kenmerk) => `You registered this message before, as ${kenmerk}.`,
  },
  digest: {
    more: (count) => `And ${count} more in My work.`,
    waits: ({ name, ask }) => `Waits for ${name}: ${waits[ask]}`,
    quiet: (workingDays) => `nothing done for ${workingDays} working days`,
  },
};
