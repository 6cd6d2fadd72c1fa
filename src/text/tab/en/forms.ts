import type * as nl from '../nl/forms.ts';

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
  },
  notReached: {
    intro: 'The attempt counts. The complaint stays open.',
    how: 'How did you try?',
  },
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
    sides: 'With whom?',
    planIntro: 'Both sides get the opportunity to tell their story. They may bring someone.',
    form: 'How?',
    plannedOn: 'On which day?',
    time: 'At what time?',
    place: 'Where?',
    which: 'Which hearing?',
    notPlanned: 'Not planned beforehand',
    heldOn: 'When was it?',
    present: 'Who were there?',
    presentHint: 'Names and roles.',
    record: 'Record',
    recordHint: 'Short: only what matters for the complaint.',
    cancelIntro: 'Call who was invited. The complaint then asks for a new hearing.',
  },
  waive: {
    intro: 'Only possible for the complainant. The employee it is about may always tell his side.',
    ground: 'Why is there no hearing?',
    reason: 'Explain this',
  },
  extend: {
    intro: 'The complainant and the employee it is about are both told.',
    weeks: 'How many weeks?',
    count: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
    reason: 'Why does it take longer?',
    reasonHint: 'This stands in the message to both sides.',
    whatIf: (day) => `What if: the last day then becomes ${day}.`,
  },
  verdict: {
    intro: 'Answer every part of the complaint. Each time you save is a new version.',
    save: 'Save as version',
    partNumber: (number) => `Part ${number}`,
    addPart: 'Add part',
    removePart: (number) => `Remove part ${number}`,
    part: 'What is this part about?',
    partHint: 'In one sentence, without a judgement.',
    findings: 'Findings',
    findingsHint: 'What happened? What was searched, and what do both sides say?',
    established: 'Is it established what happened?',
    outcome: 'Verdict',
    choose: 'Choose …',
    reasons: 'Explanation',
    reasonsHint: 'Why this verdict? Write it so that the complainant understands it.',
    conclusions: 'Conclusions',
    conclusionsHint: 'What does the organisation do with this?',
    offer: 'What do we offer?',
    offerHint: 'For instance an apology, repair or explanation. Empty means: nothing.',
    lesson: 'What do we learn?',
    lessonHint: 'Or: why does nothing need to change?',
  },
  askToRead: {
    intro: (version) =>
      `Version ${version} goes to the coordinator and the legal adviser to be read along.`,
  },
  readAlong: {
    verdict: 'What do you think?',
    remark: 'Remark',
  },
  approve: {
    intro:
      'Your approval is for this version. The letter does not leave at once: you can still withdraw.',
    unread: 'You have not read the letter yet.',
    readFirst: 'Read first',
    stillApprove: 'Approve anyway',
    sureIntro: 'The log will say that you did not open the letter.',
  },
  return: {
    remark: 'What must change?',
    hint: 'The handler reads this.',
  },
  withdraw: {
    intro: 'The letter then does not leave. The handler is told.',
  },
  letterSent: {
    intro: 'Say this only when the letter has really left.',
    which: 'Which letter?',
    how: 'How was the letter sent?',
  },
};
