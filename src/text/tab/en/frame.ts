import type * as nl from '../nl/frame.ts';

export const nav: typeof nl.nav = {
  work: 'My work',
  all: 'All complaints',
  figures: 'Figures',
  lessons: 'Learning',
  check: 'Self-check',
  settings: 'Set-up',
  agenda: 'Calendar',
  aboutMe: 'About me',
  absence: 'Absence',
  register: 'Register complaint',
  dossier: 'Open dossier',
  call: 'Open call card',
  read: 'Read the verdict',
  toDossier: 'Dossier',
  back: 'Back',
  howTo: 'How it works',
  lists: 'Other lists',
};

/** Titles of a row's button where it leads to a page made for the act. */
export const open: typeof nl.open = {
  'bel-eerst': 'Open call card',
  'bel-opnieuw': 'Open call card',
  'lees-mee': 'Read along',
  'lees-en-beslis': 'Read and decide',
  'wacht-op-acceptatie': 'See and choose',
  'verstuur-brief': 'Open the letter',
};

export const wait: typeof nl.wait = {
  klager: 'the complainant',
  forWhat: (what) => `Waiting for ${what}`,
  forWhom: ({ whom, what }) => `Waiting for ${whom}: ${what}`,
};

export const words: typeof nl.words = {
  loading: 'Loading',
  busy: 'Working …',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  signIn: 'Sign in again',
  undo: 'Undo',
  undone: 'Undone.',
  undoReason: 'Taken back with Undo.',
  repeated: 'This was saved already.',
  field: 'Field',
  offline:
    'There is no connection. What you typed is still there. Try again in a moment: it cannot be saved twice.',
  notForYou: 'This page is not for you.',
  askCoordinator: 'Do you need this for your work? Ask the complaints coordinator.',
  stale: 'There is no connection for now. You see what was last known.',
  absentUntil: (day) => `away until ${day}`,
  contactWith: (whom) => `with ${whom}`,
  notReachedWith: (whom) => `did not reach ${whom}`,
};

export const people: typeof nl.people = {
  type: 'Type at least two letters',
  choose: 'Nobody found. Type another name and choose somebody from the list.',
  none: 'Nobody found. You may leave the name as it is.',
};

export const outside: typeof nl.outside = {
  title: 'Open Klachtwijzer in Teams',
  what: 'This page works only in Microsoft Teams. Search for the app Klachtwijzer in Teams and open it there.',
};

export const notFound: typeof nl.notFound = {
  title: 'This page does not exist',
  what: 'The address is no longer right. Go back to My work.',
};

export const crash: typeof nl.crash = {
  title: 'Something went wrong',
  what: 'The page cannot go on. What you typed in a form was saved as a draft. Load the page again.',
};

export const term: typeof nl.term = {
  other: 'Term',
  step: "See the administrator's explanation.",
};
