import type * as nl from '../nl/frame.ts';
import { ombudsmanDone } from '../../common/en/ombudsmanSteps.ts';
import * as phases from '../../common/en/phases.ts';

export const nav: typeof nl.nav = {
  work: 'My work',
  all: 'All complaints',
  check: 'Self-check',
  aboutMe: 'About me',
  register: 'Register complaint',
  dossier: 'Open dossier',
  call: 'Open call card',
  read: 'Read the verdict',
  toDossier: 'Dossier',
  back: 'Back',
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

/** Said after a step, in one line. */
export const done: typeof nl.done = {
  'gesprek-vastleggen': 'The call is recorded.',
  'niet-bereikt': 'The attempt is counted. We ask again next working day.',
  'over-wie': 'Recorded whom it is about.',
  'opgelost-en-tevreden': 'Recorded: solved and satisfied.',
  besproken: 'Discussed with the team. The complaint is closed.',
  'zelf-betrokken': 'Recorded. Somebody else takes over this complaint.',
  toewijzen: 'Assigned. The handler gets a message.',
  'toewijzing-ongedaan': 'The assignment is undone.',
  accepteren: 'You handle this complaint.',
  'acceptatie-ongedaan': 'You are asked again whether you take it.',
  weigeren: 'Recorded. The complaints coordinator chooses somebody else.',
  verteld: 'Recorded that you told it.',
  afschrift: 'Recorded that your colleague has the copy.',
  'hoorgesprek-plannen': 'The hearing is planned.',
  'hoorgesprek-afzeggen': 'The hearing is cancelled.',
  'hoorgesprek-vastleggen': 'The hearing is recorded.',
  'afzien-van-horen': 'Recorded that the complainant is not heard.',
  'termijn-verlengen': 'The term is extended. Both sides are told.',
  'oordeel-concept': 'Saved as a new version.',
  'ter-meelezing': 'Others were asked to read along.',
  meegelezen: 'Recorded that you read along.',
  'oordeel-geopend': 'Opened.',
  akkoord: 'Approved. The letter does not leave at once.',
  terugsturen: 'Sent back to the handler.',
  'akkoord-intrekken': 'The approval is withdrawn.',
  'brief-verstuurd': 'Recorded that the letter was sent.',
  tevredenheid: 'The after-care is recorded.',
  afsluiten: 'The complaint is closed.',
  heropenen: 'The complaint is reopened.',
  'verlenging-ongedaan': 'The extension was undone. Nobody gets word.',
  'ontvangst-corrigeren': 'The day of receipt was corrected. All terms were counted anew.',
  'gebeurtenis-vervallen': 'The mistake no longer counts. It stays in the log.',
  'brief-niet-bereikt': 'The letter is ready to be sent.',
  'sluiten-na-stilte':
    'The complaint is closed. The complainant gets word and can always come back.',
  contactregel: 'The rule is recorded. The complainant gets a letter.',
  'contactregel-opheffen': 'The rule was lifted.',
  'buiten-behandeling': 'Recorded: not handled. The letter does not leave at once.',
  doorverwijzen: 'Recorded. We ask later whether the complainant arrived there.',
  'doorverwijzing-aangekomen': 'Recorded.',
  'verder-uitstel': 'The further delay is recorded. Both sides are told.',
  wachten: 'Recorded. The term simply runs on.',
  hervatten: 'The complaint goes on.',
  doorgestuurd: 'The day of receipt is recorded.',
  ontvankelijkheid: 'Recorded. The letter is ready.',
  neutraliteit: 'Recorded.',
  ...ombudsmanDone,
  ...phases.done,
};

export const words: typeof nl.words = {
  loading: 'Loading',
  busy: 'Working …',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  undo: 'Undo',
  undone: 'Undone.',
  undoReason: 'Taken back with Undo.',
  repeated: 'This was saved already.',
  field: 'Field',
  offline:
    'There is no connection. What you typed is still there. Try again in a moment: it cannot be saved twice.',
  stale: 'There is no connection for now. You see what was last known.',
  absentUntil: (day) => `away until ${day}`,
  contactWith: (whom) => `with ${whom}`,
  notReachedWith: (whom) => `did not reach ${whom}`,
};

export const draft: typeof nl.draft = {
  saving: 'Saving draft …',
  savedAt: (time) => `Draft saved at ${time}`,
};

export const people: typeof nl.people = {
  type: 'Type at least two letters',
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
