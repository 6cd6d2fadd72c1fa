import * as phases from './phases.ts';
import type * as nl from '../nl/lists.ts';

export const all: typeof nl.all = {
  title: 'All complaints',
  search: 'Search all complaints',
  searchHint: 'Number, short name, text or complainant. Not the name of a colleague.',
  tooShort: 'Type at least three letters, or the number of the complaint.',
  found: (count) => (count === 1 ? '1 complaint found' : `${count} complaints found`),
  someFound: (count) => `These are the newest ${count}. There may be more: add another word.`,
  everyStage: 'Every stage',
  order: 'Order',
  orders: { datum: 'Most pressing first', kenmerk: 'Number', ontvangen: 'Received on' },
  closed: 'Show closed complaints too',
  count: (count) => (count === 1 ? '1 complaint' : `${count} complaints`),
  empty: 'There are no such complaints.',
  noneFound: 'No complaint found. Try another word.',
  shown: ({ first, last }) => `showing ${first} to ${last}`,
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  nobody: 'nobody yet',
  columns: {
    kenmerk: 'Number',
    aanduiding: 'Short name',
    stage: 'Stage',
    date: 'Date',
    behandelaar: 'Handler',
  },
};

export const about: typeof nl.about = {
  ...phases.about,
  title: 'About me',
  subtitle: 'Complaints about a contact with you',
  empty: 'There is no complaint about a contact with you.',
  one: 'Complaint about a contact with you',
  open: 'View',
  support:
    'A complaint is no punishment. Would you like to talk about it? The confidential adviser is there for you.',
  what: 'What it is about',
  noCopyYet: 'You can read the complaint once you have the copy.',
  facts: 'What happens',
  stage: 'Stage',
  behandelaar: 'Handler',
  klager: 'Complainant',
  received: 'Received on',
  answerBy: 'Answer by',
  hearings: 'Hearings',
  noHearings: 'No hearing is planned yet.',
  reaction: {
    title: 'Read the record and react',
    asked: (day: string) => `The record is below, under Hearings. You can read it since ${day}.`,
    how: (whom: string) =>
      `Is it right? Or was it otherwise? Tell or write it to ${whom === '' ? 'the handler' : whom}. Do you need more time? Say that too.`,
    other: 'The reaction of the complainant',
  },
  outcome: 'Verdict',
  rights: 'What you may do',
  rightsLines: [
    'You may tell your side, in a talk or on paper.',
    'You may bring someone to the talk.',
    'You get the record and may say what is wrong in it.',
    'You hear the verdict at the same moment as the complainant.',
  ],
};
