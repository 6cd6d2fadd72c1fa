import { en as setup } from '../../cli/setup/en.ts';
import type * as nl from '../nl/check.ts';

/** The page on which the app says what it found about itself. */
export const check: typeof nl.check = {
  title: 'Self-check',
  subtitle: 'What the app found about itself and about SharePoint',
  looked: (when) => `Last look: ${when}`,
  notYet: 'The app is looking for the first time. That takes a few seconds.',
  again: 'Look again',
  readOnly: 'Nothing is saved now, because a list is damaged. Reading still works.',
  readOnlyWhat:
    'Mend what is wrong below and choose Look again. Saving then opens again by itself.',
  lines: 'Parts',
  check: setup.check,
  state: setup.state,
  reason: {
    ...setup.reason,
    'manifest-not-given': () =>
      'The app does not look at this itself. The administrator does, with klachtwijzer controleer --manifest.',
  },
  alarms: 'Changed outside the app',
  noAlarms: 'Nobody changed anything outside the app.',
  alarmsWhat:
    'Nothing was overwritten. Ask the person below what happened, and restore the right version in SharePoint.',
  inList: {
    'row-damaged': 'A complaint in the list Klachten cannot be read any more.',
    'row-changed':
      'A complaint in the list Klachten was changed outside the app. Its facts are not right any more.',
    'row-touched':
      'A row in the list Klachten was saved outside the app. Its facts are still right.',
    'volgnummer-fell': 'An older version of a complaint was put back in the list Klachten.',
    'row-removed': 'A complaint was removed from the list Klachten.',
    'key-taken': 'In Logboek or Berichten stands a line that the app did not write.',
    'text-damaged': 'A text in the library Dossiers is gone or was changed.',
  },
  who: (who) => `By ${who}`,
  notYours: 'A complaint that you may not open',
  unknownWho: 'By whom is not known',
  where: (where) => `place ${where}`,
  seen: (when) => `seen ${when}`,
  retention: 'May be destroyed',
  noRetention: 'No file is past its retention term.',
  retentionWhat: 'The app destroys nothing by itself.',
  keptUntil: (day) => `keep until ${day} inclusive`,
};
