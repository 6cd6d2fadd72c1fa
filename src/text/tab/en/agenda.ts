import { intlMonths } from '../intlMonths.ts';
import type { TabTexts } from '../nl.ts';

export const agenda: TabTexts['agenda'] = {
  title: 'Calendar',
  subtitle: 'Hearings and terms of complaints that you may see',
  ...intlMonths('en-GB'),
  previous: { maand: 'Previous month', week: 'Previous week' },
  next: { maand: 'Next month', week: 'Next week' },
  today: 'Today',
  isToday: 'today',
  show: 'What you see',
  span: { maand: 'Month', week: 'Week' },
  own: 'Only what is with me',
  kinds: {
    hoorgesprek: 'Hearing',
    afdoening: 'Answer to the complaint',
    'bericht-buiten-behandeling': 'Notice if you do not handle it',
    antwoord: 'Confirmation of receipt',
    rapport: 'Report of the handler',
    toezegging: 'Keep a promise',
    vraag: 'Answer a question',
    les: 'See whether the lesson helped',
  },
  late: 'late',
  notRecorded: 'not recorded yet',
  held: 'took place',
  behind: 'Earlier in this period',
  more: (count) => `${count} more`,
  moreOn: (day) => `Everything on ${day}`,
  empty: 'There is nothing here in this period. Choose another month or week.',
  emptyOwn: 'Nothing is with you in this period. Clear the box to see everything.',
  keys: 'Use the arrow keys to choose a day, and Tab for what is on it. Page Up and Page Down leaf.',
  whichDay:
    'A term is on the last working day before its end. The dossier says why that date holds.',
  decreesUnknown: 'It is not known yet whether there will be extra days off (royal decree).',
};
