import type { SetupTexts } from './types.ts';

const MEND = 'Run klachtwijzer inrichten.';

export const en: SetupTexts = {
  help: `Klachtwijzer sets up a SharePoint site and checks that all is well.

  klachtwijzer inrichten [--ja] [--json] [--taal nl|en] CONFIGURATION
  klachtwijzer controleer [--manifest FILE] [--json] [--taal nl|en] CONFIGURATION

inrichten   (set up) first shows what it will do and then asks. It only adds: lists, columns, indexes, unique
            columns and the app's right to write. Running it again changes nothing.
            It uses the registration under "provisioning" in CONFIGURATION.
            --ja   (yes) does not ask
controleer  (check) changes nothing and says per line what is right, what is wrong, and what you can do.
            --manifest   also compares manifest.json of the Teams package
--json      writes JSON

Exit code: 0 all is well, 1 something is wrong or left to do, 2 wrong use.
`,
  wrongUse: (what) =>
    `This is not possible: ${what}\nHelp: klachtwijzer inrichten --help --taal en`,
  planTitle: 'This is going to happen:',
  problemTitle: 'This you must put right yourself; Klachtwijzer leaves it alone:',
  noteTitle: 'Good to know:',
  nothingToDo: 'The site has been set up already. There is nothing to do.',
  step: {
    'make-list': ({ list }) => `make list ${list}, with columns and indexes`,
    'make-library': ({ list }) => `make library ${list}`,
    'add-column': ({ list, column }) => `add column ${list}.${column}`,
    'add-index': ({ list, column }) => `index column ${list}.${column}`,
    'make-unique': ({ list, column }) => `index column ${list}.${column} and make it unique`,
    grant: () => 'let the app write in this site',
  },
  problem: {
    'list-renamed': ({ list, nowCalled }) =>
      `The list ${list} is now called "${nowCalled}". Give it back its name ${list} in SharePoint.`,
    'list-other-kind': ({ list }) =>
      `Something else is called ${list}. Give that another name in SharePoint.`,
    'column-other-type': ({ list, column }) =>
      `The column ${list}.${column} is of another type. Give it another name in SharePoint, or delete it when it is empty.`,
    'column-too-unique': ({ list, column }) =>
      `The column ${list}.${column} is unique and should not be. Turn that off in SharePoint.`,
  },
  note: {
    'foreign-lists': ({ names }) => `Other lists stay as they are: ${names.join(', ')}.`,
    'foreign-columns': ({ list, names }) =>
      `In ${list} there are columns of others; they stay as they are: ${names.join(', ')}.`,
    'column-relabelled': ({ list, column, nowCalled }) =>
      `The column ${list}.${column} is shown as "${nowCalled}". That is fine; the app goes on.`,
    'grant-unknown': () =>
      'Whether the app may write in this site cannot be seen with this registration.',
  },
  views:
    'Klachtwijzer makes no views. To look along in SharePoint, filter a view on one indexed column, such as Status.',
  ask: 'Go ahead? (yes/no) ',
  yes: ['yes', 'y', 'ja'],
  notAgreed: 'Nothing was changed.',
  outcome: {
    done: 'done',
    refused: 'refused; does the registration under "provisioning" have full control here?',
    twins: 'not possible: there are double values in it. Remove those first.',
    unavailable: 'SharePoint does not answer. Try again later.',
  },
  allDone: 'The site has been set up.',
  leftOver: 'Not everything is in order yet.',
  noProvisioning:
    'The configuration lacks "provisioning": a registration that may make lists in this site.',
  noAnswer:
    'SharePoint does not answer, or this registration may do nothing here. Nothing was changed.',
  check: {
    configuration: 'Configuration',
    login: 'Signing in to Microsoft 365',
    'bot-login': 'Signing in as the bot',
    grant: 'Access to the site',
    role: 'Rights in the site',
    lists: 'Lists',
    columns: 'Columns',
    indexes: 'Indexes',
    uniqueness: 'Unique columns',
    calendar: 'Calendar for hearings',
    'bot-endpoint': 'Address of the bot',
    manifest: 'Teams package',
    clock: 'Clock',
  },
  state: { right: 'right', wrong: 'wrong', remark: 'note', 'not-checked': 'not looked at' },
  reason: {
    'config-unreadable': () => 'The file cannot be read. Check its name and that it is JSON.',
    'config-values': (about) => `This is missing or wrong: ${about}. Fill it in.`,
    'config-address': () =>
      'The address under "origin" is not allowed. Leave it out, or use 127.0.0.1 with cloud "local".',
    'login-refused': (about) =>
      `Microsoft gives no token (${about}). Check clientId, tenantId and clientSecret, and whether the secret has expired.`,
    'no-answer': (about) =>
      `No answer comes${about === '' ? '' : ` (${about})`}. Check the network and try again later.`,
    'site-not-found': () => 'The site under "siteId" does not exist. Check the value.',
    'no-grant': () => `The app has no access to the site. ${MEND}`,
    'role-read-only': () => `The app may only read. ${MEND}`,
    'role-too-high': () =>
      'The app may do more than it needs: make lists, too. Lower its right in the site to write.',
    'lists-missing': (about) => `These lists are missing: ${about}. ${MEND}`,
    'lists-renamed': (about) =>
      `These lists were given another name: ${about}. Give them back their names in SharePoint.`,
    'lists-other-kind': (about) =>
      `Something else has this name: ${about}. Give that another name in SharePoint.`,
    'columns-missing': (about) => `These columns are missing: ${about}. ${MEND}`,
    'columns-other-type': (about) =>
      `These columns are of another type: ${about}. Give them another name in SharePoint, then run klachtwijzer inrichten.`,
    'indexes-missing': (about) => `An index is missing here: ${about}. ${MEND}`,
    'not-unique': (about) => `These columns are not unique: ${about}. ${MEND}`,
    'too-unique': (about) =>
      `These columns are unique and should not be: ${about}. Turn that off in SharePoint.`,
    'bot-not-there': (about) =>
      `No bot answers at the app's address (${about}). Check "host" and that the app is running.`,
    'calendar-none': () => 'The app is in no calendar: `calendar` is not in the configuration.',
    'calendar-refused': () =>
      'The app may not use calendars. Give the app registration Calendars.ReadWrite, or take `calendar` out of the configuration.',
    'calendar-mailbox': (about) =>
      `This mailbox is not there: ${about}. Change calendar in the configuration.`,
    'bot-unguarded': () =>
      'The bot also takes messages from whoever does not say who he is. Stop the app and find out what runs at this address.',
    'bot-local': () =>
      "On one's own computer Teams does not reach the bot under the app's address.",
    'manifest-unreadable': () =>
      'The manifest cannot be read. Give manifest.json from the package.',
    'manifest-ids': (about) =>
      `The manifest says otherwise than the configuration: ${about}. Make the package again.`,
    'manifest-not-given': () => 'Give it with --manifest.',
    'clock-off': (about) =>
      `The clock of this computer is ${about} seconds off. Set it by a time server.`,
    'clock-unknown': () => 'The answer of Microsoft 365 holds no time.',
    waits: () => 'First put right what is wrong above.',
  },
};
