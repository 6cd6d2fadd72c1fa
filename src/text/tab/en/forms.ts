import * as phases from './phases.ts';
import type * as nl from '../nl/forms.ts';
import { formsOfVerdict } from './formsOfVerdict.ts';
import { formsOfTerm } from './formsOfTerm.ts';

export const forms: typeof nl.forms = {
  accused: {
    kind: 'Whom or what is it about?',
    person: 'Name',
    personHint: 'Type a name and choose. Not sure? Leave what the complainant said.',
    team: 'Team',
    noTeam: 'Not known',
  },
  talk: {
    with: 'With whom?',
    how: 'How?',
    purpose: 'What for?',
    on: 'When?',
    note: 'What was said?',
    agreed: 'What was agreed?',
    agreedHint: 'Who does what, and when?',
    confirm: 'The complainant wants this in writing too',
  },
  notReached: {
    intro: 'The attempt counts. The complaint stays open.',
    how: 'How did you try?',
  },
  learned: { lesson: 'What do we learn from it?', wider: 'This can happen to others too' },
  solved: {
    intro: 'Only when the complainant says he is satisfied. Coming back is always possible.',
    agreed: 'What was agreed?',
    askedBy: 'Who asked whether everything was discussed?',
    askedOn: 'When was that asked?',
    letterWanted: 'The complainant wants a short confirmation',
  },
  afterCare: {
    intro: 'Call the complainant and ask how the handling was. Coming back is always possible.',
    answer: 'Is the complainant satisfied?',
  },
  assign: {
    intro: 'Confirm the proposal, or choose somebody else and write why.',
    to: 'Who handles the complaint?',
    choose: 'Choose …',
    reason: 'Reason',
    reasonNeeded: 'Needed, as you choose otherwise than proposed.',
    reasonFree: 'May stay empty with the proposal.',
    open: (count) => (count === 1 ? '1 open complaint' : `${count} open complaints`),
  },
  decline: {
    intro: 'The complaints coordinator then chooses somebody else.',
    code: 'Why can you not do it?',
    until: 'Away until',
    untilHint: (_today) => 'The last day on which you are away.',
    reason: 'What is the reason?',
  },
  plain: {
    'verlenging-ongedaan': 'Neither side has word yet. The old term holds again.',
    'brief-niet-bereikt':
      'The complainant gets a letter with your name and number. It holds no term.',
    voortgangsbericht:
      'The complainant reads that we are at work, when the answer comes and whom to call.',
    hervatten: 'The complaint waits for nothing any more.',
    besproken: 'You discussed the complaint with the team. With that it is closed.',
    'zelf-betrokken':
      'You hand over the complaint because you are involved. You no longer see this dossier afterwards.',
    'toewijzing-ongedaan': 'The complaint comes back to you. The chosen person is told.',
    accepteren: 'You become the handler and the contact of the complainant.',
    'acceptatie-ongedaan':
      'You do not take the complaint after all. You are asked again whether you will.',
    afsluiten: 'The complaint is done. The complainant can always come back.',
  },
  day: {
    'gezag-inlichten': 'Say this only when the copies have left.',
    'leidinggevende-inlichten':
      'You told your colleague’s manager that there is a complaint. Your colleague knows already.',
    on: 'When?',
    verteld:
      'You told your colleague in person that there is a complaint. After that your colleague gets a message too.',
    afschrift:
      'Your colleague can then also read the complaint on the page About me, without the contact data of the complainant. The enclosures you hand over yourself.',
  },
  reopen: {
    intro: 'The complaint goes on where it was. The term never stopped.',
    reason: 'Why does the complaint go on?',
  },
  hearing: {
    ...phases.hearing,
    sides: 'With whom?',
    planIntro: 'Both sides get the opportunity to tell their story. They may bring someone.',
    form: 'How?',
    plannedOn: 'On which day?',
    employeeFrom: (day) =>
      `With your colleague it can be from ${day}. Then there has been time to read the copy.`,
    time: 'At what time?',
    place: 'Where?',
    which: 'Which hearing?',
    notPlanned: 'Not planned beforehand',
    heldOn: 'When was it?',
    present: 'Who were there?',
    presentHint: 'Names and roles. Take out who was not there.',
    presentInvited: 'These are the people who were invited. Check it: remove who was not there.',
    record: 'Record',
    recordHint: 'Short: only what matters for the complaint.',
    busy: (who: string) => `${who}: busy then. Choose another moment, or ask.`,
    notYours: 'You cannot plan a hearing here now.',
    mayCome: 'Which colleagues may be there?',
    mayComeHint:
      'For example a confidential adviser, a witness or whoever supports somebody. You invite the complainant by letter or phone.',
    anotherColleague: 'Another colleague',
    moveIntro:
      'First call whoever was invited. The complainant gets a new invitation, colleagues see it in their calendars.',
    cancelIntro: 'Call who was invited. The complaint then asks for a new hearing.',
  },
  waive: {
    intro: 'Only possible for the complainant. The employee it is about may always tell his side.',
    ground: 'Why is there no hearing?',
    reason: 'Explain this',
  },
  phases: phases.forms,
  ...formsOfVerdict,
  ...formsOfTerm,
};
