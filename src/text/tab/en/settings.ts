import type * as nl from '../nl/settings.ts';
import { procedureLines } from './procedureLines.ts';

/** The page on which an organisation sees and sets how it works. */
export const settings: typeof nl.settings = {
  title: 'Set-up',
  subtitle: 'Who does what, and which rules the app uses',
  toCheck: 'Self-check',
  toAbsence: 'Absence',

  empty: (offices) => `Nobody holds these offices now: ${offices}.`,
  emptyWhat: 'The app can propose nobody there. Choose below who it will be.',

  offices: 'Offices',
  officesWhat: 'Who holds which office, and from when until when? The last day is included.',
  substituteFor: (office) => `stands in for the ${office}`,
  nobody: 'Nobody holds this office.',
  emptyFrom: (day) => `From ${day} nobody holds this office.`,
  from: (day) => `from ${day}`,
  until: (from, to) => `${from} until ${to} inclusive`,
  state: { straks: 'to come', voorbij: 'over' },
  own: 'This is you. The other coordinator can change it.',
  before: (count) => (count === 1 ? 'Before: 1 colleague' : `Before: ${count} colleagues`),
  gone: 'Colleague who has left',

  change: 'Change',
  successor: 'Successor',
  add: 'Add somebody',
  office: 'Office',
  chooseOffice: 'Choose an office',
  person: 'Colleague',
  team: 'Team',
  teamHint: 'Needed for a team manager. For a supporting person: the team or office they work for.',
  line: 'Division',
  lineHint: 'Needed for a division manager. A team belongs to a division too.',
  firstDay: 'First day',
  lastDay: 'Last day',
  lastDayHint: 'Leave empty if there is no end.',
  firstDaySuccessor: 'First day of the successor',
  reason: 'Why does this change?',
  leaveEmpty: 'The office may be vacant',
  save: 'Save',
  saved: 'Saved. It stands among the changes.',

  teams: 'Teams',
  teamsWhat: 'Who leads which team? The app proposes the manager and asks for approval there.',
  teamHead: (team, line) => [team, line].filter((part) => part !== undefined).join(', '),
  employees: (count) =>
    count === 1 ? '1 colleague in this team' : `${count} colleagues in this team`,
  manager: 'Team manager',
  supporter: 'Supporting person',
  noManager: 'This team has no manager.',
  noTeams: 'There are no teams yet. Add a team manager under Offices.',
  newManager: 'Choose a manager',

  retention: 'Retention',
  retentionAsk: 'Still to choose: how long do you keep a file?',
  retentionAskWhat: 'The law names no fixed time. Ask your archivist and choose it below.',
  retentionFrom: {
    hier: (years) => `${years} years after the end. Chosen on this page.`,
    configuratie: (years) =>
      `${years} years after the end. Chosen at installation. What you choose here goes before it.`,
    procedure: (years) =>
      `${years} years after the end. The procedure says so. What you choose here goes before it.`,
    'niet-gekozen': () =>
      'Not chosen yet. Until somebody chooses, the app keeps everything and destroys nothing.',
  },
  years: 'Number of years',
  yearsHint: 'From the end of the complaint.',
  retentionReason: 'Where does it say so? For instance in the selection list.',
  choose: 'Record',

  privacy: 'Privacy statement',
  privacyNone: 'Not filled in yet. The letter to the complainant does not say where it is.',
  privacyAddress: 'Address on your website',
  privacyHint: 'Begins with https://. It is named in the first letter to the complainant.',

  decrees: 'Days from a royal decree',
  decreesWhat:
    'No term ends on these days. It moves to the next day. (Algemene termijnenwet, article 3)',
  noDecrees: 'There are no such days in Belgium.',
  knownThrough: (day) => `Known until ${day} inclusive.`,
  period: (from, to) => `${from} until ${to} inclusive`,
  earlierDecrees: 'Earlier periods',
  noDays: 'no days',
  cameAlong: 'came with the app',
  source: (source) => `added, source: ${source}`,
  addDecree: 'Add a decree',
  periodFrom: 'First day of the period',
  periodTo: 'Last day of the period',
  day: (number) => `Day ${number}`,
  oneMore: 'One more day',
  decreeSource: 'Where is the decree published?',
  decreeSourceHint: 'For instance the number of the official journal.',
  takeAway: 'Take away',

  profile: 'Procedure',
  profileWhat:
    'This is how the app works now, and where it comes from. You change working hours and reminders here. Should something else be otherwise? Ask the administrator of the app, who changes the procedure.',
  ...procedureLines,

  publicText: 'Text for your website',
  publicWhat:
    'This is what a citizen reads about a complaint. It follows from what is set here. It is in Dutch.',
  publicRead: 'Read the text',
  publicCopy: 'Copy the text',
  publicCopied: 'The text is copied.',
  publicNotCopied: 'Copying does not work here. Select the text and copy it yourself.',

  changes: 'Changes',
  noChanges: 'Nothing was changed on this page yet.',
  made: ({ by, when }) => `${by}, ${when}`,
  because: (reason) => `Reason: ${reason}`,
  undo: 'Put back',
  undoReason: 'Why do you put this back?',
  undoes: (number) => `Puts change ${number} back`,
  undoneBy: (number) => `Put back by change ${number}`,
  numbered: (number) => `Change ${number}`,
  added: (what) => `Added: ${what}`,
  removed: (what) => `Gone: ${what}`,
  became: ({ was, becomes }) => `Was: ${was}. Now: ${becomes}.`,
  kept: (years) => (years === undefined ? 'retention not chosen' : `keep for ${years} years`),
};
